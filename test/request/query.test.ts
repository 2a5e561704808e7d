import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import { OptionError } from "../../src/options.ts";
import { captureQuery, writeQuery } from "../../src/request/query.ts";
import { fc } from "../support/property.ts";
import { failure, recorder } from "../support/recorder.ts";

test("writeQuery() repeats lists, nests objects, and leaves out what is not given", () => {
  const cases: [Record<string, unknown>, string][] = [
    [{}, ""],
    [{ a: 1, b: false, c: "", d: 0n }, "a=1&b=false&c=&d=0"],
    [{ a: undefined, b: null, c: [undefined, null, 1] }, "c=1"],
    [{ tag: ["a", "b"] }, "tag=a&tag=b"],
    [{ "include[]": ["x"] }, "include[]=x"],
    [{ filter: { status: "ok", since: { gt: 1 } } }, "filter[status]=ok&filter[since][gt]=1"],
    [{ at: new Date(0) }, "at=1970-01-01T00%3A00%3A00.000Z"],
    [{ "a b": "c&d=e+f?#/ é" }, "a%20b=c%26d%3De%2Bf%3F%23%2F%20%C3%A9"],
    [JSON.parse('{"__proto__":1}'), "__proto__=1"],
  ];
  for (const [query, text] of cases) expect(writeQuery(query)).toBe(text);
});

test("invoke() writes lists and objects of a query as the operation declares, and takes two sets of options", async () => {
  const { fetch, requests } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", baseURL: "https://gateway.test", fetch });
  const operation = "GET /x query +csv:a,b,none +json:c,d,e,none +brackets:f,g,none";
  const query = { a: [1, "2"], b: "3", c: { d: [1] }, d: null, e: 0, f: ["x", "y"], g: "z", h: [1, 2] };
  const traces = ["one", "two", "three"].map((traceId) => ({ traceId }));
  await client.invoke(operation, [query, ...traces]);
  expect(new URL(requests[0]!.url).search).toBe(
    `?a=1,2&${writeQuery({ b: "3", c: '{"d":[1]}', e: "0", "f[]": ["x", "y"], g: "z", h: [1, 2] })}`,
  );
  expect(requests[0]!.headers.get("x-portkey-trace-id")).toBe("two");
  expect(query.a).toEqual([1, "2"]);
});

test("invoke() takes fields of a body and a query by their other names, and the proper name wins", async () => {
  const { fetch, requests, bodies } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch });
  const send = async (operation: string, value: unknown) => {
    await client.invoke(operation, [value]);
    return (await bodies()).at(-1) || new URL(requests.at(-1)!.url).search;
  };
  const json = "POST /x json +alias:promptID=prompt_id,traceID=trace_id";
  expect(await send(json, { promptID: 1, other: 2 })).toBe('{"other":2,"prompt_id":1}');
  expect(await send(json, { promptID: 1, prompt_id: 3 })).toBe('{"prompt_id":3}');
  expect(await send(json, [{ traceID: 1 }, { a: 1 }, "text", null])).toBe('[{"trace_id":1},{"a":1},"text",null]');
  expect(await failure(send(json, "text"))).toBeInstanceOf(OptionError);
  expect(await send("GET /x query +alias:pageSize=page_size", { pageSize: 3 })).toBe("?page_size=3");
  await client.invoke("GET /x/{promptId|promptID} query", [{ promptID: "p", a: 1 }]);
  expect(requests.at(-1)!.url).toMatch(/\/x\/p\?a=1$/);
});

test("invoke() sends what is left of the fields as body, and none where nothing is left", async () => {
  const { fetch, requests, bodies } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch });
  await client.invoke("POST /x/{id} form", [{ id: "1", a: "2" }]);
  await client.invoke("POST /x/{id} form", [{ id: "1" }]);
  await client.invoke("POST /x/{id} json", [{ id: "1" }]);
  expect(await bodies()).toEqual(["a=2", "", "{}"]);
  expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual([
    "application/x-www-form-urlencoded",
    null,
    "application/json",
  ]);
});

test("invoke() takes path parameters in a row, or the last alone before its fields, as the operation declares", async () => {
  const { fetch, requests } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", baseURL: "https://gateway.test", fetch });
  await client.invoke("GET /a/{x}/b/{y} ids", ["1", "2"]);
  await client.invoke("GET /a/{x}/b/{y} id query", ["2", { x: "1", q: "3" }]);
  await client.invoke("GET /a/{x}/b/{y} query", [{ y: "2", x: "1" }]);
  expect(requests.map(({ url }) => url.slice("https://gateway.test".length))).toEqual([
    "/a/1/b/2",
    "/a/1/b/2?q=3",
    "/a/1/b/2",
  ]);
});

/** A value in so many lists or objects. */
function nested(depth: number, list: boolean): unknown {
  let value: unknown = "end";
  for (let level = 0; level < depth; level++) value = list ? [value] : { a: value };
  return value;
}

test("writeQuery() and multipart bodies nest sixteen levels deep, and take more for an object that contains itself", async () => {
  const { fetch, bodies } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch });
  for (const list of [true, false]) {
    expect(writeQuery({ n: nested(16, list) })).toMatch(/=end$/);
    expect((await failure(() => writeQuery({ n: nested(17, list) }))).message).toMatch(/contains itself$/);
    await client.invoke("POST /x multipart", [{ n: nested(16, list) }]);
    expect((await bodies()).at(-1)).toContain("end");
    const tooDeep = await failure(client.invoke("POST /x multipart", [{ n: nested(17, list) }]));
    expect(tooDeep.message).toMatch(/contains itself$/);
  }
});

test("writeQuery() names a parameter in its errors, up to 64 characters of it", async () => {
  expect((await failure(() => writeQuery({ ["n".repeat(65)]: () => 1 }))).message).toContain(`"${"n".repeat(64)}"`);
});

test("writeQuery() reads back as what was given", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(fc.property(fc.dictionary(text, fc.array(text, { minLength: 1 })), (query) => {
    const read = new URLSearchParams(writeQuery(query));
    for (const [name, values] of Object.entries(query)) expect(read.getAll(name)).toEqual(values);
  }));
});

test("writeQuery() takes no notice of what was put on Object.prototype", () => {
  Object.defineProperty(Object.prototype, "polluted", {
    value: 1,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  try {
    expect(writeQuery({ a: { b: 1 } })).toBe("a[b]=1");
  } finally {
    delete (Object.prototype as { polluted?: number }).polluted;
  }
});

test("writeQuery() refuses what no query can say, and does not show the value", async () => {
  const circular: Record<string, unknown> = { secret: "s3cr3t" };
  circular.self = circular;
  for (
    const value of [circular, () => "s3cr3t", Symbol("s3cr3t"), new Date(NaN), "s3cr3t\ud800", [circular], {
      a: () => 1,
    }]
  ) {
    const error = await failure(() => writeQuery({ name: value }));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toMatch(/^Send query parameter "name/);
    expect(error.message).not.toContain("s3cr3t");
  }
});

test("invoke() refuses what is no object where fields are wanted", async () => {
  const { fetch, requests } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch });
  for (const value of ["text", 1, true]) {
    const call = client.invoke("GET /x/{id} query", [value]);
    await expect(call).rejects.toThrow(`Pass an object to GET /x/{id}, got a ${typeof value}`);
  }
  expect(requests).toEqual([]);
});

test("captureQuery() takes an object or a URLSearchParams as it is now, and refuses all else", async () => {
  const query = { a: ["x"], b: { c: new Date(0) }, d: new URL("https://a.test/"), e: undefined };
  const copy = captureQuery(query);
  query.a.push("later");
  query.b.c.setTime(5);
  expect(writeQuery(copy)).toBe("a=x&b[c]=1970-01-01T00%3A00%3A00.000Z&d=https%3A%2F%2Fa.test%2F");
  const params = new URLSearchParams("a=1&b=2&a=3&__proto__=4");
  expect(writeQuery(captureQuery(params))).toBe("a=1&a=3&b=2&__proto__=4");
  expect(writeQuery(captureQuery(runInNewContext("({ a: { b: [1] } })")))).toBe("a[b]=1");
  for (
    const value of [
      "a=1",
      5,
      true,
      ["a"],
      new Map([["a", 1]]),
      new Set(["a"]),
      new URL("https://a.test?a=1"),
      new Date(0),
      () => 1,
    ]
  ) {
    const error = await failure(() => captureQuery(value));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toMatch(/^Pass the query as an object or a URLSearchParams, not /);
  }
});

test("writeQuery() refuses what would be left out: maps, sets, files, and objects that hide their state", async () => {
  const values = [
    new Map(),
    new Set(["a"]),
    new Blob(["a"]),
    /x/,
    new Headers(),
    new URLSearchParams("a=1"),
    new WeakMap(),
  ];
  for (const value of values) {
    for (const query of [{ a: value }, { a: [value] }, { a: { b: value } }]) {
      const error = await failure(() => writeQuery(query));
      expect(error).toBeInstanceOf(OptionError);
      expect(error.message).toMatch(/^Send query parameter "a/);
    }
  }
});

test("A query of a client, of a call and of an operation may be a URLSearchParams, and each wins over the one before", async () => {
  const { fetch, requests } = recorder();
  const query = (text: string) => new URLSearchParams(text) as never;
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch, query: query("a=client&b=client&c=client") });
  await client.get("/x?b=path&c=path", { query: query("c=call&c=again") });
  expect(new URL(requests[0]!.url).search).toBe("?a=client&b=path&c=call&c=again");
  for (const wrong of ["a=1", new Map(), new Set(), new URL("https://a.test")]) {
    expect(await failure(client.get("/x", { query: wrong as never }))).toBeInstanceOf(OptionError);
    expect(await failure(() => client.withOptions({ query: wrong as never }))).toBeInstanceOf(OptionError);
  }
  expect(requests).toHaveLength(1);
});
