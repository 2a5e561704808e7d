import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const stream = await portkey.chat.completions.create({
  model: "gpt-4o",
  stream: true,
  messages: [{ role: "user", content: "Add two to two, and double three" }],
  tools: [
    {
      type: "function",
      function: { name: "add", parameters: { type: "object", properties: { x: { type: "number" } } } },
    },
    {
      type: "function",
      function: { name: "double", parameters: { type: "object", properties: { x: { type: "number" } } } },
    },
  ],
});
const calls: { id?: string; name: string; arguments: string }[] = [];
for await (const chunk of stream) {
  for (const delta of chunk.choices[0]?.delta?.tool_calls ?? []) {
    const { index, id, function: fn }: any = delta;
    const call = calls[index] ?? (calls[index] = { name: "", arguments: "" });
    if (id) call.id = id;
    call.name += fn?.name ?? "";
    call.arguments += fn?.arguments ?? "";
  }
}
for (const call of calls) console.log(call.id, call.name, JSON.parse(call.arguments).x);
