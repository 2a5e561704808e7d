import type { Portkey } from "portkey-fetch";

/** What is tested: which city a question is about, as the model finds out with a tool. */
export async function findCity(portkey: Portkey, question: string): Promise<string | undefined> {
  const chat = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: question }],
    tools: [{
      type: "function",
      function: { name: "weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
    }],
  });
  const call = chat.choices[0]?.message.tool_calls?.[0];
  return call?.type === "function" ? (JSON.parse(call.function.arguments) as { city: string }).city : undefined;
}
