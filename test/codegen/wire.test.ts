/** What a description says is what is sent and read, over real connections. */
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMultipart } from "../support/multipart.ts";
import { failure } from "../support/recorder.ts";
import { type Arrived, type Functions, loadFixture, reply, serve } from "./helpers/live.ts";

/** Loads a fixture for the tests of a group, and starts a server for it. */
function live(
  name: string,
  answer: (request: Arrived, response: ServerResponse) => void = (_, response) => reply(response, undefined),
) {
  let functions: Functions;
  let server: Awaited<ReturnType<typeof serve>>;
  let client: InstanceType<Functions["PortkeyClient"]>;
  beforeAll(async () => {
    functions = await loadFixture(name);
    server = await serve(answer);
    client = new functions.PortkeyClient({ baseURL: server.origin, apiKey: "pk-0123456789", maxRetries: 0 });
  }, 60_000);
  afterAll(() => server.close());
  return {
    // deno-lint-ignore no-explicit-any
    call: (operation: string, ...args: any[]) => functions[operation]!(client, ...args),
    last: () => server.arrived.at(-1)!,
  };
}

/** The items of a stream. */
async function itemsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

describe("bodies and what is accepted", () => {
  const { call, last } = live("content-types", ({ url }, response) => {
    const types: Record<string, string> = {
      "/text": "text/csv",
      "/xml": "application/xml",
      "/yaml": "text/html",
      "/vnd": "application/vnd.api+json",
    };
    if (url === "/vnd") reply(response, types[url], '{"b":1}');
    else if (url === "/png" || url === "/pictures") reply(response, "application/pdf", new Uint8Array([1, 255, 2]));
    else if (types[url]) reply(response, types[url], "a,b");
    else reply(response, undefined, "", 204);
  });

  test("text, XML, YAML and lines go out as they are, with the declared type", async () => {
    for (
      const [operation, type, accept] of [
        ["text", "text/plain", "text/csv"],
        ["xml", "application/xml", "application/xml"],
        ["yaml", "application/yaml", "text/html"],
        ["bulk", "application/x-ndjson", "*/*"],
      ] as const
    ) {
      const text = '{"a":1}\n{"ä":2}\n';
      const got = await call(operation, text);
      expect(last().body.toString()).toBe(text);
      expect(last().headers).toMatchObject({ "content-type": type, accept });
      expect(got).toBe(operation === "bulk" ? undefined : "a,b");
    }
  });

  test("bytes have the declared type, and of several that of the file", async () => {
    const response = await call("png", new Blob([new Uint8Array([0, 255])], { type: "image/x-other" }));
    expect([...last().body]).toEqual([0, 255]);
    expect(last().headers).toMatchObject({ "content-type": "image/png", accept: "application/pdf" });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 255, 2]);
    await call("pictures", new Blob(["x"], { type: "image/jpeg" }));
    expect(last().headers).toMatchObject({ "content-type": "image/jpeg", accept: "image/*" });
  });

  test("JSON of a vendor has the vendor's type both ways", async () => {
    expect(await call("vnd", { a: "x" })).toEqual({ b: 1 });
    expect(last().headers).toMatchObject({
      "content-type": "application/vnd.api+json",
      accept: "application/vnd.api+json",
    });
    expect(last().body.toString()).toBe('{"a":"x"}');
    await call("patch", [{ a: "x" }]);
    expect(last().headers["content-type"]).toBe("application/json-patch+json");
  });

  test("a list goes out as lines", async () => {
    await call("rows", [{ a: "x" }, { a: "y\nz" }]);
    expect(last().body.toString()).toBe('{"a":"x"}\n{"a":"y\\nz"}\n');
    expect(last().headers["content-type"]).toBe("application/x-ndjson");
  });

  test("of several types the one goes out that fits what is passed", async () => {
    await call("mixed", { a: "x" });
    expect([last().headers["content-type"], last().body.toString()]).toEqual(["application/json", '{"a":"x"}']);
    await call("mixed", "x");
    expect([last().headers["content-type"], last().body.toString()]).toEqual(["text/plain", "x"]);
    await call("either", { url: "u" });
    expect([last().headers["content-type"], last().body.toString()]).toEqual(["application/json", '{"url":"u"}']);
    await call("either", { file: new Blob(["x"]) });
    expect(parseMultipart(last().headers["content-type"]!, last().body)).toMatchObject([{ name: "file", text: "x" }]);
  });

  test("query and headers stand beside a body that is no object", async () => {
    await call("note", { query: { lang: "en" }, headers: { "x-draft": true }, body: "text" });
    expect(last()).toMatchObject({
      url: "/note?lang=en",
      headers: { "x-draft": "true", "content-type": "text/plain" },
    });
    expect(last().body.toString()).toBe("text");
    const misspelt = await failure(call("note", { querry: { lang: "en" }, body: "text" }));
    expect(misspelt.message).toBe('Pass "path", "query", "headers" and "body" to PUT /note: it has no "querry"');
    expect((await failure(call("note", { query: {} }))).message).toBe("Pass the body of PUT /note: it is required");
  });
});

describe("replies by their content type", () => {
  const { call, last } = live("json-or-bytes", ({ url }, response) => {
    const kind = new URL(url, "http://a").searchParams.get("as");
    if (kind === "json") reply(response, "application/json", '{"url":"u"}');
    else if (kind === "zip") reply(response, "application/zip", new Uint8Array([80, 75]));
    else if (kind === "text") reply(response, "text/plain", "hello");
    else if (kind === "sse") reply(response, "text/event-stream", 'data: {"state":"a"}\n\ndata: {"state":"b"}\n\n');
    else if (kind === "missing") reply(response, "application/json", '{"missing":"x"}', 404);
    else reply(response, undefined);
  });
  const as = (kind: string) => ({ query: { as: kind } });
  const bytes = async (response: Response) => [...new Uint8Array(await response.arrayBuffer())];

  test("JSON and bytes of one operation come as what they are", async () => {
    expect(await call("a", as("json"))).toEqual({ url: "u" });
    expect(last().headers.accept).toBe("application/json, application/zip");
    expect(await bytes(await call("a", as("zip")))).toEqual([80, 75]);
    expect(await call("job", as("json"))).toEqual({ url: "u" });
    expect(await bytes(await call("job", as("zip")))).toEqual([80, 75]);
  });

  test("a reply of which nothing is said comes as JSON, text, bytes or nothing", async () => {
    for (const operation of ["nothing", "anything"]) {
      expect(await call(operation, as("json"))).toEqual({ url: "u" });
      expect(last().headers.accept).toBe("*/*");
      expect(await call(operation, as("text"))).toBe("hello");
      expect(await bytes(await call(operation, as("zip")))).toEqual([80, 75]);
      expect(await call(operation, as(""))).toBeUndefined();
    }
  });

  test("a wildcard is what its schema says", async () => {
    expect(await call("hello", as("text"))).toBe("hello");
    expect(await bytes(await call("image", as("zip")))).toEqual([80, 75]);
  });

  test("HEAD and an empty content resolve to nothing, and HEAD has its headers", async () => {
    expect(await call("head", as("json"))).toBeUndefined();
    expect((await call("head", as("json")).asResponse()).headers.get("content-type")).toBe("application/json");
    expect(await call("empty")).toBeUndefined();
  });

  test("bytes and events of one operation come as what they are", async () => {
    expect(await bytes(await call("speech", { input: "a" }, as("zip")))).toEqual([80, 75]);
    expect(last().headers.accept).toBe("application/octet-stream, text/event-stream");
    expect(await itemsOf(await call("speech", { input: "a" }, as("sse")))).toEqual([{ state: "a" }, { state: "b" }]);
  });

  test("a failure has its body", async () => {
    expect(await failure(call("job", as("missing")))).toMatchObject({ status: 404, error: { missing: "x" } });
  });
});

describe("streams", () => {
  const { call, last } = live("line-streams", ({ url, body }, response) => {
    const kind = new URL(url, "http://a").searchParams.get("as");
    const lines = '{"name":"a"}\n{"name":"b"}\r\n\n{"name":"c"}';
    if (kind === "cut") {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.write('{"name":"a"}\n{"na');
      setTimeout(() => response.destroy(), 20);
    } else if (kind === "broken") reply(response, "application/x-ndjson", '{"name":"a"}\n{"na');
    else if (kind === "error") {
      reply(response, "text/event-stream", 'data: {"name":"a"}\n\nevent: error\ndata: {"message":"no"}\n\n');
    } else if (/^\/(lines|flux)/.test(url)) reply(response, "application/x-ndjson", lines);
    else if (url.startsWith("/jsonl")) {
      reply(response, "application/jsonl; charset=utf-8", lines.replace(/^/gm, "\x1e"));
    } else if (url.startsWith("/both")) {
      if (body.includes("false")) reply(response, "application/json", '{"name":"all"}');
      else reply(response, "application/x-ndjson", lines);
    } else if (url.startsWith("/export")) reply(response, "application/jsonl", lines);
    else if (url.startsWith("/words")) reply(response, "text/event-stream", "data: 1\n\ndata: {\n\ndata: x y\n\n");
    else if (url.startsWith("/loose")) {
      reply(response, "text/event-stream", 'data: 1\n\ndata: {\n\ndata: {"a":1}\n\ndata: [DONE]\n\n');
    } else if (url.startsWith("/marked")) {
      reply(response, "text/event-stream", `data: {"name":"a"}\n\n${kind === "open" ? "" : "data: eof\n\n"}`);
    } else {reply(
        response,
        "text/event-stream",
        ': hi\n\ndata: {"name":"a"}\n\nevent: ping\ndata: {"name":"b"}\n\ndata: {"name":"c"}\n\n',
      );}
  });
  const names = ["a", "b", "c"].map((name) => ({ name }));
  const as = (kind: string) => ({ query: { as: kind } });

  test("lines of JSON come item by item, whatever they are called", async () => {
    for (const operation of ["lines", "jsonl", "flux"]) expect(await itemsOf(await call(operation))).toEqual(names);
    expect(last().headers.accept).toBe("application/x-ndjson");
  });

  test("events of any protocol end with the connection", async () => {
    expect(await itemsOf(await call("sse"))).toEqual(names);
    expect(last().headers.accept).toBe("text/event-stream");
    expect(await itemsOf(await call("words"))).toEqual(["1", "{", "x y"]);
    expect(await itemsOf(await call("loose"))).toEqual([1, "{", { a: 1 }]);
  });

  test("events end with the marker that the description names", async () => {
    expect(await itemsOf(await call("marked"))).toEqual([{ name: "a" }]);
    const error = await failure(itemsOf(await call("marked", as("open"))));
    expect(error).toMatchObject({
      name: "StreamError",
      message: "The stream ended before its end marker: the answer is not complete",
    });
  });

  test("an event called error fails the stream, after the items before it", async () => {
    const stream = await call("sse", as("error"));
    const items: unknown[] = [];
    const error = await failure((async () => {
      for await (const item of stream) items.push(item);
    })());
    expect(items).toEqual([{ name: "a" }]);
    expect(error).toMatchObject({ name: "StreamError", error: { message: "no" } });
  });

  test("lines that break off fail", async () => {
    for (const kind of ["cut", "broken"]) {
      const error = await failure(itemsOf(await call("lines", as(kind))));
      expect(error.name).toBe("StreamError");
    }
  });

  test("lines or JSON come by what the server sends", async () => {
    expect(await call("both", { stream: false })).toEqual({ name: "all" });
    expect(await itemsOf(await call("both", { stream: true }))).toEqual(names);
    expect(await itemsOf(await call("both"))).toEqual(names);
    expect(await call("exported")).toContain('{"name":"c"}');
  });
});

describe("multipart bodies", () => {
  const { call, last } = live("multipart-parts");
  const parts = () =>
    parseMultipart(last().headers["content-type"]!, last().body).map((
      { name, filename, type, text },
    ) => [name, filename, type, text]);

  test("each item of a list is a part, objects are JSON", async () => {
    await call("upload", {
      files: [new File(["x"], "x.txt", { type: "text/plain" }), new Blob(["y"])],
      labels: ["a", "b"],
      meta: { name: "m" },
      pets: [{ name: "p" }, { name: "q" }],
      extra: 5,
      none: undefined,
    });
    expect(parts()).toEqual([
      ["files", "x.txt", "text/plain", "x"],
      ["files", "file", "application/octet-stream", "y"],
      ["labels", undefined, undefined, "a"],
      ["labels", undefined, undefined, "b"],
      ["meta", undefined, "application/json", '{"name":"m"}'],
      ["pets", undefined, "application/json", '{"name":"p"}'],
      ["pets", undefined, "application/json", '{"name":"q"}'],
      ["extra", undefined, undefined, "5"],
    ]);
  });

  test("encoding says how a part is written, behind a reference too", async () => {
    await call("styled", { tags: ["a", "b"], meta: { name: "m" }, xml: "<a/>" });
    expect(parts()).toEqual([
      ["tags", undefined, undefined, "a,b"],
      ["meta[name]", undefined, undefined, "m"],
      ["xml", undefined, "application/xml", "<a/>"],
    ]);
    await call("bracketed", { labels: ["a"], meta: { name: "m" } });
    expect(parts().map(([name]) => name)).toEqual(["labels[]", "meta[name]"]);
  });
});

describe("query parameters", () => {
  const { call, last } = live("query-styles");
  const cases: [operation: string, query: object, url: string][] = [
    [
      "books",
      { pageable: { page: 0, size: 20, sort: ["name,asc", "id"] } },
      "/books?page=0&size=20&sort=name%2Casc&sort=id",
    ],
    ["points", { point: { x: 1, y: 2 } }, "/points?point=x,1,y,2"],
    ["joined", { ref: ["a", "b"], maybe: ["a", "b"] }, "/joined?ref=a,b&maybe=a,b"],
    ["joined", { ref: ["a,b", "c d"], maybe: null }, "/joined?ref=a%2Cb,c%20d"],
    ["joined", { pipes: ["a", "b"], spaces: ["a", "b"] }, "/joined?pipes=a|b&spaces=a%20b"],
    ["joined", { ref: [], maybe: ["a"] }, "/joined?maybe=a"],
    [
      "filters",
      { filter: { status: "ok", tags: ["a", "b"] } },
      "/filters?filter[status]=ok&filter[tags]=a&filter[tags]=b",
    ],
    ["filters", { words: ["a", "b"], ids: [1, 2], fields: ["c", "d"] }, "/filters?words=a%20b&ids=1&ids=2&fields=c,d"],
    ["filters", { fields: "c" }, "/filters?fields=c"],
  ];
  for (const [operation, query, url] of cases) {
    test(`${JSON.stringify(query)} is ${url}`, async () => {
      await call(operation, query);
      expect(last().url).toBe(url);
    });
  }
});

describe("path parameters", () => {
  const { call, last } = live("path-values");

  test("booleans and lists are values", async () => {
    await call("flag", true);
    expect(last().url).toBe("/flags/true");
    await call("flag", false);
    expect(last().url).toBe("/flags/false");
    await call("usersByIds", [1, 2, 3]);
    expect(last().url).toBe("/users/1,2,3");
    await call("boxes", 0, false);
    expect(last().url).toBe("/boxes/0/false");
  });

  test("a list stays one segment, and its items stay apart", async () => {
    await call("byNames", ["a/b", "c d"]);
    expect(last().url).toBe("/names/a%2Fb,c%20d");
    for (const names of [["a,b", "c"], [], [".."], ["a", null], [["a"]], ["a", ""]]) {
      expect((await failure(call("byNames", names))).name).toBe("OptionError");
    }
  });
});

describe("text of the schema of the JSON", () => {
  const { call, last } = live(
    "one-schema-many-types",
    ({ url }, response) =>
      url === "/differs"
        ? reply(response, "text/plain", "hello")
        : reply(response, "application/json; charset=utf-8", '{"id":1}'),
  );

  test("is not asked for", async () => {
    expect(await call("a")).toEqual({ id: 1 });
    expect(last().headers.accept).toBe("application/json, text/json");
    expect(await call("xml")).toEqual({ id: 1 });
    expect(last().headers.accept).toBe("application/json");
    expect(await call("differs")).toBe("hello");
  });
});

describe("arguments in groups", () => {
  const { call, last } = live("foreign-arguments");

  test("one name goes to the query and to the body, as the groups say", async () => {
    await call("unfollow", { query: { ids: "a,b" }, body: { ids: ["c"] } });
    expect(last()).toMatchObject({ method: "DELETE", url: "/spotify?ids=a%2Cb" });
    expect(JSON.parse(last().body.toString())).toEqual({ ids: ["c"] });
  });

  test("one name goes to the path and to the body", async () => {
    await call("shared", { path: { a: "x/y", b: 2 }, body: { a: 1 } });
    expect(last()).toMatchObject({ method: "PUT", url: "/x%2Fy/of/2" });
    expect(JSON.parse(last().body.toString())).toEqual({ a: 1 });
  });

  test("one name goes to the query and to the headers", async () => {
    await call("twice", { query: { version: "1" }, headers: { version: "2" } });
    expect(last().url).toBe("/twice?version=1");
    expect(last().headers["version"]).toBe("2");
    await call("twice");
    expect(last().url).toBe("/twice");
    expect(last().headers["version"]).toBeUndefined();
  });

  test("a list, and names that are the caller's own, are a whole body", async () => {
    await call("union", { query: { dry: true }, body: ["a"] });
    expect([last().url, last().body.toString()]).toEqual(["/union?dry=true", '["a"]']);
    await call("dictionary", { query: { dry: false }, body: { dry: 1, query: 2, __proto__: null } });
    expect(last().url).toBe("/dictionary?dry=false");
    expect(JSON.parse(last().body.toString())).toEqual({ dry: 1, query: 2 });
  });

  test("other groups, missing parameters and a missing body are refused before anything is sent", async () => {
    const { url } = last();
    for (
      const [operation, given, message] of [
        ["unfollow", { qeury: { ids: "a" } }, 'it has no "qeury"'],
        ["unfollow", { query: "ids" }, "Pass an object to DELETE /spotify, got a string"],
        ["shared", { path: { a: "x" }, body: { a: 1 } }, 'Pass "b" to PUT /{a}/of/{b}'],
        ["shared", { a: "x", b: 2 }, 'it has no "a"'],
        ["shared", { path: { a: "x", b: 2 } }, "Pass the body of PUT /{a}/of/{b}"],
        ["union", undefined, "Pass the body of POST /union"],
      ] as const
    ) {
      const error = await failure(call(operation, given));
      expect([error.name, error.message]).toEqual(["OptionError", expect.stringContaining(message)]);
    }
    expect(last().url).toBe(url);
  });

  test("path parameters come in the order of the path", async () => {
    await call("ordered", "x", 2, { limit: 3 });
    expect(last().url).toBe("/x/of/2?limit=3");
  });
});

describe("a query in the path", () => {
  const { call, last } = live("odd-but-legal");

  test("is sent with every call of its operation, and not with others at that path", async () => {
    await call("createResponseBeta");
    expect(last()).toMatchObject({ method: "POST", url: "/responses?beta=true" });
    await call("createResponse");
    expect(last().url).toBe("/responses");
  });

  test("stands beside what the call gives, which may replace it", async () => {
    await call("search", { limit: 1 });
    expect(last().url).toBe("/search?limit=1&kind=a&kind=b%20c");
    await call("search");
    expect(last().url).toBe("/search?kind=a&kind=b%20c");
    await call("search", { kind: undefined });
    expect(last().url).toBe("/search?kind=a&kind=b%20c");
    await call("search", { kind: "c" });
    expect(last().url).toBe("/search?kind=c");
    await call("createResponseBeta", { query: { trace: "1" } });
    expect(new URL(last().url, "http://x").searchParams.toString()).toBe("beta=true&trace=1");
  });

  test("signs of other template languages are no part of what is sent", async () => {
    await call("retrieveDoc", "pdf");
    expect(last().url).toBe("/doc.pdf");
    await call("retrieveStadt", "groß");
    expect(last().url).toBe("/stadt/gro%C3%9F");
    await call("act", "gpt", "tune");
    expect(last().url).toBe("/models/gpt:tune");
  });
});

describe("styles of values in a path", () => {
  const { call, last } = live("path-styles", (_, response) => reply(response, undefined, "", 204));
  const list = ["blue", "black", "brown"];
  const object = { R: 100, G: 200, B: 150 };

  test.each([
    ["label", "blue", ".blue"],
    ["label", list, ".blue,black,brown"],
    ["label", object, ".R,100,G,200,B,150"],
    ["labelExploded", "blue", ".blue"],
    ["labelExploded", list, ".blue.black.brown"],
    ["labelExploded", object, ".R=100.G=200.B=150"],
    ["matrix", "blue", ";color=blue"],
    ["matrix", list, ";color=blue,black,brown"],
    ["matrix", object, ";color=R,100,G,200,B,150"],
    ["simpleExploded", list, "blue,black,brown"],
    ["simpleExploded", object, "R=100,G=200,B=150"],
    ["inTemplate", "a b", ".a%20b"],
  ])("%s writes %j as %s", async (operation, value, text) => {
    await call(operation, value);
    expect(last().url.split("/").at(-1)).toBe(text);
  });

  test.each([
    ["blue", ";color=blue"],
    [list, ";color=blue;color=black;color=brown"],
    [object, ";R=100;G=200;B=150"],
  ])("matrixExploded writes %j as %s", async (value, text) => {
    await call("matrixExploded", value, 3);
    expect(last().url).toBe(`/matrix-exploded/${text}/of;size=3`);
  });

  test("an item that has the sign between items is refused", async () => {
    expect(await failure(call("labelExploded", ["a.b"]))).toMatchObject({ name: "OptionError", option: "color" });
    expect(await failure(call("matrix", ["a,b"]))).toMatchObject({ name: "OptionError" });
    expect(await failure(call("label", "."))).toMatchObject({ name: "OptionError" });
  });
});

describe("what published descriptions have", () => {
  const { call, last } = live("as-published", ({ url }, response) => {
    if (url === "/builds/latest") {
      reply(response, "application/json", '{"url":"/1","error":{"message":"Page build failed"}}');
    } else if (url === "/markdown/raw") reply(response, "text/html", "<p>A</p>");
    else if (url.startsWith("/accounts") || url === "/search") reply(response, "application/json", "{}");
    else reply(response, undefined, "", url === "/artifacts" ? 202 : 204);
  });

  test("a GET that is described with a body is sent without one", async () => {
    expect(await call("listAccounts", { limit: 3 })).toEqual({});
    expect(last().url).toBe("/accounts?limit=3");
    expect(await call("search")).toEqual({});
  });

  test("a call without a described success resolves to what the server sends, and fetch sets its own headers", async () => {
    expect(await call("createArtifact", new Blob(["abc"]))).toBeUndefined();
    expect(last().headers).toMatchObject({ "content-length": "3", "content-type": "application/octet-stream" });
  });

  test("a text is the first of several types that is one", async () => {
    expect(await call("renderRaw", "# A")).toBe("<p>A</p>");
    expect(last().headers["content-type"]).toMatch(/^text\//);
  });

  test("a reply whose description has a field error is a result", async () => {
    expect(await call("latestBuild")).toEqual({ url: "/1", error: { message: "Page build failed" } });
  });
});
