/** Uploads: large files by parts, lists of files, and the names and types that files keep. */
import { expect, test } from "vitest";
import Portkey, { toFile } from "../../src/index.ts";
import { parseMultipart } from "../support/multipart.ts";
import { failure, json } from "../support/recorder.ts";

interface Sent {
  line: string;
  /** A JSON body. */
  body: Record<string, unknown>;
  /** The files of a multipart body: field, name, type and content. */
  files: [name: string, filename: string | undefined, type: string | undefined, text: string][];
}

/** A client, and what it sends. Parts are answered with what they hold, each when `part` says. */
function clientOf(part: (text: string) => Promise<Response> | Response = idOf): {
  portkey: Portkey;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    init.signal?.throwIfAborted();
    const { method = "GET" } = init;
    const type = new Headers(init.headers).get("content-type") ?? "";
    const bytes = Buffer.from(await new Response(init.body ?? null).arrayBuffer());
    const multipart = type.startsWith("multipart/") ? parseMultipart(type, bytes) : [];
    const files: Sent["files"] = multipart.filter(({ filename }) => filename !== undefined)
      .map((part) => [part.name, part.filename, part.type, part.text]);
    const line = `${method} ${new URL(String(url)).pathname}`;
    sent.push({ line, body: type === "application/json" ? JSON.parse(bytes.toString()) : {}, files });
    return line.endsWith("/parts") ? await part(files[0]![3]) : json({ id: "upload-1", status: "completed" });
  };
  return { portkey: new Portkey({ apiKey: "pk-test", fetch, maxRetries: 0 }), sent };
}

const idOf = (text: string): Response => json({ id: `part-of-${text}` });
const big = () => new File(["aaaabbbbccccdd"], "big.jsonl", { type: "application/jsonl" });

test("uploads.uploadFileChunked() puts parts in order that arrive in any, and tells how far it is", async () => {
  let release = () => {};
  const others = new Promise<void>((resolve) => release = resolve);
  const { portkey, sent } = clientOf(async (text) => {
    if (text === "aaaa") await others;
    return idOf(text);
  });
  const progress: [number, number][] = [];
  const done = await portkey.uploads.uploadFileChunked(big(), { purpose: "batch" }, {
    partSize: 4,
    onProgress: ({ loaded, total }) => {
      progress.push([loaded, total]);
      if (loaded === 10) release();
    },
  });
  expect(done.id).toBe("upload-1");
  expect(sent[0]).toMatchObject({
    line: "POST /v1/uploads",
    body: { filename: "big.jsonl", bytes: 14, mime_type: "application/jsonl", purpose: "batch" },
  });
  expect(sent.at(-1)).toMatchObject({
    line: "POST /v1/uploads/upload-1/complete",
    body: { part_ids: ["part-of-aaaa", "part-of-bbbb", "part-of-cccc", "part-of-dd"] },
  });
  expect(sent.slice(1, -1).flatMap(({ files }) => files).sort()).toEqual([
    ["data", "big.jsonl", "application/octet-stream", "aaaa"],
    ["data", "big.jsonl", "application/octet-stream", "bbbb"],
    ["data", "big.jsonl", "application/octet-stream", "cccc"],
    ["data", "big.jsonl", "application/octet-stream", "dd"],
  ]);
  expect(progress).toEqual([[4, 14], [8, 14], [10, 14], [14, 14]]);
});

test("uploads.uploadFileChunked() sends no more parts at a time than it may", async () => {
  for (const concurrency of [1, 3]) {
    let [now, most] = [0, 0];
    let release = () => {};
    const full = new Promise<void>((resolve) => release = resolve);
    const { portkey } = clientOf(async (text) => {
      most = Math.max(most, ++now);
      if (now === concurrency) release();
      await full;
      now--;
      return idOf(text);
    });
    await portkey.uploads.uploadFileChunked(big(), { purpose: "batch" }, { partSize: 2, concurrency });
    expect(most).toBe(concurrency);
  }
});

test("uploads.uploadFileChunked() takes bytes and streams under a name and a type of their own", async () => {
  const { portkey, sent } = clientOf();
  const body = { purpose: "batch" as const, filename: "own.jsonl", mime_type: "text/jsonl" };
  await portkey.uploads.uploadFileChunked(new TextEncoder().encode("abc"), body);
  await portkey.uploads.uploadFileChunked(new Blob(["def"]).stream(), body);
  expect(sent.filter(({ line }) => line === "POST /v1/uploads").map(({ body }) => body)).toEqual(
    Array(2).fill({ purpose: "batch", filename: "own.jsonl", mime_type: "text/jsonl", bytes: 3 }),
  );
  expect(sent.flatMap(({ files }) => files).map(([, name, , text]) => [name, text])).toEqual([
    ["own.jsonl", "abc"],
    ["own.jsonl", "def"],
  ]);
});

test("uploads.uploadFileChunked() cancels the upload when a part fails, and sends no other", async () => {
  const { portkey, sent } = clientOf((text) =>
    text === "bbbb" ? json({ error: { message: "Disk full" } }, { status: 507 }) : idOf(text)
  );
  const options = { partSize: 4, concurrency: 1 };
  const error = await failure(portkey.uploads.uploadFileChunked(big(), { purpose: "batch" }, options));
  expect(error).toMatchObject({ status: 507 });
  expect(sent.map(({ line }) => line)).toEqual([
    "POST /v1/uploads",
    "POST /v1/uploads/upload-1/parts",
    "POST /v1/uploads/upload-1/parts",
    "POST /v1/uploads/upload-1/cancel",
  ]);
});

test("uploads.uploadFileChunked() cancels the upload when its caller ends it", async () => {
  const controller = new AbortController();
  const { portkey, sent } = clientOf((text) => {
    controller.abort();
    return idOf(text);
  });
  const options = { partSize: 4, concurrency: 1, signal: controller.signal };
  const error = await failure(portkey.uploads.uploadFileChunked(big(), { purpose: "batch" }, options));
  expect(error.name).toBe("APIUserAbortError");
  expect(sent.at(-1)!.line).toBe("POST /v1/uploads/upload-1/cancel");
});

test("uploads.uploadFileChunked() cancels the upload when a callback throws, with what it threw as the cause", async () => {
  const { portkey, sent } = clientOf();
  const thrown = new RangeError("Enough");
  const onProgress = () => {
    throw thrown;
  };
  const error = await failure(portkey.uploads.uploadFileChunked(big(), { purpose: "batch" }, { onProgress }));
  expect([error.name, error.cause]).toEqual(["PortkeyError", thrown]);
  expect(sent.at(-1)!.line).toBe("POST /v1/uploads/upload-1/cancel");
});

test("uploads.uploadFileChunked() refuses sizes and numbers of parts with which it would end nowhere", async () => {
  const { portkey, sent } = clientOf();
  const refused = [0, -1, NaN, 0.5, 2 ** 26 + 1].map((partSize) => ({ partSize }));
  for (const options of [...refused, { concurrency: 0 }, { concurrency: NaN }]) {
    const error = await failure(portkey.uploads.uploadFileChunked(big(), { purpose: "batch" }, options));
    expect(error.message).toContain(`"${Object.keys(options)[0]}"`);
  }
  expect(sent).toEqual([]);
});

test("images.edit() sends one file and lists of files, each with its name and type", async () => {
  const { portkey, sent } = clientOf();
  const image = (name: string) => new File([name], `${name}.png`, { type: "image/png" });
  const ask = { model: "gpt-image-1", prompt: "Put them together" };
  await portkey.images.edit({ ...ask, image: image("a"), mask: image("mask") });
  await portkey.images.edit({
    ...ask,
    image: [image("a"), await toFile(new Blob(["b"]), "b.webp", { type: "image/webp" })],
  });
  expect(sent.map(({ files }) => files)).toEqual([
    [["image", "a.png", "image/png", "a"], ["mask", "mask.png", "image/png", "mask"]],
    [["image[]", "a.png", "image/png", "a"], ["image[]", "b.webp", "image/webp", "b"]],
  ]);
});

test("vectorStores.fileBatches.uploadAndPoll() sends each file of a list by itself", async () => {
  const { portkey, sent } = clientOf();
  const files = ["a", "b"].map((name) => new File([name], `${name}.md`, { type: "text/markdown" }));
  await portkey.vectorStores.fileBatches.uploadAndPoll("vs_1", { files, fileIds: ["file-0"] });
  expect(sent.flatMap(({ files }) => files).sort()).toEqual([
    ["file", "a.md", "text/markdown", "a"],
    ["file", "b.md", "text/markdown", "b"],
  ]);
  expect(sent.find(({ line }) => line === "POST /v1/vector_stores/vs_1/file_batches")!.body).toEqual({
    file_ids: ["file-0", "upload-1", "upload-1"],
  });
});
