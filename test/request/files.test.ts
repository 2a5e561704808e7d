import { expect, test } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import { type FileInput, toFile } from "../../src/request/files.ts";
import { OptionError } from "../../src/options.ts";
import { parseMultipart } from "../support/multipart.ts";
import { failure, recorder } from "../support/recorder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a server gets for this body. */
async function sent(
  operation: string,
  body: unknown,
): Promise<{ type: string | null; text: string; form: () => Promise<FormData> }> {
  const { fetch, requests } = recorder();
  await new Portkey({ apiKey: "pk-secret-0123456789", fetch }).invoke(operation, [body]);
  const request = requests[0]!;
  return {
    type: request.headers.get("content-type"),
    text: await request.clone().text(),
    form: () => request.clone().formData(),
  };
}

/** The parts of a multipart body, once as a server reads them; the platform's own parser must agree on names and contents. */
async function parts(body: unknown): Promise<[name: string, value: unknown][]> {
  const { type, text, form } = await sent("POST /files multipart", body);
  const read = parseMultipart(type!, Buffer.from(text));
  const own = await Promise.all([...await form()].map(([, value]) => value instanceof File ? value.text() : value));
  expect(own).toEqual(read.map(({ text }) => text));
  return read.map((
    part,
  ) => [part.name, part.filename === undefined ? part.text : [part.filename, part.type, part.text]]);
}

async function* generate(...texts: string[]) {
  for (const text of texts) yield await Promise.resolve(bytes(text));
}

const INPUTS: Record<string, [make: () => FileInput | Promise<FileInput>, name: string, type: string]> = {
  "a File": [() => new File(["abc"], "a.jsonl", { type: "application/jsonl" }), "a.jsonl", "application/jsonl"],
  "a Blob": [() => new Blob(["abc"], { type: "text/csv" }), "file", "text/csv"],
  "a Uint8Array": [() => bytes("abc"), "file", ""],
  "an ArrayBuffer": [() => bytes("abc").buffer, "file", ""],
  "a DataView into memory": [() => new DataView(bytes("xabcx").buffer, 1, 3), "file", ""],
  "a Response": [
    () =>
      Object.defineProperty(new Response("abc", { headers: { "content-type": "audio/wav" } }), "url", {
        value: "https://a.test/b/c.wav?d=e",
      }),
    "c.wav",
    "audio/wav",
  ],
  "a stream with a name": [
    () => ({ data: generate("a", "bc"), name: "a.wav", type: "audio/wav" }),
    "a.wav",
    "audio/wav",
  ],
  "a web stream with a name": [() => ({ data: new Blob(["abc"]).stream(), name: "b.txt" }), "b.txt", ""],
  "a ReadableStream": [() => new Blob(["abc"]).stream(), "file", ""],
  "an async iterable with a path": [() => Object.assign(generate("a", "bc"), { path: "/tmp/dir/x.txt" }), "x.txt", ""],
  "an async iterable with a Windows path": [
    () => Object.assign(generate("abc"), { path: "C:\\dir\\x.txt" }),
    "x.txt",
    "",
  ],
  "a promise": [() => Promise.resolve(bytes("abc")), "file", ""],
};
for (const [kind, [make, name, type]] of Object.entries(INPUTS)) {
  test(`toFile() makes a file of ${kind}`, async () => {
    const file = await toFile(make());
    expect([file.name, file.type, await file.text()]).toEqual([name, type, "abc"]);
    const named = await toFile(make(), "own.bin", { type: "application/x-own", lastModified: 5 });
    expect([named.name, named.type, named.lastModified]).toEqual(["own.bin", "application/x-own", 5]);
  });
}

test("toFile() refuses what holds no bytes", async () => {
  for (const value of ["text", 1, null, undefined, {}, []]) {
    expect(await failure(toFile(value as never))).toBeInstanceOf(OptionError);
  }
});

test("A multipart body has every field and file, as a server reads it", async () => {
  const file = new File(["abc"], 'na"me\r\n é.txt', { type: "application/x-one" });
  expect(
    await parts({
      purpose: "batch",
      count: 3,
      flag: false,
      none: undefined,
      nothing: null,
      at: new Date(0),
      list: ["a", "b"],
      nested: { days: 1, deep: { x: "y" } },
      file,
      memory: bytes("def"),
      stream: Object.assign(generate("g", "hi"), { path: "s.bin" }),
      images: [new File(["1"], "1.png", { type: "image/png" }), new File(["2"], "2.png", { type: "image/png" })],
    }),
  ).toEqual([
    ["purpose", "batch"],
    ["count", "3"],
    ["flag", "false"],
    ["at", "1970-01-01T00:00:00.000Z"],
    ["list[]", "a"],
    ["list[]", "b"],
    ["nested[days]", "1"],
    ["nested[deep][x]", "y"],
    ["file", ["na%22me%0D%0A é.txt", "application/x-one", "abc"]],
    ["memory", ["file", "application/octet-stream", "def"]],
    ["stream", ["s.bin", "application/octet-stream", "ghi"]],
    ["images[]", ["1.png", "image/png", "1"]],
    ["images[]", ["2.png", "image/png", "2"]],
  ]);
});

test("A multipart body has fields with a content type of their own, a file in such a field keeps its own", async () => {
  const operation = "POST /files multipart +part:session=application/json";
  const written = async (body: unknown) => {
    const { type, text } = await sent(operation, body);
    return parseMultipart(type!, Buffer.from(text)).map(({ name, type, text }) => [name, type, text]);
  };
  expect(await written({ session: { a: [1] }, note: "b" })).toEqual([
    ["session", "application/json", '{"a":[1]}'],
    ["note", undefined, "b"],
  ]);
  expect(await written({ session: new Blob(["c"], { type: "text/csv" }) })).toEqual([["session", "text/csv", "c"]]);
});

test("A multipart body cannot be given headers or parts by names", async () => {
  const { text } = await sent("POST /files multipart", {
    'a"\r\nx-evil: 1\r\n\r\n': "b",
    file: new File(["c"], 'f"\r\nx-evil: 1'),
  });
  expect(text).not.toMatch(/^x-evil/m);
});

test("A multipart body may be a FormData", async () => {
  const form = new FormData();
  form.append("a", "1");
  form.append("file", new File(["abc"], "x.txt", { type: "application/x-one" }));
  expect(await parts(form)).toEqual([["a", "1"], ["file", ["x.txt", "application/x-one", "abc"]]]);
});

test("A form body has every field", async () => {
  const { type, text } = await sent("POST /token form", { a: "1 é", b: [2, 3], none: undefined, at: new Date(0) });
  expect(type).toBe("application/x-www-form-urlencoded");
  expect([...new URLSearchParams(text)]).toEqual([["a", "1 é"], ["b", "2"], ["b", "3"], [
    "at",
    "1970-01-01T00:00:00.000Z",
  ]]);
});

test("A body of bytes is sent as it is, with its type", async () => {
  for (
    const [body, type] of [
      [bytes("abc"), "application/octet-stream"],
      [bytes("abc").buffer, "application/octet-stream"],
      ["abc", "application/octet-stream"],
      [new Blob(["abc"], { type: "audio/wav" }), "audio/wav"],
      [new Response("abc"), "application/octet-stream"],
      [new Blob(["abc"]).stream(), "application/octet-stream"],
      [generate("a", "bc"), "application/octet-stream"],
    ]
  ) expect(await sent("POST /upload bytes", body)).toMatchObject({ text: "abc", type });
});

test("A JSON body goes out in the caller's own spelling, at every depth", async () => {
  const body = { max_tokens: 1, maxTokens: 2, nested: { "x-y": [{ aB: null }] }, thinking: { budget_tokens: 5 } };
  const { type, text } = await sent("POST /x json", body);
  expect(type).toBe("application/json");
  expect(text).toBe(JSON.stringify(body));
  expect((await sent("POST /x json", [1, "a"])).text).toBe('[1,"a"]');
});

const REFUSED: Record<string, [operation: string, body: () => unknown]> = {
  "a BigInt in JSON": ["POST /x json", () => ({ a: 10n })],
  "an object that contains itself in JSON": ["POST /x json", () => {
    const circular: Record<string, unknown> = { s3cr3t: "s3cr3t" };
    circular.self = circular;
    return circular;
  }],
  "a toJSON that throws": ["POST /x json", () => ({
    toJSON() {
      throw new Error("s3cr3t");
    },
  })],
  "a function as JSON": ["POST /x json", () => () => "s3cr3t"],
  "a symbol as JSON": ["POST /x json", () => Symbol("s3cr3t")],
  "a function in multipart": ["POST /x multipart", () => ({ a: () => "s3cr3t" })],
  "an object that contains itself in multipart": ["POST /x multipart", () => {
    const circular: Record<string, unknown> = { s3cr3t: "s3cr3t" };
    circular.self = circular;
    return circular;
  }],
  "text as multipart": ["POST /x multipart", () => "s3cr3t"],
  "a list as multipart": ["POST /x multipart", () => ["s3cr3t"]],
  "text as form": ["POST /x form", () => "s3cr3t"],
  "an object as bytes": ["POST /x bytes", () => ({ s3cr3t: 1 })],
  "a number as bytes": ["POST /x bytes", () => 5],
};
for (const [what, [operation, body]] of Object.entries(REFUSED)) {
  test(`A body is refused before anything is sent: ${what}`, async () => {
    const { fetch, requests } = recorder();
    const error = await failure(
      new Portkey({ apiKey: "pk-secret-0123456789", fetch }).invoke(operation, [body()]),
    );
    expect(error).toBeInstanceOf(OptionError);
    expect(error.option).toBe("body");
    expect(`${error.message} ${error.cause}`).not.toContain("s3cr3t");
    expect(requests).toHaveLength(0);
  });
}

test("A signal ends a call whose file is still being read", async () => {
  const { fetch, requests } = recorder();
  const controller = new AbortController();
  const call = new Portkey({ apiKey: "pk-secret-0123456789", fetch })
    .invoke("POST /files multipart", [{ file: new ReadableStream() }, { signal: controller.signal }]);
  const failed = failure(call);
  await new Promise((resolve) => setTimeout(resolve, 10));
  controller.abort("reason");
  expect(await failed).toMatchObject({ name: "APIUserAbortError", cause: "reason", attempts: 0 });
  expect(requests).toHaveLength(0);
});
