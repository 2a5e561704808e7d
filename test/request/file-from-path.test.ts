/** Files from disk, as a server gets them. */
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { type FileInput, OptionError } from "../../src/index.ts";
import { fileFromPath } from "../../src/node.ts";
import { type FormPart, parseMultipart } from "../support/multipart.ts";
import { failure } from "../support/recorder.ts";
import { listen, type Listening, readBytes } from "../support/server.ts";

let folder: string;
let server: Listening;
let portkey: Portkey;
let got: { path: string; headers: Record<string, unknown>; body: Buffer }[] = [];
let failures = 0;

const text = '{"custom_id":"1"}\n'.repeat(5_000);
const inFolder = (name: string, content: string | Uint8Array = text) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const files = (): FormPart[] =>
  got.flatMap(({ headers, body }) => parseMultipart(String(headers["content-type"]), body))
    .filter(({ filename }) => filename !== undefined);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portkey-fetch-"));
  server = await listen(createServer(async (request, response) => {
    got.push({ path: request.url!, headers: request.headers, body: await readBytes(request) });
    const status = failures-- > 0 ? 503 : 200;
    response.writeHead(status, { "content-type": "application/json", "retry-after-ms": "1" })
      .end(JSON.stringify({ id: `id-${got.length}`, object: "file" }));
  }));
  portkey = new Portkey({ apiKey: "pk-test", baseURL: `${server.origin}/v1` });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("fileFromPath() has the name, the type and the content of a file", async () => {
  const path = inFolder("requests.jsonl");
  const file = await fileFromPath(path);
  expect([file instanceof File, file.name, file.type, file.size]).toEqual([
    true,
    "requests.jsonl",
    "application/jsonl",
    text.length,
  ]);
  expect(await file.text()).toBe(text);
  expect(await file.slice(1, 12).text()).toBe('"custom_id"');
  const named = await fileFromPath(pathToFileURL(inFolder("ä b.PNG")), { name: "own.bin" });
  expect([named.name, named.type]).toEqual(["own.bin", "image/png"]);
  const { name, type } = await fileFromPath(inFolder("ä b"), { type: "text/x-own" });
  expect([name, type]).toEqual(["ä b", "text/x-own"]);
  expect((await fileFromPath(pathToFileURL(inFolder("ä b")))).name).toBe("ä b");
  expect((await fileFromPath(inFolder("unknown.zzz"))).type).toBe("application/octet-stream");
});

test("fileFromPath() leaves the content on disk until it is sent, where the runtime can", async () => {
  const path = inFolder("gone.txt");
  const file = await fileFromPath(path);
  rmSync(path);
  const read = file.text().then(() => true, () => false);
  expect(await read).toBe("Deno" in globalThis);
});

test("fileFromPath() names what cannot be read, before anything is sent", async () => {
  got = [];
  const file = inFolder("plain.txt");
  const paths = { "missing.txt": "no such file", "": "not a file", "plain.txt/inside": "plain.txt/inside" };
  for (const [name, reason] of Object.entries(paths)) {
    const path = name && join(folder, name) || folder;
    const error = await failure(async () => portkey.files.create({ purpose: "batch", file: await fileFromPath(path) }));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain(JSON.stringify(path));
    expect(error.message).toContain(reason);
  }
  expect(got).toEqual([]);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("fileFromPath() refuses what is no path, and URLs of other schemes", async () => {
  const values = [undefined, null, 5, {}, new URL("https://a.test/b"), new URL("file:///%zz"), "a\0b"];
  for (const value of values) {
    expect(await failure(fileFromPath(value as never)), String(value)).toBeInstanceOf(OptionError);
  }
});

// a file with a hole takes no room on the disk
test("fileFromPath() has all of a file of 5 GiB, or refuses it: Node counts sizes modulo 2 ** 32", async () => {
  const path = inFolder("five.bin", "");
  for (const size of [2 ** 32, 5 * 2 ** 30]) {
    truncateSync(path, size);
    if ("Deno" in globalThis) return; // it would read the file into memory
    const file = await fileFromPath(path).catch((error) => error);
    if (file instanceof Error) {
      expect(file).toBeInstanceOf(OptionError);
      expect(file.message).toMatch(/five\.bin.*less than 4 GiB.*createReadStream\(path, \{ start, end \}\)/);
      expect("Bun" in globalThis).toBe(false);
    } else expect(file.size).toBe(size);
  }
  truncateSync(path, 2 ** 32 - 1);
  const file = await fileFromPath(path);
  expect([file.size, (await file.slice(3 * 2 ** 30, 3 * 2 ** 30 + 10).arrayBuffer()).byteLength]).toEqual([
    2 ** 32 - 1,
    10,
  ]);
});

test("files.create() names the field of a file that no body can hold, before anything is sent", async () => {
  if ("Deno" in globalThis || "Bun" in globalThis) return; // they would read it into memory
  got = [];
  const path = inFolder("large.bin", "");
  truncateSync(path, 2 ** 32 - 1);
  const error = await failure(portkey.files.create({ purpose: "batch", file: await fileFromPath(path) }));
  expect(error).toBeInstanceOf(OptionError);
  expect(error.message).toMatch(/uploadFileChunked/);
  expect(got).toEqual([]);
});

test("files.create() says that a file was changed or removed after it was opened, and sends nothing", async () => {
  if ("Deno" in globalThis) return; // it has read the file by then
  got = [];
  const changes: Record<string, (path: string) => void> = {
    grown: (path) => writeFileSync(path, text + text),
    shrunk: (path) => writeFileSync(path, "a"),
    removed: (path) => rmSync(path),
  };
  for (const [name, change] of Object.entries(changes)) {
    if ("Bun" in globalThis && name !== "removed") continue; // it sends the file as it is by then
    const path = inFolder(`${name}.txt`);
    const file = await fileFromPath(path);
    change(path);
    const error = await failure(portkey.files.create({ purpose: "batch", file }));
    expect(error, name).toBeInstanceOf(OptionError);
    expect(error.message).toMatch(/"file": (it was changed or removed after it was opened|there is no such file)$/);
  }
  expect(got).toEqual([]);
});

const INPUTS: Record<string, [make: (path: string) => Promise<FileInput>, name: string, type: string]> = {
  "fileFromPath()": [(path) => fileFromPath(path), "a.jsonl", "application/jsonl"],
  "fs.createReadStream()": [(path) => Promise.resolve(createReadStream(path)), "a.jsonl", "application/octet-stream"],
  // Bun's has the name of its file
  "fs.openAsBlob()": [
    (path) => openAsBlob(path, { type: "text/x-own" }),
    "Bun" in globalThis ? "a.jsonl" : "file",
    "text/x-own",
  ],
};
for (const [kind, [make, name, type]] of Object.entries(INPUTS)) {
  test(`files.create() sends all of a file from ${kind}, again when it is asked again`, async () => {
    got = [];
    failures = 1;
    const file = await make(inFolder("a.jsonl"));
    await portkey.files.create({ purpose: "batch", file });
    expect(files().map((part) => [part.name, part.filename, part.type, part.text])).toEqual([
      ["file", name, type, text],
      ["file", name, type, text],
    ]);
  });
}

test("images.edit() sends a list of files from paths, each with its name and type", async () => {
  got = [];
  const image = await Promise.all(["a.png", "b.webp"].map((name) => fileFromPath(inFolder(name, name))));
  await portkey.images.edit({ model: "gpt-image-1", prompt: "Put them together", image });
  expect(files().map((part) => [part.name, part.filename, part.type, part.text])).toEqual([
    ["image[]", "a.png", "image/png", "a.png"],
    ["image[]", "b.webp", "image/webp", "b.webp"],
  ]);
});

test("uploads.uploadFileChunked() sends a file from a path part by part", async () => {
  got = [];
  const progress: number[] = [];
  await portkey.uploads.uploadFileChunked(await fileFromPath(inFolder("big.jsonl")), { purpose: "batch" }, {
    partSize: 40_000,
    concurrency: 1,
    onProgress: ({ loaded, total }) => progress.push(loaded / total),
  });
  const [start, ...rest] = got;
  expect(JSON.parse(start!.body.toString())).toMatchObject({
    filename: "big.jsonl",
    mime_type: "application/jsonl",
    bytes: text.length,
  });
  got = rest.slice(0, -1);
  expect(files().map(({ bytes }) => bytes.length)).toEqual([40_000, 40_000, 10_000]);
  expect(files().map((part) => part.text).join("")).toBe(text);
  expect(progress.at(-1)).toBe(1);
});

test("fileFromPath() is in no other entry: nothing else of the package takes a file system", () => {
  const src = new URL("../../src/", import.meta.url);
  const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts")).map((file) => new URL(file.replaceAll("\\", "/"), src));
  const using = sources.filter((url) =>
    /(from|import\()\s*"(node:[^"]*|[./]*node\.ts|[^"]*file-from-path\.ts)"/.test(
      readFileSync(url, "utf8").replace(/\/\*[^]*?\*\//g, ""), // examples in comments are no imports
    )
  );
  expect(using.map(({ pathname }) => pathname.split("/").pop()).sort()).toEqual(["file-from-path.ts", "node.ts"]);
});

test.runIf(existsSync("/proc/self/status"))(
  "fileFromPath() refuses a file that says it is empty and is not",
  async () => {
    const error = await failure(fileFromPath("/proc/self/status"));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain("it was changed while it was opened");
  },
);
