import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const conversation = await portkey.conversations.create({ metadata: { topic: "ferries" } });
const items: any = await portkey.conversations.items.create(conversation.id, {
  items: [{ type: "message", role: "user", content: [{ type: "input_text", text: "Hello" }] }],
});
console.log(conversation.object, items.object);
console.log((await portkey.conversations.update(conversation.id, { metadata: { topic: "piers" } })).object);
