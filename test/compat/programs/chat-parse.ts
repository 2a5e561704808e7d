import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const chat: any = await portkey.chat.completions.parse({
  model: "gpt-4o",
  messages: [{ role: "user", content: "A name" }],
  response_format: {
    type: "json_schema",
    json_schema: {
      name: "person",
      strict: true,
      schema: {
        type: "object",
        properties: { name: { type: "string" } },
        required: ["name"],
        additionalProperties: false,
      },
    },
  },
});
console.log(chat.choices[0].message.content, chat.choices[0].message.refusal);
