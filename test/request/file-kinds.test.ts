/**
 * What counts as a file: everything that people hold when they upload, from this realm, another, or a package. Shapes are those of
 * formdata-node/formdata-node, node-fetch/node-fetch (2 and 3), node-fetch/fetch-blob, nodejs/undici and form-data/form-data.
 */
import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventEmitter } from "node:events";
import { PassThrough, Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { isPortkeyError, OptionError, toFile } from "../../src/index.ts";
import { parseMultipart } from "../support/multipart.ts";
import { failure, recorder } from "../support/recorder.ts";
import { listen } from "../support/server.ts";

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portkey-fetch-"));
  path = join(folder, "a.txt");
  writeFileSync(path, "abc");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

function clientOf() {
  const recording = recorder();
  return { ...recording, portkey: new Portkey({ apiKey: "pk-test", fetch: recording.fetch }) };
}

/** The file parts that a server gets for this file: name, type and content. */
async function sent(file: unknown): Promise<[name: string | undefined, type: string | undefined, text: string][]> {
  const { portkey, requests } = clientOf();
  await portkey.files.create({ purpose: "batch", file: file as Blob });
  return await filesOf(requests[0]!);
}

async function filesOf(request: Request): Promise<[string | undefined, string | undefined, string][]> {
  const body = Buffer.from(await request.clone().arrayBuffer());
  return parseMultipart(request.headers.get("content-type")!, body)
    .filter(({ name }) => name === "file").map(({ filename, type, text }) => [filename, type, text]);
}

/** A Blob as packages write it: nothing of the platform's, a stream and a slice of its own. */
class OtherBlob {
  readonly size = 3;
  readonly type = "text/x-own";
  slice = () => this;
  text = () => Promise.resolve("abc");
  arrayBuffer = () => Promise.resolve(bytes("abc").buffer);
  stream(): unknown {
    return new Blob(["abc"]).stream();
  }
}
class OtherFile extends OtherBlob {
  readonly name = "own.txt";
  readonly lastModified = 5;
}
class OtherResponse {
  readonly headers = new Headers({ "content-type": "text/x-own" });
  readonly url = "https://files.test/b/c.bin?d=e";
  readonly status = 200;
  readonly type = "default";
  bodyUsed = false;
  readonly body: unknown;
  constructor(body: unknown) {
    this.body = body;
  }
  arrayBuffer = () => Promise.resolve(bytes("abc").buffer);
}
/** A web stream of a polyfill: it has a reader, and nothing else that counts. */
class OtherStream {
  locked = false;
  #chunks = [bytes("a"), bytes("bc")];
  getReader() {
    this.locked = true;
    return {
      closed: Promise.resolve(),
      cancel: () => Promise.resolve(),
      read: () => {
        const value = this.#chunks.shift();
        return Promise.resolve({ value, done: value === undefined });
      },
    };
  }
}
/** A stream of before Node 10, as `form-data` still is one: events alone. */
class OldStream extends EventEmitter {
  pipe() {}
  resume() {
    this.emit("data", "a");
    this.emit("data", Buffer.from("bc"));
    this.emit("end");
  }
}
const elsewhere = (code: string): unknown => runInNewContext(code);

const OCTETS = "application/octet-stream";
const FILES: Record<string, [make: () => unknown, name?: string, type?: string | undefined]> = {
  "a File of a package": [() => new OtherFile(), "own.txt", "text/x-own"],
  "a Blob of a package": [() => new OtherBlob(), "file", "text/x-own"],
  "a Blob of a package whose stream is Node's": [
    () => Object.assign(new OtherBlob(), { stream: () => Readable.from([Buffer.from("abc")]) }),
    "file",
    "text/x-own",
  ],
  "a Blob of a package whose stream is an async iterable": [
    () => Object.assign(new OtherBlob(), { stream: () => generate("a", "bc") }),
    "file",
    "text/x-own",
  ],
  "a Blob that has only its bytes": [
    () => ({ size: 3, type: "text/x-own", arrayBuffer: () => Promise.resolve(bytes("abc").buffer) }),
    "file",
    "text/x-own",
  ],
  "a Response with a web stream": [() => new OtherResponse(new Blob(["abc"]).stream()), "c.bin", "text/x-own"],
  "a Response with a stream of Node": [
    () => new OtherResponse(Readable.from([Buffer.from("abc")])),
    "c.bin",
    "text/x-own",
  ],
  "a Response without streams": [() => new OtherResponse(undefined), "c.bin", "text/x-own"],
  "a promise of a Response": [
    () => Promise.resolve(new OtherResponse(new PassThrough().end("abc"))),
    "c.bin",
    "text/x-own",
  ],
  "a thenable": [() => ({ then: (resolve: (file: unknown) => void) => resolve(bytes("abc")) })],
  "a promise of a promise of a File": [() => Promise.resolve(Promise.resolve(new File(["abc"], "x.txt"))), "x.txt"],
  "an ArrayBuffer of another realm": [() => elsewhere("new Uint8Array([97, 98, 99]).buffer")],
  "a view of another realm": [
    () => elsewhere("new Uint16Array(new Uint8Array([97, 98, 99, 97]).buffer, 0, 1)"),
    "file",
    OCTETS,
  ],
  "memory that is shared": [() => {
    const view = new Uint8Array(new SharedArrayBuffer(3));
    view.set(bytes("abc"));
    return view;
  }],
  "a generator": [function* () {
    yield bytes("a");
    yield "bc";
  }],
  "a generator of another realm": [() => elsewhere("(function* () { yield new Uint8Array([97]); yield 'bc'; })()")],
  "an iterable of an own class": [() => ({
    *[Symbol.iterator]() {
      yield bytes("abc").buffer;
    },
  })],
  "an async iterable of Blobs and text": [async function* () {
    yield await Promise.resolve(new Blob(["a"]));
    yield "bc";
  }],
  "a web stream of a polyfill": [() => new OtherStream()],
  "the readable side of something": [() => ({ readable: new Blob(["abc"]).stream() })],
  "a stream of Node with an encoding": [() => new PassThrough().setEncoding("utf8").end("abc")],
  "a stream of old": [() => new OldStream()],
  "fs.createReadStream()": [() => createReadStream(path), "a.txt"],
  "fs.openAsBlob()": [
    () => openAsBlob(path),
    "Bun" in globalThis ? "a.txt" : "file",
    "Bun" in globalThis ? undefined : OCTETS,
  ],
  "fs.promises.open(), not awaited": [() => open(path, "r")],
};
const host = globalThis as { Deno?: { open(path: string): Promise<unknown> }; Bun?: { file(path: string): Blob } };
if (host.Deno) FILES["Deno.open()"] = [() => host.Deno!.open(path)];
if (host.Bun) FILES["Bun.file()"] = [() => host.Bun!.file(path), "a.txt", "text/plain;charset=utf-8"];

async function* generate(...texts: string[]) {
  for (const text of texts) yield await Promise.resolve(bytes(text));
}

for (const [kind, [make, name = "file", type]] of Object.entries(FILES)) {
  test(`files.create() sends ${kind}`, async () => {
    const [file, ...others] = await sent(make());
    expect(others).toEqual([]);
    expect(file![2]).toBe(kind === "a view of another realm" ? "ab" : "abc");
    expect(file![0]).toBe(name);
    if (type !== undefined || !("Bun" in globalThis)) expect(file![1]).toBe(type ?? OCTETS);
    const again = await toFile(make() as Blob);
    expect([again instanceof File, again.name]).toEqual([true, name]);
  });
}

test("files.create() sends an open file from its start, and leaves it open for its owner", async () => {
  const handle = await open(path, "r");
  try {
    await handle.read(new Uint8Array(2), 0, 2);
    expect((await sent(handle))[0]![2]).toBe("abc");
    expect((await sent(handle))[0]![2]).toBe("abc");
    expect((await handle.stat()).size).toBe(3);
  } finally {
    await handle.close();
  }
});

test("files.create() closes an open file that it was given as a promise, as nobody else holds it", async () => {
  const opening = open(path, "r");
  expect((await sent(opening))[0]![2]).toBe("abc");
  expect((await opening).fd).toBe(-1);
});

const NO_FILES: Record<string, [make: () => unknown, words: RegExp]> = {
  "an object without fields": [() => ({}), /open file or a promise of one of these, not an object$/],
  "an object that hides its state": [() =>
    new (class Hidden {
      #content = "abc";
      get content() {
        return this.#content;
      }
    })(), /not an object$/],
  "an object of another realm without fields": [() => elsewhere("({})"), /not an object$/],
  "a Map": [() => new Map([["a", 1]]), /not a Map$/],
  "a Set": [() => new Set([bytes("abc")]), /not a Set$/],
  "a FormData": [() => new FormData(), /^Send "file" as a File/],
  "a RegExp": [() => /x/, /not a RegExp$/],
  "a file of React Native": [
    () => ({ uri: "file:///a.jpg", name: "a.jpg", type: "image/jpeg" }),
    /as a Blob.*fetch\(uri\)/,
  ],
  "a promise of an object without fields": [() => Promise.resolve({}), /not an object$/],
  "a promise of text": [() => Promise.resolve("abc"), /not text$/],
  "a promise that is rejected": [() => Promise.reject(new Error("s3cr3t")), /its promise was rejected$/],
  "a promise of an opened file that is missing": [() => open(join(folder, "none"), "r"), /there is no such file$/],
  "an iterator of numbers": [() => [1].values(), /yielded a number$/],
  "an async iterable of objects": [async function* () {
    yield await Promise.resolve({});
  }, /has to yield bytes or text, and yielded an object$/],
  "a stream of Node in object mode": [() => Readable.from([{ a: 1 }]), /yielded an object$/],
  "a locked stream": [() => {
    const stream = new Blob(["abc"]).stream();
    stream.getReader();
    return stream;
  }, /something else reads its stream already$/],
  "a Response that was read": [async () => {
    const response = new Response("abc");
    await response.text();
    return response;
  }, /was read already$/],
  "a Response of a package that was read": [
    () => Object.assign(new OtherResponse(Readable.from([])), { bodyUsed: true }),
    /was read already$/,
  ],
  "a stream of Node that was destroyed": [() => new PassThrough().destroy(), /its stream was closed$/],
  "memory that was transferred": [() => {
    const memory = bytes("abc");
    structuredClone(memory.buffer, { transfer: [memory.buffer] });
    return memory;
  }, /transferred/],
  "fs.createReadStream() of a missing file": [
    () => createReadStream(join(folder, "none.mp3")),
    /there is no such file$/,
  ],
  "fs.createReadStream() of a folder": [() => createReadStream(folder), /its stream failed \(EISDIR\)$/],
  "a stream that fails midway": [async function* () {
    yield await Promise.resolve(bytes("a"));
    throw new Error("s3cr3t");
  }, /its stream failed$/],
  "a web stream that fails midway": [() =>
    new ReadableStream({
      pull(controller) {
        controller.error(new Error("s3cr3t"));
      },
    }), /its stream failed$/],
};
for (const [kind, [make, words]] of Object.entries(NO_FILES)) {
  test(`files.create() sends nothing, and says what to pass, for ${kind}`, async () => {
    const { portkey, requests } = clientOf();
    const error = await failure(portkey.files.create({ purpose: "batch", file: make() as Blob }));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toMatch(words);
    expect(error.message).toContain('"file"');
    expect(error.message).not.toContain("s3cr3t");
    expect(error.option).toBe("file");
    expect(requests).toEqual([]);
  });
}

test("files.create() names the field of a file in a list and in an object", async () => {
  const { portkey, requests } = clientOf();
  const list = await failure(portkey.images.edit({ model: "m", prompt: "p", image: [new Blob(["a"]), {}] as Blob[] }));
  expect(list.message).toContain('"image[]"');
  const nested = await failure(portkey.files.create({ purpose: "batch", file: { inner: new Map() } as never }));
  expect(nested.message).toContain('"file[inner]"');
  expect(requests).toEqual([]);
});

test("audio.transcriptions.create() refuses text in the place of the recording", async () => {
  const { portkey, requests } = clientOf();
  const error = await failure(portkey.audio.transcriptions.create({ model: "whisper-1", file: "./a.mp3" as never }));
  expect(error).toBeInstanceOf(OptionError);
  expect(error.message).toMatch(/"file" as a file, not text.*fileFromPath/);
  expect(requests).toEqual([]);
});

test("A stream whose file is missing rejects the call, and ends no process, however late it is read", async () => {
  const { portkey, requests } = clientOf();
  const missing = () => createReadStream(join(folder, "none.mp3"));
  const calls = [
    portkey.audio.transcriptions.create({ model: "whisper-1", file: missing() }),
    portkey.audio.translations.create({ model: "whisper-1", file: missing() }),
    portkey.images.edit({ model: "m", prompt: "p", image: Array.from({ length: 8 }, missing) }),
  ];
  for (const error of await Promise.all(calls.map((call: Promise<unknown>) => failure(call)))) {
    expect(error).toBeInstanceOf(OptionError);
    expect(error.cause).toMatchObject({ code: "ENOENT" });
  }
  expect(requests).toEqual([]);
});

test("A body that is sent while it is read fails with the call, when its stream does", async () => {
  const server = await listen(
    createServer((request, response) => request.resume().on("end", () => response.end("{}"))),
  );
  try {
    const portkey = new Portkey({ apiKey: "pk-test", baseURL: server.origin });
    const midway = Readable.from((async function* () {
      yield await Promise.resolve(bytes("a"));
      throw new Error("Enough");
    })());
    for (const stream of [createReadStream(join(folder, "none.mp3")), midway]) {
      expect(isPortkeyError(await failure(portkey.post("/x", stream)))).toBe(true);
    }
  } finally {
    await server.close();
  }
});

test("The other streams of a body are closed when one of them fails", async () => {
  const { portkey } = clientOf();
  const other = new PassThrough();
  let returned = false;
  const endless = (async function* () {
    try {
      while (true) yield await new Promise<Uint8Array>((resolve) => setTimeout(resolve, 1, bytes("a")));
    } finally {
      returned = true;
    }
  })();
  const image = [createReadStream(join(folder, "none.png")), other, endless];
  expect(await failure(portkey.images.edit({ model: "m", prompt: "p", image }))).toBeInstanceOf(OptionError);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([other.destroyed, returned]).toEqual([true, true]);
});

test("A chunk that is filled again is sent as it was when it came, in files and in bodies", async () => {
  async function* reused() {
    const buffer = new Uint8Array(1);
    for (const text of "abcdef") {
      buffer.set(bytes(text));
      yield await Promise.resolve(buffer);
    }
  }
  function* reusedAtOnce() {
    const buffer = new Uint8Array(1);
    for (const text of "abcdef") {
      buffer.set(bytes(text));
      yield buffer;
    }
  }
  expect((await sent(reused()))[0]![2]).toBe("abcdef");
  expect((await sent(reusedAtOnce()))[0]![2]).toBe("abcdef");
  expect(await (await toFile(reused())).text()).toBe("abcdef");
  const { portkey, bodies } = clientOf();
  await portkey.post("/upload", reused());
  await portkey.invoke("POST /upload bytes", [reused()]);
  expect(await bodies()).toEqual(["abcdef", "abcdef"]);
});

/** Streams that never end: one that waits, one that yields without a pause, one of Node, one of the web. */
const ENDLESS: Record<string, () => unknown> = {
  "waits for ever": () => new ReadableStream(),
  "yields without a pause": async function* () {
    while (true) yield new Uint8Array(1);
  },
  "yields at once without a pause": function* () {
    while (true) yield "";
  },
  "is Node's": () => new PassThrough(),
  "is a promise": () => new Promise(() => {}),
};
for (const [kind, make] of Object.entries(ENDLESS)) {
  test(`A file without an end that ${kind} ends with the call: by its timeout and by its signal`, async () => {
    const { portkey, requests } = clientOf();
    const body = () => ({ model: "whisper-1", purpose: "batch" as const, file: make() as Blob });
    expect((await failure(portkey.files.create(body(), { timeout: 40 }))).name).toBe("APIConnectionTimeoutError");
    const controller = new AbortController();
    const call = failure(portkey.audio.transcriptions.create(body(), { signal: controller.signal }));
    setTimeout(() => controller.abort("reason"), 20);
    expect(await call).toMatchObject({ name: "APIUserAbortError", cause: "reason" });
    expect(requests).toEqual([]);
  });
}

/** Forms of packages: their values may be files of their own. */
class OtherForm {
  #fields: [string, unknown][] = [["purpose", "batch"], ["file", new OtherFile()]];
  append() {}
  get() {}
  getAll() {}
  entries() {
    return this.#fields[Symbol.iterator]();
  }
}
class FormStream extends OldStream {
  append() {}
  getHeaders = () => ({ "content-type": "multipart/form-data; boundary=xyz" });
  override resume() {
    this.emit("data", '--xyz\r\nContent-Disposition: form-data; name="file"; filename="own.txt"\r\n');
    this.emit("data", "Content-Type: text/x-own\r\n\r\nabc\r\n--xyz--\r\n");
    this.emit("end");
  }
}
const FORMS: Record<string, () => unknown> = {
  "the platform's": () => {
    const form = new FormData();
    form.append("file", new File(["abc"], "own.txt", { type: "text/x-own" }));
    return form;
  },
  "a package's": () => new OtherForm(),
  "a stream, as form-data writes it": () => new FormStream(),
};
for (const [kind, make] of Object.entries(FORMS)) {
  test(`A FormData that is ${kind} is sent whole by files.create() and by post(), and again when asked again`, async () => {
    let failures = 2;
    const { fetch, requests } = recorder(() =>
      failures-- > 0 ? new Response("{}", { status: 503, headers: { "retry-after-ms": "1" } }) : Response.json({})
    );
    const portkey = new Portkey({ apiKey: "pk-test", fetch });
    await portkey.files.create(make() as never);
    await portkey.post("/files", make());
    expect(requests).toHaveLength(4);
    for (const request of requests) expect(await filesOf(request)).toEqual([["own.txt", "text/x-own", "abc"]]);
  });
}
