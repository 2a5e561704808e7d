import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const first = await portkey.responses.create({
  model: "gpt-4.1",
  input: "When does the ferry leave pier 2?",
  tools: [{
    type: "function",
    name: "departures",
    description: "Departures of a pier",
    strict: true,
    parameters: {
      type: "object",
      properties: { pier: { type: "number" } },
      required: ["pier"],
      additionalProperties: false,
    },
  }],
});
for (const item of first.output) {
  if (item.type !== "function_call") continue;
  console.log(item.name, JSON.parse(item.arguments).pier);
  const second = await portkey.responses.create({
    model: "gpt-4.1",
    previous_response_id: first.id,
    input: [{ type: "function_call_output", call_id: item.call_id, output: "At nine" }],
  });
  console.log(second.output_text);
}
