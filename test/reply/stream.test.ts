import { createServer } from "node:http";
import process from "node:process";
import { expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import { StreamError } from "../../src/connection/errors.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { delta } from "../support/fault-server.ts";
import { fc } from "../support/property.ts";
import { listen } from "../support/server.ts";
import { collect, eventStream, failure, json } from "../support/recorder.ts";

const SECRET = "pk-secret-0123456789";

/** The stream of a chat completion that is answered with this. */
function streamOf(response: Response, options: object = {}): Promise<Stream<unknown>> {
  const client = new PortkeyClient({
    apiKey: SECRET,
    baseURL: "https://gateway.test/v1",
    fetch: () => Promise.resolve(response),
    maxRetries: 0,
    ...options,
  });
  return client.post<Stream<unknown>>("/chat/completions", { stream: true });
}

const read = (chunks: Iterable<string | Uint8Array>, options?: object) =>
  collect(streamOf(eventStream(chunks), options));

const DONE = "data: [DONE]\n\n";
const bytes = (text: string) => new TextEncoder().encode(text);

/** Cuts bytes at the given places. */
function cut(whole: Uint8Array, places: number[]): Uint8Array[] {
  const edges = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return edges.slice(1).map((edge, index) => whole.slice(edges[index], edge)).filter((part) => part.length > 0);
}

const TRICKY = [
  { text: "plain" },
  { text: "你好 🎉 é \u2028 \u2029 \u0085 \ufeff \0 end" },
  { text: "a\nb\r\nc\rd", nested: { list: [1, [2, { deep: null }]] } },
  { text: "data: not an event\n\nevent: error" },
  [],
  { text: "" },
];

/** The items as events in all the ways that the standard allows, by line ending. */
function written(items: unknown[], end: string): string {
  const lines = ["\ufeff: a comment", "retry: 10"];
  items.forEach((item, index) => {
    const text = JSON.stringify(item);
    if (index % 3 === 0) lines.push(`data:${text}`);
    else if (index % 3 === 1) {
      const pretty = JSON.stringify(item, null, 1).split("\n");
      lines.push(`id: ${index}`, "unknown: field", "data", ...pretty.map((line) => `data: ${line}`));
    } else lines.push(":", "id: with\0nul", "event: message", `data: ${text}`, "data:");
    lines.push("");
  });
  lines.push("event: ping", "data: {}", "", 'data: {"type":"ping"}', "", "data: [DONE]", "", "");
  return lines.join(end);
}

for (const [name, end] of [["LF", "\n"], ["CR", "\r"], ["CRLF", "\r\n"]] as const) {
  test(`Stream gives the same items for any split at any byte, line ending ${name}`, async () => {
    const whole = bytes(written(TRICKY, end));
    for (let at = 0; at <= whole.length; at++) {
      const { items, error } = await read(cut(whole, [at]));
      expect(error).toBeUndefined();
      expect(items).toEqual(TRICKY);
    }
    expect((await read(Array.from(whole, (byte) => Uint8Array.of(byte)))).items).toEqual(TRICKY);
  });
}

test("Stream gives the same items for random events, line endings and splits", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()).filter(isPlain), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom("\n", "\r", "\r\n"),
    fc.array(fc.nat(), { maxLength: 12 }),
    async (events, end, places) => {
      const { items, error } = await read(cut(bytes(written(events, end)), places));
      expect(error).toBeUndefined();
      expect(items).toEqual(JSON.parse(JSON.stringify(events)));
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

/** Data in which nothing means an error, a ping or an end. */
function isPlain(data: object): boolean {
  const names = ["error", "type", "object", "status", "delta", "finish_reason", "choices", "hook_results", "__proto__"];
  return !Object.keys(data).some((key) => names.includes(key) || /^x_|Exception$/.test(key));
}

test("Stream survives any bytes: it ends complete or in a StreamError", async () => {
  const property = fc.asyncProperty(
    fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(...["data: ", "\n\n", "\r", "event: ", '{"choices":[{}]}', "[DONE]"].map(bytes)),
      ),
    ),
    async (chunks) => {
      const { error } = await read(chunks.filter((chunk) => chunk.length > 0));
      if (error !== undefined) expect(error).toBeInstanceOf(StreamError);
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test("Stream survives any JSON in its events: it ends complete or in a StreamError", async () => {
  const hostile = fc.record({
    choices: fc.oneof(fc.jsonValue(), fc.array(fc.record({ index: fc.jsonValue(), finish_reason: fc.jsonValue() }))),
    type: fc.jsonValue(),
    error: fc.jsonValue(),
    status: fc.jsonValue(),
    hook_results: fc.jsonValue(),
    response: fc.jsonValue(),
  }, { requiredKeys: [] });
  const property = fc.asyncProperty(
    fc.array(fc.oneof(fc.jsonValue(), hostile)),
    fc.option(fc.string()),
    async (events, name) => {
      const { error } = await read(
        events.map((data) => `${name === null ? "" : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`),
      );
      if (error !== undefined) expect(error).toBeInstanceOf(StreamError);
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test("Stream reads line endings of every kind in one reply", async () => {
  const chunks = [
    'data: {"n":1}\r',
    "\r",
    'data: {"n":2}',
    "\n",
    "\n",
    'data: {"n":3}\r',
    "\n\r",
    "\n",
    "data: [DONE]\r\r",
  ];
  expect(await collect(streamOf(eventStream(chunks, { then: "stay" })))).toEqual({
    items: [{ n: 1 }, { n: 2 }, { n: 3 }],
    error: undefined,
  });
});

test("Stream delivers nothing that comes after its end marker or an error, in one chunk with it or not", async () => {
  const done = await read([delta("a") + DONE + delta("b")]);
  expect(done).toMatchObject({ items: { length: 1 }, error: undefined });
  const failed = await read([delta("a") + 'data: {"error":{"message":"quota"}}\n\n' + delta("b") + DONE, delta("c")]);
  expect(failed.items).toHaveLength(1);
  expect(failed.error.message).toMatch(/quota/);
});

test("Stream delivers any JSON, not objects alone", async () => {
  const items = [null, 0, "text", false, [], {}];
  const result = await read([...items.map((item) => `data: ${JSON.stringify(item)}\n\n`), DONE]);
  expect(result).toEqual({ items, error: undefined });
});

test("Stream is read where the server does not say what it sends", async () => {
  const response = eventStream([delta("a"), DONE]);
  response.headers.delete("content-type");
  expect(await collect(streamOf(response))).toMatchObject({ items: { length: 1 }, error: undefined });
});

test("Stream delivers an event as soon as its last byte is there, also after a CR", async () => {
  for (const end of ["\n", "\r", "\r\n"]) {
    const stream = await streamOf(
      eventStream([`data: {"n":1}${end}${end}`, `data: [DONE]${end}${end}`], { then: "stay" }),
    );
    expect(await collect(Promise.resolve(stream))).toEqual({ items: [{ n: 1 }], error: undefined });
  }
});

/** Reads one event of this length in chunks of 1 KB; resolves to the least work, as CPU time, that it took of five times. */
async function workFor(length: number): Promise<number> {
  const size = 1_024;
  const text = "x".repeat(length);
  const whole = bytes(`data: ${JSON.stringify({ text })}\n\n${DONE}`);
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => {
    return whole.subarray(at * size, (at + 1) * size);
  });
  let least = Infinity;
  for (let round = 0; round < 5; round++) {
    const response = eventStream(chunks);
    const before = process.cpuUsage();
    const { items, error } = await collect(streamOf(response));
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
    expect(error).toBeUndefined();
    expect((items as { text: string }[])[0]?.text.length).toBe(text.length);
    expect(response.pulls()).toBeLessThanOrEqual(chunks.length + 1);
  }
  return least;
}

test("Stream reads a 16 MB event in linear time: 16 times the bytes are not 256 times the work", async () => {
  const small = await workFor(2 ** 20);
  expect(await workFor(2 ** 24) / small).toBeLessThan(64);
});

const ENDS: Record<string, string[]> = {
  "[DONE]": [delta("a"), DONE],
  "[DONE] without a line end": [delta("a"), "data: [DONE]"],
  "a finish_reason": [delta("a", "stop")],
  "a finish_reason for each of two choices": [
    'data: {"choices":[{"index":0},{"index":1}]}\n\n',
    'data: {"choices":[{"index":1,"finish_reason":"stop"}]}\n\n',
    'data: {"choices":[{"index":0,"finish_reason":"length"}]}\n\n',
  ],
  "a finish_reason for the second choice alone": ['data: {"choices":[{"index":1,"finish_reason":"stop"}]}\n\n'],
  "a finish_reason, then usage": [delta("a", "stop"), 'data: {"choices":[],"usage":{}}\n\n'],
  "response.completed": ['event: response.completed\ndata: {"type":"response.completed"}\n\n'],
  "response.incomplete": ['data: {"type":"response.incomplete"}\n\n'],
  "message_stop": ['event: message_stop\ndata: {"type":"message_stop"}\n\n'],
};
for (const [name, chunks] of Object.entries(ENDS)) {
  test(`Stream ends normally at ${name}`, async () => {
    expect((await read(chunks)).error).toBeUndefined();
  });
}

test("Stream stops at the end marker without waiting for the end of the connection, and lets it go", async () => {
  for (const chunks of [ENDS["[DONE]"]!, ENDS["message_stop"]!, ENDS["response.completed"]!]) {
    const response = eventStream(chunks, { then: "stay" });
    expect((await collect(streamOf(response))).error).toBeUndefined();
    await expect.poll(response.cancelled).toBe(true);
  }
});

test("Stream whose type is that of text is found after any number of blanks, and in a line of any length", async () => {
  const headers = { "content-type": "text/plain" };
  const blanks = Array<string>(50_000).fill("\n ");
  const events = ['data: {"n":1}\n\n', DONE];
  expect(await collect(streamOf(eventStream([...blanks, "\n", ...events], { headers })))).toMatchObject({
    items: [{ n: 1 }],
  });
  const lines = [...'{"n":1}', ...blanks, '{"n":2}\n'];
  expect((await collect(streamOf(eventStream(lines, { headers })))).items).toEqual([{ n: 1 }, { n: 2 }]);
  const long = [...`{"n":"${"a".repeat(50_000)}"}`, "\n", '{"n":2}\n'];
  expect((await collect(streamOf(eventStream(long, { headers })))).items).toHaveLength(2);
});

const image = (type: string) => `event: ${type}\ndata: ${JSON.stringify({ type, b64_json: "AA" })}\n\n`;

/** Streams that are complete because of what the request asked for, or of what their API is not. */
const COMPLETE: Record<string, { chunks: string[]; items: number; body?: object }> = {
  "the second of two choices that were asked for": {
    chunks: [delta("a", "stop"), 'data: {"choices":[{"index":1,"delta":{},"finish_reason":"length"}]}\n\n'],
    body: { n: 2 },
    items: 2,
  },
  "one image for each that was asked for": {
    chunks: Array(3).fill(image("image_generation.completed")),
    body: { n: 3 },
    items: 3,
  },
  "the second choice, whose index is a text at first": {
    chunks: ['data: {"choices":[{"index":"0","delta":{"content":"a"}}]}\n\n', delta("b", "stop")],
    items: 2,
  },
  "a choice where `n` is no number of choices": { chunks: [delta("a", "stop")], body: { n: Infinity }, items: 1 },
  "the choice of a prompt that is a list of tokens": {
    chunks: [delta("a", "stop")],
    body: { prompt: [1, 2, 3] },
    items: 1,
  },
  "the end of the connection after images of which nobody said how many": {
    chunks: Array(3).fill(image("image_edit.completed")),
    items: 3,
  },
  "an error that is empty": {
    chunks: ["{}", "null", '""', '{"message":null,"code":""}', "false"].map((error) =>
      `data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}],"error":${error}}\n\n`
    ),
    items: 5,
  },
  "Google's own events": {
    chunks: [
      'data: {"candidates":[{"content":{"parts":[{"text":"a"}]}}]}\n\n',
      'data: {"candidates":[{"content":{"parts":[{"text":"b"}]},"finishReason":"STOP"}]}\n\n',
    ],
    items: 2,
  },
  "Amazon's own events": {
    chunks: [
      'data: {"contentBlockDelta":{"delta":{"text":"a"}}}\n\n',
      'data: {"messageStop":{"stopReason":"end_turn"}}\n\n',
    ],
    items: 2,
  },
  "Cohere's own events": {
    chunks: [
      'event: content-delta\ndata: {"type":"content-delta","delta":{"message":{"content":{"text":"a"}}}}\n\n',
      'event: message-end\ndata: {"type":"message-end","delta":{"finish_reason":"COMPLETE"}}\n\n',
    ],
    items: 2,
  },
};
for (
  const reason of [
    "stop",
    "length",
    "tool_calls",
    "content_filter",
    "end_turn",
    "max_tokens",
    "MALFORMED_FUNCTION_CALL",
    "terror",
    "x",
  ]
) {
  COMPLETE[`finish reason ${reason}`] = { chunks: [delta("a"), delta("b", reason), DONE], items: 2 };
}
for (const [name, { chunks, items, body }] of Object.entries(COMPLETE)) {
  test(`Stream ends normally at ${name}`, async () => {
    const client = new PortkeyClient({ apiKey: SECRET, fetch: () => Promise.resolve(eventStream(chunks)) });
    const found = await collect(client.post<Stream<unknown>>("/x", { stream: true, ...body }));
    expect(found.error).toBeUndefined();
    expect(found.items).toHaveLength(items);
  });
}

/** Streams that failed or are not complete; how many items come before the error, and what it says. */
const FAILED: Record<string, { chunks: string[]; items: number; says: RegExp; body?: object }> = {
  "an end marker alone": { chunks: [DONE], items: 0, says: /is empty/ },
  "a choice that was asked for and never began": {
    chunks: [delta("a", "stop")],
    body: { n: 2 },
    items: 1,
    says: /not complete/,
  },
  "one of two choices that were asked for in text": {
    chunks: [delta("a", "stop")],
    body: { n: "2" },
    items: 1,
    says: /not complete/,
  },
  "the choice of one of two prompts": {
    chunks: [delta("a", "stop")],
    body: { prompt: ["a", "b"] },
    items: 1,
    says: /not complete/,
  },
  "two choices of two prompts that are lists of tokens, with two choices each": {
    chunks: [delta("a", "stop"), 'data: {"choices":[{"index":1,"delta":{},"finish_reason":"stop"}]}\n\n'],
    body: { prompt: [[1], [2]], n: 2 },
    items: 2,
    says: /not complete/,
  },
  "the results of a prompt filter alone": {
    chunks: ['data: {"object":"","choices":[],"prompt_filter_results":[{}]}\n\n'],
    items: 1,
    says: /not complete/,
  },
  "an error of Baidu": {
    chunks: [delta("a"), 'data: {"error_code":110,"error_msg":"Access token invalid"}\n\n', DONE],
    items: 1,
    says: /Access token invalid$/,
  },
  "an error of MiniMax": {
    chunks: [delta("a"), 'data: {"choices":null,"base_resp":{"status_code":1002,"status_msg":"rate limit"}}\n\n'],
    items: 1,
    says: /rate limit$/,
  },
  "an error of Cloudflare": {
    chunks: [delta("a"), 'data: {"success":false,"errors":[{"code":7,"message":"no capacity"}]}\n\n', DONE],
    items: 1,
    says: /no capacity$/,
  },
  "choice 32 that finishes alone": {
    chunks: [delta("a"), 'data: {"choices":[{"index":32,"delta":{},"finish_reason":"stop"}]}\n\n'],
    items: 2,
    says: /not complete/,
  },
  "one of two images": {
    chunks: [image("image_generation.completed")],
    body: { n: 2 },
    items: 1,
    says: /not complete/,
  },
  "an error in a choice": {
    chunks: [
      delta("a"),
      'data: {"choices":[{"index":0,"delta":{"content":""},"error":{"message":"busy","code":502}}]}\n\n',
    ],
    items: 1,
    says: /an error: busy$/,
  },
  "an error in a choice that also brings text": {
    chunks: ['data: {"choices":[{"index":0,"delta":{"content":"a"},"error":{"message":"busy"}}]}\n\n'],
    items: 1,
    says: /busy$/,
  },
  "an error beside text and a finish reason": {
    chunks: [
      'data: {"error":{"message":"busy"},"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"error"}]}\n\n',
    ],
    items: 1,
    says: /busy$/,
  },
  "an error in a vendor's field": {
    chunks: [delta("a"), 'data: {"choices":[],"x_groq":{"id":"r","error":"over capacity"}}\n\n'],
    items: 1,
    says: /over capacity$/,
  },
  "object: error": {
    chunks: [delta("a"), 'data: {"object":"error","message":"too long","code":400}\n\n', DONE],
    items: 1,
    says: /too long$/,
  },
  "Google's list with an error": {
    chunks: ['data: [{"error":{"code":429,"message":"Resource exhausted","status":"RESOURCE_EXHAUSTED"}}]\n\n'],
    items: 0,
    says: /Resource exhausted$/,
  },
  "Amazon's exception": {
    chunks: ['data: {"messageStart":{}}\n\n', 'data: {"throttlingException":{"message":"slow down"}}\n\n'],
    items: 1,
    says: /slow down$/,
  },
  "a stop reason that names an error": {
    chunks: [
      'data: {"type":"message_delta","delta":{"stop_reason":"api_error"}}\n\n',
      'data: {"type":"message_stop"}\n\n',
    ],
    items: 0,
    says: /api_error$/,
  },
};
for (
  const reason of [
    "error",
    "overloaded_error",
    "api_error",
    "ERROR",
    "ERROR_TOXIC",
    "ServerError",
    "engine-failure",
    "failed",
    "abort",
    "insufficient_system_resource",
  ]
) {
  const last = `data: {"choices":[{"finish_reason":"${reason}","delta":{"content":""}}]}\n\n`;
  FAILED[`finish reason ${reason}`] = { chunks: [delta("a"), last, DONE], items: 1, says: new RegExp(`: ${reason}$`) };
}
for (const [name, { chunks, items, says, body }] of Object.entries(FAILED)) {
  test(`Stream raises a StreamError after the items so far on ${name}`, async () => {
    const client = new PortkeyClient({ apiKey: SECRET, fetch: () => Promise.resolve(eventStream(chunks)) });
    const found = await collect(client.post<Stream<unknown>>("/x", { stream: true, ...body }));
    expect(found.items).toHaveLength(items);
    expect(found.error).toBeInstanceOf(StreamError);
    expect(found.error.message).toMatch(says);
  });
}

test("Stream of an operation whose end is known is not complete without it, whatever its events are", async () => {
  const fetch = () => Promise.resolve(eventStream(['data: {"n":1}\n\n']));
  const client = new PortkeyClient({ apiKey: SECRET, fetch });
  const stream = client.invoke("POST /chat/completions json stream", [{ stream: true }]) as unknown as Promise<
    Stream<unknown>
  >;
  expect(await collect(stream)).toMatchObject({ items: [{ n: 1 }], error: { name: "StreamError" } });
});

const TYPES = [
  "text/event-stream",
  "text/plain",
  "application/octet-stream",
  "application/json",
  "application/x-ndjson",
];
for (const type of TYPES) {
  test(`Stream is read by its first bytes when the server calls it ${type}`, async () => {
    const headers = { "content-type": type };
    const lines = [1, 2].map((n) => JSON.stringify({ n }));
    const bodies: Record<string, string[]> = {
      "server-sent events": ['data: {"n":1}\n\ndata: {"n":2}\n\n', DONE],
      "a comment first": [": hi\n\n", 'data: {"n":1}\n\ndata: {"n":2}\n\n', DONE],
      "an event's name first": ["event: x\n", 'data: {"n":1}\n\ndata: {"n":2}\n\n', DONE],
      "cut in its first word": ["\ufeffda", 'ta: {"n":1}\n\ndata: {"n":2}\n\n', DONE],
      "lines of JSON": [`${lines[0]}\n`, `${lines[1]}\n`],
      "lines without a last line end": [lines.join("\r\n")],
      "lines that are cut": [...lines.join("\n\n")],
    };
    for (const [name, chunks] of Object.entries(bodies)) {
      const response = eventStream(chunks, { headers });
      const found = await collect(streamOf(response));
      expect(found, name).toEqual({ items: [{ n: 1 }, { n: 2 }], error: undefined });
    }
  });

  test(`Stream that is one JSON error is an error of this library when the server calls it ${type}`, async () => {
    const error = { error: { message: "No such model", code: "x1" } };
    for (
      const text of [
        JSON.stringify(error),
        `${JSON.stringify(error)}\n`,
        JSON.stringify(error, null, 2),
        JSON.stringify([error]),
      ]
    ) {
      const found = await collect(streamOf(eventStream([text], { headers: { "content-type": type } })));
      expect(found.items).toEqual([]);
      expect(found.error).toBeInstanceOf(StreamError);
      expect(found.error.message).toContain("No such model");
    }
  });
}

test("Stream reads a list that is written over several lines, as Google's APIs stream it", async () => {
  const chunks = ['[{"n":1}\n,\n', '{"n":2}\n', "]\n"];
  expect((await read(chunks)).items).toEqual([{ n: 1 }, { n: 2 }]);
  expect((await read(chunks.slice(0, 2))).error).toBeInstanceOf(StreamError);
});

test("Stream of lines fails like one of events", async () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  const begun = { choices: [{ index: 0, delta: { content: "a" } }] };
  for (
    const [chunks, says] of [
      [[line(begun)], /not complete/],
      [[line(begun), line({ error: "quota" })], /quota/],
      [[line(begun), "<html>\n"], /not JSON/],
    ] as const
  ) {
    const { items, error } = await read(chunks);
    expect(items).toHaveLength(1);
    expect(error.message).toMatch(says);
  }
  expect(await read([line(begun), "[DONE]\n"])).toMatchObject({ items: { length: 1 }, error: undefined });
});

const BREAKS: Record<string, { chunks: string[]; then?: "fail"; items: number; says: RegExp }> = {
  "nothing at all": { chunks: [], items: 0, says: /ended before its end marker/ },
  "comments alone": { chunks: [": hello\n\n"], items: 0, says: /ended before its end marker/ },
  "a polite early end": { chunks: [delta("a"), delta("b")], items: 2, says: /ended before its end marker/ },
  "a choice that does not finish": {
    chunks: ['data: {"choices":[{"index":0},{"index":1,"finish_reason":"stop"}]}\n\n'],
    items: 1,
    says: /ended before its end marker/,
  },
  "a cut": { chunks: [delta("a"), 'data: {"choices'], then: "fail", items: 1, says: /was cut/ },
  "an end in the middle of an event": { chunks: [delta("a"), 'data: {"choices":[{"del'], items: 1, says: /not JSON/ },
  "data that is not JSON": { chunks: [delta("a"), "data: <html>\n\n", DONE], items: 1, says: /not JSON/ },
  "event: error": {
    chunks: [delta("a"), 'event: error\ndata: {"error":{"message":"overloaded"}}\n\n', DONE],
    items: 1,
    says: /overloaded/,
  },
  "event: error with text": {
    chunks: [delta("a"), "event: error\ndata: overloaded\n\n", DONE],
    items: 1,
    says: /overloaded/,
  },
  "event: error with a JSON string": {
    chunks: ['event: error\ndata: "overloaded"\n\n', DONE],
    items: 0,
    says: /overloaded/,
  },
  "event: error without data": { chunks: ["event: error\ndata:\n\n", DONE], items: 0, says: /does not say which/ },
  "type: error": {
    chunks: ['data: {"type":"error","error":{"type":"overloaded_error","message":"busy"}}\n\n'],
    items: 0,
    says: /busy/,
  },
  "error of the Responses API": {
    chunks: ['data: {"type":"error","code":"x","message":"busy"}\n\n'],
    items: 0,
    says: /busy/,
  },
  "{error}": { chunks: [delta("a"), 'data: {"error":{"message":"quota"}}\n\n', DONE], items: 1, says: /quota/ },
  "{error: text}": { chunks: ['data: {"error":"quota"}\n\n'], items: 0, says: /quota/ },
  '{status: "failure"}': {
    chunks: [delta("a"), 'data: {"status":"failure","message":"no provider"}\n\n'],
    items: 1,
    says: /no provider/,
  },
  '{status: "failure"} without a message': { chunks: ['data: {"status":"failure"}\n\n'], items: 0, says: /failure/ },
  "response.failed": {
    chunks: ['data: {"type":"response.failed","response":{"error":{"code":"server_error","message":"died"}}}\n\n'],
    items: 1,
    says: /^The server ended the stream with an error: died$/,
  },
};
for (const [name, { chunks, then, items, says }] of Object.entries(BREAKS)) {
  test(`Stream raises a StreamError after the items so far on ${name}`, async () => {
    const response = eventStream(chunks, { then: then ?? "end", headers: { "x-portkey-trace-id": "t-1" } });
    const result = await collect(streamOf(response));
    expect(result.items).toHaveLength(items);
    expect(result.error).toBeInstanceOf(StreamError);
    expect(result.error.message).toMatch(says);
    expect(result.error).toMatchObject({ name: "StreamError", traceId: "t-1", attempts: 1 });
  });
}

test("Stream keeps the cause of a cut and the server's own error", async () => {
  expect((await collect(streamOf(eventStream([], { then: "fail" })))).error.cause).toBeInstanceOf(TypeError);
  const { error } = await read(['data: {"error":{"message":"quota","code":"q1"}}\n\n']);
  expect(error.error).toEqual({ error: { message: "quota", code: "q1" } });
});

test("Stream hides secrets that the server echoes in an error event", async () => {
  for (
    const event of [
      `event: error\ndata: key ${SECRET}\n\n`,
      `data: {"error":{"message":"bad ${SECRET}"}}\n\n`,
      `data: <${SECRET}\n\n`,
    ]
  ) {
    const { error } = await read([event]);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain(SECRET);
  }
});

test("Stream keeps raising its error when it is asked again", async () => {
  const iterator = (await streamOf(eventStream([delta("a")])))[Symbol.asyncIterator]();
  await iterator.next();
  await failure(iterator.next());
  expect(await failure(iterator.next())).toBeInstanceOf(StreamError);
});

for (
  const [type, body] of [["application/json", '{"choices":[]}'], ["text/html; charset=utf-8", "<h1>Sign in</h1>"], [
    "text/plain",
    "no",
  ], ["application/json", ""]]
) {
  test(`Stream is refused when the server answers with ${type}: ${body || "nothing"}`, async () => {
    const error = await failure(
      streamOf(new Response(body, { headers: { "content-type": type!, "x-portkey-trace-id": "t-1" } })),
    );
    expect(error).toBeInstanceOf(StreamError);
    expect(error.message).toMatch(
      /^Expected a stream from POST \/[a-z\/]+, got (application\/json|text\/html|text\/plain): /,
    );
    expect(error.traceId).toBe("t-1");
  });
}

test("Stream of a reply without a body raises a StreamError", async () => {
  const { error } = await collect(
    streamOf(new Response(null, { status: 200, headers: { "content-type": "text/event-stream" } })),
  );
  expect(error).toBeInstanceOf(StreamError);
});

test("Stream delivers named events and their names where the operation asks for them", async () => {
  const chunks = [
    'event: message_start\ndata: {"type":"message_start"}\n\n',
    "event: ping\ndata: {}\n\n",
    'event: message_stop\ndata: {"type":"message_stop"}\n\n',
  ];
  expect((await read(chunks)).items).toEqual([{ type: "message_start" }, { type: "message_stop" }]);
  const client = new PortkeyClient({ apiKey: SECRET, fetch: () => Promise.resolve(eventStream([...chunks, DONE])) });
  const stream = client.invoke("POST /threads/runs json stream envelope", [{ stream: true }]) as unknown as Promise<
    Stream<unknown>
  >;
  expect((await collect(stream)).items).toEqual([
    { event: "message_start", data: { type: "message_start" } },
    { event: "message_stop", data: { type: "message_stop" } },
  ]);
});

test("Stream delivers hook_results as a chunk whose choices can be read", async () => {
  const hooks = { before_request_hooks: [{ id: "g", verdict: true }] };
  const { items } = await read([`data: ${JSON.stringify({ hook_results: hooks })}\n\n`, delta("a", "stop"), DONE]);
  expect(items[0]).toEqual({ hook_results: hooks, choices: [] });
  const named = await read([
    `event: hook_results\ndata: ${JSON.stringify({ hook_results: hooks })}\n\n`,
    'data: {"type":"message_stop"}\n\n',
  ]);
  expect(named.items[0]).toEqual({ hook_results: hooks });
});

test("Stream never reads ahead of its consumer", async () => {
  const response = eventStream([delta("a") + delta("b"), delta("c"), delta("d"), DONE]);
  const stream = await streamOf(response);
  expect(response.pulls()).toBe(0);
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(response.pulls()).toBe(1);
  await iterator.next();
  expect(response.pulls()).toBe(2);
});

test("Stream answers calls of next() that overlap in order", async () => {
  const iterator = (await streamOf(eventStream([delta("a"), delta("b"), DONE])))[Symbol.asyncIterator]();
  const results = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
  expect(results.map(({ done }) => done)).toEqual([false, false, true, true]);
});

test("Stream raises a StreamError when nothing comes for idleTimeout, and lets the connection go", async () => {
  const response = eventStream([delta("a")], { then: "stay" });
  const { items, error } = await collect(streamOf(response, { idleTimeout: 30 }));
  expect(items).toHaveLength(1);
  expect(error).toBeInstanceOf(StreamError);
  expect(error.message).toBe('The stream stalled: nothing came for 30 ms (option "idleTimeout")');
  expect(response.cancelled()).toBe(true);
});

test("Stream counts comments as life, and not the time its consumer takes", async () => {
  let sent = 0;
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      controller.enqueue(bytes(sent++ < 6 ? ": still here\n" : sent === 8 ? DONE : delta("a")));
    },
  }, { highWaterMark: 0 });
  const stream = await streamOf(new Response(slow, { headers: { "content-type": "text/event-stream" } }), {
    idleTimeout: 120,
  });
  let items = 0;
  for await (const _ of stream) {
    items++;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(items).toBe(1);
});

test("Stream is not cut by timeout once it has begun", async () => {
  let sent = 0;
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.enqueue(bytes(sent++ < 6 ? delta("a") : DONE));
    },
  }, { highWaterMark: 0 });
  const response = new Response(slow, { headers: { "content-type": "text/event-stream" } });
  expect(await collect(streamOf(response, { timeout: 40 }))).toMatchObject({ items: { length: 6 }, error: undefined });
});

test("Stream lets the connection go on break, on an error in the loop, and on dispose", async () => {
  const leave: ((stream: Stream<unknown>) => Promise<unknown>)[] = [
    async (stream) => {
      for await (const _ of stream) break;
    },
    async (stream) => {
      try {
        for await (const _ of stream) throw new Error("mine");
      } catch (error) {
        expect((error as Error).message).toBe("mine");
      }
    },
    (stream) => stream[Symbol.asyncDispose](),
    (stream) => stream.toReadableStream().cancel(),
    async (stream) => {
      const [one, two] = stream.tee();
      for await (const _ of one) break;
      for await (const _ of two) break;
    },
  ];
  for (const way of leave) {
    let ended = false;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes(delta("a") + delta("b")));
      },
      cancel() {
        ended = true;
      },
    });
    await way(await streamOf(new Response(body, { headers: { "content-type": "text/event-stream" } })));
    expect(ended).toBe(true);
  }
});

test("Stream that was left has a controller that is aborted, whenever it is asked for", async () => {
  const stream = await streamOf(eventStream([delta("a") + delta("b")], { then: "stay" }));
  for await (const _ of stream) break;
  expect(stream.controller.signal.aborted).toBe(true);
});

test("Stream can be iterated once", async () => {
  const stream = await streamOf(eventStream([delta("a"), DONE]));
  await collect(Promise.resolve(stream));
  const { error } = await collect(Promise.resolve(stream));
  expect(error).toBeInstanceOf(StreamError);
  expect(error.message).toMatch(/^Iterate a stream once/);
  expect(() => stream.tee()).toThrow(StreamError);
  expect(() => stream.toReadableStream()).toThrow(StreamError);
});

test("Stream ends in an error when its controller is aborted, also with items waiting", async () => {
  const stream = await streamOf(eventStream([delta("a") + delta("b"), DONE]));
  const items: unknown[] = [];
  const error = await failure(async () => {
    for await (const item of stream) {
      items.push(item);
      stream.controller.abort("enough");
    }
  });
  expect(error).toMatchObject({ name: "APIUserAbortError", cause: "enough" });
  expect(items).toHaveLength(1);
});

test("Stream.tee() gives both readers every item and the error", async () => {
  const [one, two] = (await streamOf(eventStream([delta("a"), delta("b")]))).tee();
  const first = await collect(Promise.resolve(one));
  const second = await collect(Promise.resolve(two));
  expect(first.items).toHaveLength(2);
  expect(second.items).toEqual(first.items);
  expect(first.error).toBeInstanceOf(StreamError);
  expect(second.error).toBe(first.error);
});

test("Stream.tee() goes on for one reader when the other leaves", async () => {
  const response = eventStream([delta("a"), delta("b"), delta("c"), DONE]);
  const [one, two] = (await streamOf(response)).tee();
  const iterator = one[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.return!();
  await iterator.return!();
  expect(await collect(Promise.resolve(two))).toMatchObject({ items: { length: 3 }, error: undefined });
});

test("Stream.toReadableStream() gives a line of JSON for each item, and the error", async () => {
  const stream = await streamOf(eventStream(['data: {"n":1}\n\n', 'data: {"n":2}\n\n', DONE]));
  expect(await new Response(stream.toReadableStream()).text()).toBe('{"n":1}\n{"n":2}\n');
  const broken = await streamOf(eventStream([delta("a")]));
  expect(await failure(new Response(broken.toReadableStream()).text())).toBeInstanceOf(Error);
});

test("Stream has getHeaders() beside its items", async () => {
  const stream = await streamOf(eventStream([DONE], { headers: { "x-portkey-trace-id": "t-1", other: "x" } }));
  expect((stream as unknown as { getHeaders(): object }).getHeaders()).toEqual({ "trace-id": "t-1" });
});

test("Stream is made where the body or the operation asks for one, and only there", async () => {
  const events = () => Promise.resolve(eventStream([delta("a"), DONE]));
  const streaming = new PortkeyClient({ apiKey: SECRET, fetch: events });
  for (
    const call of [
      streaming.post("/audio/speech", { stream_format: "sse" }),
      streaming.invoke("GET /x stream:always", []),
    ]
  ) expect((await collect(call as Promise<Stream<unknown>>)).items).toHaveLength(1);
  const client = new PortkeyClient({ apiKey: SECRET, fetch: () => Promise.resolve(json({ ok: true })) });
  expect(await client.post("/chat/completions", { stream: false })).toEqual({ ok: true });
});

test("Stream reads small chunks whose memory their sender uses again", async () => {
  const memory = new Uint8Array(3);
  const whole = bytes(`\ufeff${delta("a–🎉")}\r\r\n${delta("\ufeffb").repeat(20)}${DONE}`);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= whole.length) return controller.close();
      const part = whole.subarray(at, at += memory.length);
      memory.set(part);
      controller.enqueue(memory.subarray(0, part.length));
    },
  }, { highWaterMark: 0 });
  const { items, error } = await collect(streamOf(new Response(body, { headers: eventStream([]).headers })));
  expect(error).toBeUndefined();
  expect(items.map((item) => (item as { choices: { delta: { content: string } }[] }).choices[0]!.delta.content))
    .toEqual(["a–🎉", ...Array.from({ length: 20 }, () => "\ufeffb")]);
});

test("Stream takes away a byte order mark at its very start alone, however it is cut", async () => {
  const whole = bytes(`\ufeffdata: {"n":1}\n\n\ufeffdata: {"n":2}\n\n${DONE}`);
  for (let place = 1; place < whole.length; place++) {
    expect((await read(cut(whole, [place]))).items).toEqual([{ n: 1 }]);
  }
  expect((await read(cut(whole, [...whole.keys()]))).items).toEqual([{ n: 1 }]);
});

test("Stream keeps a character that an empty chunk cuts", async () => {
  const [head, tail] = [bytes('data: "'), bytes(`"\n\n${DONE}`)];
  const [one, ...rest] = bytes("東");
  const chunks = [Uint8Array.of(...head, one!), new Uint8Array(0), Uint8Array.of(...rest, ...tail)];
  expect((await read(chunks)).items).toEqual(["東"]);
  const long = bytes("x".repeat(100));
  const large = [Uint8Array.of(...head, ...long, one!), new Uint8Array(0), Uint8Array.of(...rest, ...long, ...tail)];
  expect((await read(large)).items).toEqual([`${"x".repeat(100)}東${"x".repeat(100)}`]);
});

/** Lets the program compute, so that nothing else happens in it. */
function compute(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

test("Stream is not cut while its consumer computes, and reads what has arrived before it gives up", async () => {
  let timer: ReturnType<typeof setInterval> | undefined;
  let sent = 0;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    timer = setInterval(() => {
      response.write(++sent < 30 ? delta("a") : delta("a", "stop") + DONE);
      if (sent === 30) response.end(() => clearInterval(timer));
    }, 20);
  });
  const { origin, close } = await listen(server);
  try {
    const client = new PortkeyClient({ apiKey: SECRET, baseURL: origin, idleTimeout: 150 });
    const stream = await client.post<Stream<unknown>>("/chat/completions", { stream: true });
    let items = 0;
    const waits: ReturnType<typeof setTimeout>[] = [];
    for await (const _ of stream) {
      if (++items % 5 === 0) compute(100);
      // the loop also stands still while the next item is waited for
      if (items % 7 === 0) waits.push(setTimeout(() => compute(250), 1));
    }
    expect(items).toBe(30);
    waits.forEach(clearTimeout);
  } finally {
    clearInterval(timer);
    await close();
  }
});

test("Stream.tee() lets one reader run ahead by 100,000 items without work that grows with their number", async () => {
  const count = 100_000;
  const response = eventStream([delta("a").repeat(count), DONE]);
  const [ahead, behind] = (await streamOf(response)).tee();
  expect((await collect(Promise.resolve(ahead))).items).toHaveLength(count);
  expect((await collect(Promise.resolve(behind))).items).toHaveLength(count);
});
