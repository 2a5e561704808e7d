import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Ferries from Oslo, as JSON" }],
  response_format: { type: "json_object" },
});
const { city, ferries } = JSON.parse(String(chat.choices[0]?.message?.content));
console.log(city, ferries.length);
