/** Code that was written for `portkey-ai` and names no types. This file is checked by tsc, never run. */
import type { Portkey } from "../../src/index.ts";

declare const portkey: Portkey;
declare const stream: boolean;

interface Turn {
  role: string;
  content: string;
}
declare const turns: Turn[];

export async function untyped(): Promise<void> {
  const { create } = portkey.chat.completions;
  const text: string | null = (await create({ model: "m", messages: turns })).choices[0]!.message.content;
  for await (const chunk of await create({ model: "m", messages: turns, stream: true })) {
    chunk.choices[0]?.delta.content;
  }
  const either = await create({ model: "m", messages: turns, stream });
  if (!("choices" in either)) { for await (const chunk of either) chunk.choices[0]?.delta.content; }
  const tools = [{ type: "function", function: { name: "tides", parameters: { type: "object" } } }];
  await create({ model: "m", messages: [{ role: "user", content: text ?? "" }], tools, tool_choice: "auto" });
  const vision = [{ role: "user", content: [{ type: "image_url", image_url: { url: "https://example.com/a.png" } }] }];
  await create({ model: "m", messages: vision });
  // the config may have the model
  await create({ messages: [{ role: "user", content: "Hello" }] });
  await portkey.chat.completions.parse({ model: "m", messages: turns });
  portkey.chat.completions.stream({ model: "m", messages: turns }).on("content", (delta) => delta.length);
  portkey.chat.completions.runTools({ model: "m", messages: turns, tools: [] });
  await portkey.models.list({ virtualKey: "openai-1a2b" });
  await portkey.labels.retrieve("label-1", { traceID: "t-1" });
  await portkey.post("/rerank", {}, undefined, { stream: true });
  (await portkey.get("/models", undefined, { signal: AbortSignal.timeout(5) })).data.length;
  await portkey.put("/configs/pc-1", {}, undefined, { headers: { "x-tenant": "blue" } });
  await portkey.patch("/x", {}, undefined);
  await portkey.delete("/x", undefined, { traceID: "t-1" });
}

export function stillChecked(): void {
  const { create } = portkey.chat.completions;
  // @ts-expect-error a role that does not exist
  create({ messages: [{ role: "nobody", content: "Hello" }] });
  // @ts-expect-error content that does not say its kind
  create({ model: "m", messages: [{ role: "user", content: [{ text: "Hello" }] }] });
  // @ts-expect-error a temperature is a number
  create({ model: "m", messages: turns, temperature: "warm" });
  // @ts-expect-error the messages are needed
  create({ model: "m" });
  // @ts-expect-error the near miss of an option
  create({ model: "m", messages: turns }, { traceld: "t-1" });
  // @ts-expect-error an option that does not exist
  portkey.models.list({ virtualKeyy: "openai-1a2b" });
}
