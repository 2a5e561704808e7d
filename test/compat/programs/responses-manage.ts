import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const response = await portkey.responses.retrieve("resp_1");
console.log(response.id, response.status);
const items: any = await portkey.responses.inputItems.list("resp_1", { limit: 10, order: "asc" });
console.log(items.object, items.data.length);
await portkey.responses.delete("resp_1");
console.log("deleted");
