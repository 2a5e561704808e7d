import type { Portkey } from "portkey-fetch";

/** What is tested: code that gets its client from outside. */
export async function greet(portkey: Portkey, name: string): Promise<string> {
  const chat = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `Greet ${name}` }],
  });
  return chat.choices[0]?.message.content ?? "";
}
