import Portkey, { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const portkey = new Portkey({
  apiKey: "pk-1a2b3c",
  provider: "@openai-prod",
  traceID: "checkout-7f3a9c",
});
const chat = await portkey.chat.completions.create(
  { model: "gpt-4o", messages: [{ role: "user", content: "Say hello" }] },
  { metadata: { _user: "u-1" } },
  { headers: { "x-tenant": "blue" } },
);
console.log(chat.choices[0]?.message.content, chat.getHeaders()["trace-id"]);
console.log(PORTKEY_GATEWAY_URL, createHeaders({ provider: "openai" }));
