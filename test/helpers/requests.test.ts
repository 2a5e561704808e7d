/** The requests of helpers that make several: their keys, what they send, how they wait, how they end. */
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import type Portkey from "../../src/index.ts";
import { APIUserAbortError, isPortkeyError, OptionError } from "../../src/index.ts";
import { clientOf, completion, question, type Sent } from "../support/answers.ts";
import { failure, json } from "../support/recorder.ts";

const file = () => new File(["0123456789"], "a.jsonl");

/** Answers everything: ids, a part for each part, and things that are ready at the second look. */
function answers(): (sent: Sent) => Response {
  let looks = 0;
  let number = 0;
  return ({ method, url }) => {
    const isReady = method === "GET" && ++looks % 2 === 0;
    const status = isReady
      ? (url.pathname.includes("vector_stores") || url.pathname.includes("threads") ? "completed" : "processed")
      : "in_progress";
    return json({ id: `id-${++number}`, thread_id: "t", status }, { headers: { "openai-poll-after-ms": "1" } });
  };
}

const call = { id: "1", type: "function", function: { name: "add", arguments: "{}" } };
const tools = [{ type: "function" as const, function: { name: "add", function: () => "4" } }];

/** Helpers that make more than one request, and how many POST requests they make. */
const SEVERAL: Record<string, [posts: number, run: (portkey: Portkey, options: object) => Promise<unknown>]> = {
  "uploads.uploadFileChunked()": [
    5,
    (portkey, options) => portkey.uploads.uploadFileChunked(file(), { purpose: "batch" }, { partSize: 4, ...options }),
  ],
  "vectorStores.files.upload()": [2, (portkey, options) => portkey.vectorStores.files.upload("vs", file(), options)],
  "vectorStores.files.uploadAndPoll()": [
    2,
    (portkey, options) => portkey.vectorStores.files.uploadAndPoll("vs", file(), options),
  ],
  "vectorStores.files.createAndPoll()": [
    1,
    (portkey, options) => portkey.vectorStores.files.createAndPoll("vs", { file_id: "f" }, options),
  ],
  "vectorStores.fileBatches.uploadAndPoll()": [
    4,
    (portkey, options) =>
      portkey.vectorStores.fileBatches.uploadAndPoll("vs", { files: [file(), file(), file()] }, options),
  ],
  "vectorStores.fileBatches.createAndPoll()": [
    1,
    (portkey, options) => portkey.vectorStores.fileBatches.createAndPoll("vs", { file_ids: ["f"] }, options),
  ],
  "beta.threads.runs.createAndPoll()": [
    1,
    (portkey, options) => portkey.beta.threads.runs.createAndPoll("t", { assistant_id: "a" }, options),
  ],
  "beta.threads.createAndRunPoll()": [
    1,
    (portkey, options) => portkey.beta.threads.createAndRunPoll({ assistant_id: "a" }, options),
  ],
  "beta.threads.runs.submitToolOutputsAndPoll()": [
    1,
    (portkey, options) =>
      portkey.beta.threads.runs.submitToolOutputsAndPoll("r", { thread_id: "t", tool_outputs: [] }, options),
  ],
};

const keysOf = (sent: Sent[]) =>
  sent.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("idempotency-key")!);

for (const [name, [posts, run]] of Object.entries(SEVERAL)) {
  test(`${name} gives each request a key of its own, derived from the caller's`, async () => {
    for (const options of [{ idempotencyKey: "key" }, { headers: { "Idempotency-Key": "key" } }]) {
      const { portkey, sent } = clientOf(answers());
      await run(portkey, options);
      const keys = keysOf(sent);
      expect(keys.toSorted()).toEqual(Array.from({ length: posts }, (_, at) => `key-${at + 1}`));
      for (const { method, headers } of sent) if (method === "GET") expect(headers.get("idempotency-key")).toBeNull();
    }
  });

  test(`${name} sends what it was called with`, async () => {
    const options = { traceId: "t-1", headers: { "x-tenant": "blue" } };
    const { portkey, sent } = clientOf(answers());
    const work = run(portkey, options);
    options.traceId = "changed";
    options.headers["x-tenant"] = "changed";
    await work;
    for (const { headers } of sent) {
      // helpers of this test spread their options, which is a copy of the first level
      expect(headers.get("x-portkey-trace-id")).toBe("t-1");
      expect(headers.get("x-tenant")).toBe("blue");
    }
  });
}

test("chat.completions.runTools() gives each request a key of its own, the same for each attempt", async () => {
  const { portkey, sent } = clientOf(
    (_, number) =>
      number === 2
        ? json({}, { status: 503, headers: { "retry-after-ms": "1" } })
        : json(completion(number === 1 ? { tool_calls: [call] } : { content: "done" })),
    { maxRetries: 1 },
  );
  await portkey.chat.completions.runTools({ ...question, tools }, { idempotencyKey: "key" }).done();
  expect(keysOf(sent)).toEqual(["key-1", "key-2", "key-2"]);
});

test("helpers that make one request send the caller's key as it is", async () => {
  const { portkey, sent } = clientOf(() => json(completion({ content: "done" })));
  await portkey.chat.completions.parse(question, { idempotencyKey: "key" });
  await portkey.chat.completions.stream(question, { idempotencyKey: "key" }).done().catch(() => {});
  expect(keysOf(sent)).toEqual(["key", "key"]);
});

test("uploads.uploadFileChunked() refuses parts and numbers that cannot be, before it sends anything", async () => {
  const { portkey, sent } = clientOf(answers());
  const wrong = [
    { partSize: 10 / 3 },
    { partSize: 0 },
    { partSize: -1 },
    { partSize: NaN },
    { partSize: 2 ** 27 },
    { partSize: "4" },
    { concurrency: Infinity },
    { concurrency: 0 },
    { concurrency: 1.5 },
    { concurrency: 1e9 },
    { onProgress: "x" },
    { signal: new AbortController() },
  ];
  for (const options of wrong) {
    const error = await failure(portkey.uploads.uploadFileChunked(file(), { purpose: "batch" }, options as object));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain(Object.keys(options)[0]);
  }
  expect(await failure(portkey.uploads.uploadFileChunked(file(), undefined as never))).toBeInstanceOf(OptionError);
  expect(sent).toHaveLength(0);
});

test("uploads.uploadFileChunked() sends the bytes that it was called with, in whole parts", async () => {
  const { portkey, sent } = clientOf(answers());
  const bytes = new TextEncoder().encode("0123456789");
  const body = { purpose: "batch" as const, filename: "a.jsonl" };
  const work = portkey.uploads.uploadFileChunked(bytes, body, { partSize: 4, concurrency: 1 });
  bytes.fill(120);
  body.filename = "changed";
  await work;
  const parts = sent.slice(1, -1).map(({ body }) => /\r\n\r\n([^\r]*)\r\n--/.exec(body)![1]);
  expect(parts).toEqual(["0123", "4567", "89"]);
  expect(sent[0]!.body).toContain("a.jsonl");
});

for (
  const [name, onProgress] of Object.entries({
    "throws": () => {
      throw new Error("no");
    },
    "rejects": () => Promise.reject(new Error("no")),
  })
) {
  test(`uploads.uploadFileChunked() cancels the upload when onProgress ${name}`, async () => {
    const { portkey, sent } = clientOf(answers());
    const options = { partSize: 4, concurrency: 2, onProgress };
    const error = await failure(portkey.uploads.uploadFileChunked(file(), { purpose: "batch" }, options));
    expect(isPortkeyError(error)).toBe(true);
    expect(error.cause.message).toBe("no");
    expect(sent.at(-1)!.url.pathname).toMatch(/cancel$/);
  });
}

test("uploads.uploadFileChunked() cancels the upload when its signal aborts while onProgress waits", async () => {
  const { portkey, sent } = clientOf(answers());
  const controller = new AbortController();
  const onProgress = () => {
    controller.abort("mine");
    return new Promise<void>(() => {});
  };
  const options = { onProgress, signal: controller.signal };
  const error = await failure(portkey.uploads.uploadFileChunked(file(), { purpose: "batch" }, options));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe("mine");
  expect(sent.at(-1)!.url.pathname).toMatch(/cancel$/);
});

test("uploads.uploadFileChunked() cancels the upload when less of a part can be read than there is", async () => {
  const { portkey, sent } = clientOf(answers());
  const shrunk = file();
  Object.defineProperty(shrunk, "slice", { value: (start: number) => new Blob(start === 4 ? ["0"] : ["0123"]) });
  const work = portkey.uploads.uploadFileChunked(shrunk, { purpose: "batch" }, { partSize: 4, concurrency: 1 });
  expect((await failure(work)).message).toContain("part 2");
  expect(sent.at(-1)!.url.pathname).toMatch(/cancel$/);
});

test("vectorStores.fileBatches.uploadAndPoll() rejects when a stream fails that is not read yet", async () => {
  const { portkey } = clientOf(answers());
  const files = Array.from({ length: 8 }, (_, at) =>
    new Readable({
      read() {
        if (at > 5) return this.destroy(new Error("gone"));
        this.push("x");
        this.push(null);
      },
    }));
  files[7]!.destroy(new Error("gone at once"));
  const error = await failure(portkey.vectorStores.fileBatches.uploadAndPoll("vs", { files: files as never }));
  expect(isPortkeyError(error)).toBe(true);
});

test("vectorStores.fileBatches.uploadAndPoll() refuses no files, and numbers that cannot be", async () => {
  const { portkey, sent } = clientOf(answers());
  const { fileBatches } = portkey.vectorStores;
  for (
    const work of [
      () => fileBatches.uploadAndPoll("vs", { files: [] }),
      () => fileBatches.uploadAndPoll("vs", undefined as never),
      () => fileBatches.uploadAndPoll("vs", { files: [file()] }, { maxConcurrency: Infinity }),
      () => fileBatches.uploadAndPoll("vs", { files: [file()] }, { pollIntervalMs: NaN }),
      () => portkey.vectorStores.files.poll("vs", "f", { pollIntervalMs: -1 }),
      () => portkey.files.waitForProcessing("f", { pollInterval: Infinity }),
      () => portkey.files.waitForProcessing("f", { maxWait: NaN }),
      () => portkey.beta.threads.runs.poll("r", undefined as never),
    ]
  ) expect(await failure(work())).toBeInstanceOf(OptionError);
  expect(sent).toHaveLength(0);
});

test("helpers that wait end with each of the caller's signals, and keep the reason", async () => {
  const waits: ((portkey: Portkey, first: object, second: object) => Promise<unknown>)[] = [
    (portkey, ...options) => portkey.vectorStores.files.poll("vs", "f", ...options),
    (portkey, ...options) => portkey.files.waitForProcessing("f", {}, ...options),
    (portkey, ...options) => portkey.beta.threads.runs.poll("r", { thread_id: "t" }, ...options),
  ];
  for (const wait of waits) {
    for (const which of [0, 1, 2]) {
      const controllers = [0, 1, 2].map(() => new AbortController());
      const [first, second, own] = controllers.map(({ signal }) => ({ signal }));
      const { portkey, sent } = clientOf(() => json({ status: "in_progress" }), own!);
      const failed = failure(wait(portkey, first!, second!));
      await expect.poll(() => sent.length).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const reason = new Error("enough");
      controllers[which]!.abort(reason);
      expect(await failed).toBeInstanceOf(APIUserAbortError);
      expect((await failed).cause).toBe(reason);
    }
  }
});

test("helpers that wait do not ask without a pause when the server names a time that no timer can hold", async () => {
  const { portkey, sent } = clientOf(() =>
    json({ status: "in_progress" }, { headers: { "openai-poll-after-ms": "99999999999999" } })
  );
  const controller = new AbortController();
  const failed = failure(portkey.vectorStores.files.poll("vs", "f", { signal: controller.signal }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toHaveLength(1);
  controller.abort();
  await failed;
});
