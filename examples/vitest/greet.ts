import type { Portkey } from "portkey-fetch";

/** What is tested: code that gets its client from outside. */
export async function greet(portkey: Portkey, name: string): Promise<string> {
  const chat = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `Greet ${name}` }],
  });
  return chat.choices[0]?.message.content ?? "";
}

/** The same, piece by piece as the model writes it. */
export async function* greetSlowly(portkey: Portkey, name: string): AsyncGenerator<string> {
  const stream = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `Greet ${name}` }],
    stream: true,
  });
  for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? "";
}
