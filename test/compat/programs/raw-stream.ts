import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "openai" });
const stream: any = await portkey.post(
  "/chat/completions",
  { model: "gpt-4o", messages: [{ role: "user", content: "Hello" }], stream: true },
  {},
  { stream: true },
);
let text = "";
for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? "";
console.log(text);
