import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const weather: Record<string, string> = { Oslo: "rain", Bergen: "more rain" };
const messages: any[] = [
  { role: "system", content: "Use the tools" },
  { role: "user", content: "Compare the weather of Oslo and Bergen" },
];
const tools = [{
  type: "function" as const,
  function: {
    name: "weather",
    parameters: { type: "object", properties: { place: { type: "string" } }, required: ["place"] },
  },
}];
while (true) {
  const chat = await portkey.chat.completions.create({ model: "gpt-4o", messages, tools });
  const message: any = chat.choices[0]?.message;
  if (!message.tool_calls) {
    console.log(message.content);
    break;
  }
  messages.push(message);
  for (const call of message.tool_calls) {
    const { place } = JSON.parse(call.function.arguments);
    console.log(call.id, place);
    messages.push({ role: "tool", tool_call_id: call.id, content: weather[place] });
  }
}
