import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const models: any = await portkey.models.list({ virtualKey: "openai-1a2b", traceID: "trace-7" });
console.log(models.data.length, models.getHeaders()["trace-id"]);
