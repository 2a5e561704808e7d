/**
 * Streams through a stubbed `fetch`, CPU time and text: `streams.ts <chunking> <events> <rounds>`. `chunking` is `event`, `16384`, `7`
 * (bytes), `large` (one event of 8 MB in chunks of 4 KB) or `first` (time to the first event).
 */
import { answerHeaders, answerWith, args, body, cpu, load, loadOurs, shuffled } from "./candidates.ts";

const [chunking = "event", ...numbers] = args();
const [events = 10_000, rounds = 5] = numbers.map(Number);

const encoder = new TextEncoder();
const piece = (content: string) =>
  `data: ${
    JSON.stringify({
      id: "chatcmpl-1",
      object: "chat.completion.chunk",
      created: 1_700_000_000,
      model: "gpt-4o",
      choices: [{ index: 0, delta: { content }, finish_reason: null }],
    })
  }\n\n`;
const last = `data: ${
  JSON.stringify({
    id: "chatcmpl-1",
    choices: [{ index: 0, delta: {}, finish_reason: "stop" }],
  })
}\n\ndata: [DONE]\n\n`;

/** The chunks of the reply, made before anything is measured. */
function chunks(): Uint8Array[] {
  if (chunking === "event" || chunking === "first") {
    return [
      ...Array.from(
        { length: events },
        (_, index) => piece(word(index)),
      ),
      last,
    ].map((text) => encoder.encode(text));
  }
  const text = chunking === "large"
    ? piece("x".repeat(8_000_000)) + last
    : Array.from({ length: events }, (_, index) => piece(word(index)))
      .join("") + last;
  const bytes = encoder.encode(text);
  const size = chunking === "large" ? 4096 : Number(chunking);
  return Array.from(
    { length: Math.ceil(bytes.length / size) },
    (_, index) => bytes.subarray(index * size, (index + 1) * size),
  );
}

function word(index: number): string {
  return index % 5 === 4 ? "naïve – 東京 " : `word${index % 100} `;
}

const all = chunks();
const expected = chunking === "large"
  ? 8_000_000
  : Array.from({ length: events }, (_, index) => word(index)).join("").length;

function respond(): Response {
  let next = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (next < all.length) controller.enqueue(all[next++]!);
        else controller.close();
      },
    }, { highWaterMark: 0 }),
    { headers: { ...answerHeaders, "content-type": "text/event-stream" } },
  );
}

globalThis.fetch = ((input: string, init: RequestInit) => {
  if (chunking === "first") new Request(input, init);
  return Promise.resolve(respond());
}) as typeof fetch;

const url = "https://gateway.test/v1/chat/completions";
const headers = {
  "content-type": "application/json",
  "x-portkey-api-key": "pk-bench-1234567890",
  "x-portkey-provider": "@openai-prod",
};
const request = { ...body, stream: true };

type Chunk = { choices: { delta: { content?: string } }[] };

/** Reads to the end, or to the first event; resolves to the length of the text. */
type Reader = () => Promise<number>;

/** Hand-written, with nothing but the reading in it: the limit. */
async function byHand(): Promise<number> {
  const response = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify(request),
  });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let length = 0;
  let rest = "";
  let parts: string[] = [];
  while (true) {
    const { value, done } = await reader.read();
    if (done) return length;
    const text = decoder.decode(value, { stream: true });
    if (!text.includes("\n")) {
      parts.push(text); // a long event comes in many chunks: joined once, not added up
      continue;
    }
    rest = parts.length > 0 ? parts.join("") + text : rest + text;
    parts = [];
    let start = 0;
    for (
      let end = rest.indexOf("\n");
      end >= 0;
      end = rest.indexOf("\n", start)
    ) {
      if (
        rest.startsWith("data: ", start) &&
        !rest.startsWith("[DONE]", start + 6)
      ) {
        const chunk = JSON.parse(rest.slice(start + 6, end)) as Chunk;
        const content = chunk.choices[0]!.delta.content;
        if (content !== undefined) length += content.length;
        if (chunking === "first") {
          await reader.cancel();
          return length;
        }
      }
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest !== "") parts.push(rest);
    rest = "";
  }
}

async function readAll(stream: AsyncIterable<Chunk>): Promise<number> {
  let length = 0;
  for await (const chunk of stream) {
    const content = chunk.choices[0]?.delta.content;
    if (content !== undefined) length += content.length;
    if (chunking === "first") break;
  }
  return length;
}

const readers: Record<string, Reader> = { "by hand": byHand };

const { Portkey } = await loadOurs("src/index.js");
const portkey = new Portkey({
  apiKey: "pk-bench-1234567890",
  provider: "@openai-prod",
  baseURL: "https://gateway.test/v1",
  fetch,
});
readers["portkey-fetch"] = async () => readAll(await portkey.chat.completions.create(request));

const parserModule = await load("eventsource-parser");
if (parserModule) {
  readers["eventsource-parser"] = async () => {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify(request),
    });
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    let length = 0;
    let ended = false;
    const parser = parserModule.createParser({
      onEvent({ data }: { data: string }) {
        if (data === "[DONE]" || ended) return;
        const content = (JSON.parse(data) as Chunk).choices[0]!.delta.content;
        if (content !== undefined) length += content.length;
        ended = chunking === "first";
      },
    });
    while (!ended) {
      const { value, done } = await reader.read();
      if (done) break;
      parser.feed(decoder.decode(value, { stream: true }));
    }
    if (ended) await reader.cancel();
    return length;
  };
}
// both search all they have for each chunk: minutes for one event of 8 MB
const portkeyAi = chunking === "large" ? undefined : await load("portkey-ai");
if (portkeyAi) {
  const Client = portkeyAi.Portkey ?? portkeyAi.default.default ??
    portkeyAi.default;
  const client = new Client({
    apiKey: "pk-bench-1234567890",
    provider: "@openai-prod",
    baseURL: "https://gateway.test/v1",
  });
  readers["portkey-ai"] = async () => readAll(await client.chat.completions.create(request));
}
const openai = chunking === "large" ? undefined : await load("openai");
if (openai) {
  const client = new openai.OpenAI({
    apiKey: "unused",
    baseURL: "https://gateway.test/v1",
    defaultHeaders: headers,
    fetch,
  });
  readers["openai"] = async () => readAll(await client.chat.completions.create(request));
}

const results: Record<string, { cpu: number[]; wrong: boolean; heap: number }> = {};
const repeat = chunking === "first" ? 200 : 1;
for (const name of Object.keys(readers)) {
  results[name] = { cpu: [], wrong: false, heap: NaN };
  try {
    for (let i = 0; i < repeat; i++) await readers[name]!();
  } catch {
    delete results[name];
    delete readers[name]; // cannot read such a stream at all
  }
}
// nothing is collected in between: engines forget code whose objects are all gone, and would compile it anew each time
for (let round = 0; round < rounds; round++) {
  for (const [name, read] of shuffled(Object.entries(readers))) {
    const result = results[name]!;
    const before = cpu();
    let length = 0;
    for (let i = 0; i < repeat; i++) length = await read();
    result.cpu.push((cpu() - before) / repeat);
    if (chunking !== "first" && length !== expected) result.wrong = true;
  }
}

// What a long stream holds on to: the heap in the middle of it, collected, against that at its start.
const collect = (globalThis as { gc?: () => void }).gc;
if (collect && chunking === "event") {
  const used = () => process.memoryUsage().heapUsed;
  const stream: AsyncIterable<Chunk> = await portkey.chat.completions.create(
    request,
  );
  let seen = 0;
  let start = 0;
  for await (const _ of stream) {
    seen++;
    if (seen === 100 || seen === events - 100) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 10));
      collect();
      if (seen === 100) start = used();
      else results["portkey-fetch"]!.heap = used() - start;
    }
  }
}
answerWith(results);
