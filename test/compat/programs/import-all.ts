import * as Gateway from "portkey-ai";

const portkey = new Gateway.Portkey({ apiKey: "pk-test", provider: "@groq-prod" });
const { choices } = await portkey.chat.completions.create({
  model: "llama-3.3-70b-versatile",
  messages: [{ role: "user", content: "Hello" }],
});
console.log(choices.length, Gateway.PORTKEY_GATEWAY_URL);
console.log(Object.keys(Gateway.createHeaders({ apiKey: "pk-test", provider: "groq" })).sort().join());
