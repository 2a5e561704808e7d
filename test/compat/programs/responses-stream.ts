import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const stream = await portkey.responses.create({
  model: "gpt-4.1",
  input: "Hello",
  stream: true,
});
for await (const event of stream) console.log(event.type);
