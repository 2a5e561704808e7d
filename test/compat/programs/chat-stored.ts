import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const stored = await portkey.chat.completions.retrieve("chatcmpl-1");
console.log(stored.object);
console.log((await portkey.chat.completions.update("chatcmpl-1", { metadata: { kept: "yes" } })).id === stored.id);
console.log((await portkey.chat.completions.list()).data.length);
console.log((await portkey.chat.completions.messages.list("chatcmpl-1")).object);
await portkey.chat.completions.delete("chatcmpl-1");
