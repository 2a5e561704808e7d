/** What code written for `portkey-ai` does, on every runtime: helpers that load when they are called, options of three places, recordings. */
import { expect, test } from "vitest";
import Portkey from "../../src/index.ts";

interface Sent {
  url: URL;
  headers: Headers;
  body: string;
}

/** A client whose requests are answered here. */
function clientOf(answer: (sent: Sent) => Response): { portkey: Portkey; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const body = await new Response(init.body ?? null).text();
    const one = { url: new URL(String(url)), headers: new Headers(init.headers), body };
    sent.push(one);
    return answer(one);
  };
  return { portkey: new Portkey({ apiKey: "pk-test", fetch, maxRetries: 0 }), sent };
}

const json = (value: unknown, headers: Record<string, string> = {}) =>
  Response.json(value, { headers: { "x-portkey-trace-id": "trace-1", ...headers } });
const message = { role: "assistant", content: '{"a":1}', refusal: null };
const chat = {
  id: "c",
  object: "chat.completion",
  choices: [{ index: 0, finish_reason: "stop", logprobs: null, message }],
};
const ask = { model: "m", messages: [{ role: "user" as const, content: "Hello" }] };

test("the second and the third argument are options of that call alone", async () => {
  const { portkey, sent } = clientOf(() => json(chat));
  const extra = { headers: { "x-tenant": "blue" }, query: { a: "1" }, extraHeaders: { "x-more": "2" } };
  await portkey.chat.completions.create(ask, { traceID: "t-1" }, extra);
  await portkey.chat.completions.create(ask);
  const [first, second] = sent as [Sent, Sent];
  expect(first.url.search).toBe("?a=1");
  expect(["x-portkey-trace-id", "x-tenant", "x-more"].map((name) => first.headers.get(name))).toEqual([
    "t-1",
    "blue",
    "2",
  ]);
  expect(["x-portkey-trace-id", "x-tenant", "x-more"].map((name) => second.headers.get(name))).toEqual([
    null,
    null,
    null,
  ]);
});

test("getHeaders() is on replies, and in no copy of them", async () => {
  const { portkey } = clientOf(() => json(chat));
  const reply = await portkey.chat.completions.create(ask);
  expect(reply.getHeaders()["trace-id"]).toBe("trace-1");
  expect(JSON.parse(JSON.stringify(reply))).toEqual(chat);
  expect(structuredClone(reply)).toEqual(chat);
});

test("A reply is plain data: it has no toJSON(), of which React would warn, and getHeaders() is in no copy of it", async () => {
  const replies = [{ object: "list", data: [{ a: null }] }, [1, { b: 2 }], { toJSON: "a field" }];
  for (const plain of replies) {
    const { portkey } = clientOf(() => json(plain));
    const reply = await portkey.post("/rerank", {});
    expect(reply).toEqual(plain);
    expect(Object.keys(reply)).toEqual(Object.keys(plain));
    expect(JSON.stringify(reply)).toBe(JSON.stringify(plain));
    expect(structuredClone(reply)).toEqual(plain);
    expect("toJSON" in reply).toBe("toJSON" in plain);
    expect({ ...reply }.getHeaders).toBeUndefined();
  }
});

test("chat.completions.parse() gives the value of the answer", async () => {
  const { portkey } = clientOf(() => json(chat));
  const response_format = { type: "json_schema" as const, json_schema: { name: "a", schema: { type: "object" } } };
  const reply = await portkey.chat.completions.parse({ ...ask, response_format });
  expect(reply.choices[0]!.message.parsed).toEqual({ a: 1 });
});

test("chat.completions.stream() can be listened to before its code is loaded, and be awaited", async () => {
  const events = [
    { id: "c", object: "chat.completion.chunk", choices: [{ index: 0, delta: { content: "Hel" } }] },
    {
      id: "c",
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta: { content: "lo" }, finish_reason: "stop" }],
    },
  ];
  const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("") + "data: [DONE]\n\n";
  const { portkey } = clientOf(() => new Response(text, { headers: { "content-type": "text/event-stream" } }));
  const pieces: string[] = [];
  const stream = portkey.chat.completions.stream(ask).on("content", (delta) => pieces.push(delta));
  expect(await stream.finalContent()).toBe("Hello");
  expect(pieces).toEqual(["Hel", "lo"]);
  expect(await (await portkey.chat.completions.stream(ask)).finalContent()).toBe("Hello");
});

test("uploads.uploadFileChunked() sends the parts and tells how far it is", async () => {
  let parts = 0;
  const { portkey, sent } = clientOf(({ url }) =>
    json(url.pathname.endsWith("/parts") ? { id: `part-${++parts}` } : { id: "upload-1", status: "completed" })
  );
  const loaded: number[] = [];
  const file = new File(["0123456789"], "big.jsonl", { type: "application/jsonl" });
  await portkey.uploads.uploadFileChunked(file, { purpose: "batch" }, {
    partSize: 4,
    concurrency: 1,
    onProgress: (progress) => loaded.push(progress.loaded),
  });
  expect(sent.map(({ url }) => url.pathname)).toEqual([
    "/v1/uploads",
    "/v1/uploads/upload-1/parts",
    "/v1/uploads/upload-1/parts",
    "/v1/uploads/upload-1/parts",
    "/v1/uploads/upload-1/complete",
  ]);
  expect(JSON.parse(sent[0]!.body)).toMatchObject({ bytes: 10, filename: "big.jsonl", purpose: "batch" });
  expect(JSON.parse(sent[4]!.body)).toEqual({ part_ids: ["part-1", "part-2", "part-3"] });
  expect(loaded).toEqual([4, 8, 10]);
});

/** A WAV file of 16-bit mono sound. */
function wav(samples: number, rate: number): File {
  const header = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string) =>
    [...text].forEach((char, index) => header.setUint8(at + index, char.charCodeAt(0)));
  write(0, "RIFF");
  write(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate * 2, true);
  write(36, "data");
  header.setUint32(40, samples * 2, true);
  return new File([header.buffer, new Uint8Array(samples * 2)], "speech.wav", { type: "audio/wav" });
}

test("a transcription says how long the recording is, unless told not to", async () => {
  const { portkey, sent } = clientOf(() => json({ text: "Hello" }));
  const body = { model: "whisper-1", file: wav(4_000, 8_000) };
  await portkey.audio.transcriptions.create(body);
  await portkey.audio.transcriptions.create(body, { calculateAudioDuration: false });
  await portkey.audio.transcriptions.create({ ...body, file: new File(["no sound"], "a.txt") });
  expect(sent.map(({ headers }) => headers.get("x-portkey-audio-file-duration"))).toEqual(["500", null, null]);
});

test("responses have output_text", async () => {
  const content = [{ type: "output_text", text: "Hel" }, { type: "output_text", text: "lo" }];
  const { portkey } = clientOf(() => json({ id: "r", object: "response", output: [{ type: "message", content }] }));
  expect((await portkey.responses.create({ model: "m", input: "Hello" })).output_text).toBe("Hello");
});

test("models.list() tells options from a query, wherever they stand", async () => {
  const { portkey, sent } = clientOf(() => json({ object: "list", data: [{ id: "gpt-4o" }] }));
  await portkey.models.list();
  await portkey.models.list({ limit: 5, provider: "openai-prod" });
  await portkey.models.list({ provider: "openai-prod" }, { traceId: "t-1" });
  await portkey.models.list({ virtualKey: "openai-1a2b", traceID: "t-2" }, { headers: { "x-tenant": "blue" } });
  await portkey.models.list({ provider: "@openai-prod", config: "pc-1" });
  await portkey.models.list(undefined, { traceId: "t-3" });
  const names = ["provider", "config", "virtual-key", "trace-id"].map((name) => `x-portkey-${name}`);
  expect(sent.map(({ url, headers }) => [
    url.search,
    ...[...names, "x-tenant"].map((name) => headers.get(name)),
  ])).toEqual([
    ["", null, null, null, null, null],
    ["?limit=5&provider=openai-prod", null, null, null, null, null],
    ["?provider=openai-prod", null, null, null, "t-1", null],
    ["", null, null, "openai-1a2b", "t-2", "blue"],
    ["", "@openai-prod", "pc-1", null, null, null],
    ["", null, null, null, "t-3", null],
  ]);
  await expect(portkey.models.list({ limit: 5, traceId: "t-4" } as object)).rejects.toThrow('"limit"');
});

test("labels.retrieve() tells options from a query", async () => {
  const { portkey, sent } = clientOf(() => json({ id: "label-1" }));
  await portkey.labels.retrieve("label-1", { traceID: "t-1" });
  await portkey.labels.retrieve("label-1", { workspace_id: "ws-1" }, { traceId: "t-2" });
  expect(sent.map(({ url, headers }) => [url.pathname + url.search, headers.get("x-portkey-trace-id")])).toEqual([
    ["/v1/labels/label-1", "t-1"],
    ["/v1/labels/label-1?workspace_id=ws-1", "t-2"],
  ]);
});

test("post() takes `stream` among its options too, as portkey-ai asks for it there", async () => {
  const events = 'data: {"a":1}\n\ndata: [DONE]\n\n';
  const { portkey, sent } = clientOf(() => new Response(events, { headers: { "content-type": "text/event-stream" } }));
  const options = { stream: true, headers: { "x-tenant": "blue" } };
  const stream = await portkey.post("/chat/completions", { ...ask, stream: true }, undefined, options);
  const chunks: unknown[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(chunks).toEqual([{ a: 1 }]);
  expect(sent[0]!.headers.get("x-tenant")).toBe("blue");
  expect(options.stream).toBe(true);
  await expect(portkey.post("/x", {}, "text" as never)).rejects.toThrow("as an object");
});
