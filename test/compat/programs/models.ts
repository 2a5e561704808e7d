import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const models: any = await portkey.models.list();
for (const model of models.data) console.log(model.id);
console.log((await portkey.models.retrieve("gpt-4o-mini")).id);
