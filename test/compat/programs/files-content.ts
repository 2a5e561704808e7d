import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const content: any = await portkey.files.content("file-1");
console.log(content.getHeaders?.()?.["trace-id"] ?? content.headers.get("x-portkey-trace-id"));
const deleted: any = await portkey.files.delete("file-1");
console.log(deleted.deleted, deleted.object);
