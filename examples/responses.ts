import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

// Ask for the response right after the call: a call that is not asked is read as data as soon as the reply comes.
const response = await portkey.models.list().asResponse();
console.log(response.status, response.headers.get("content-type"), (await response.text()).length);
