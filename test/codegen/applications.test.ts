/** Clients of descriptions in the shape that frameworks write, called against servers that read and answer as those frameworks do. */
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FormPart, parseMultipart } from "../support/multipart.ts";
import { failure } from "../support/recorder.ts";
import { type Arrived, type Functions, loadFixture, reply, serve } from "./helpers/live.ts";

type Handler = (request: Arrived, response: ServerResponse, found: string[], query: URLSearchParams) => void;

/** An application: routes as `GET /items/(\d+)`, tried in their order; what fits none is 404, as a call gone wrong would be. */
function application(name: string, routes: Record<string, Handler>) {
  let functions: Functions;
  let server: Awaited<ReturnType<typeof serve>>;
  let client: InstanceType<Functions["PortkeyClient"]>;
  beforeAll(async () => {
    functions = await loadFixture(name);
    server = await serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url, "http://a");
      for (const [route, handle] of Object.entries(routes)) {
        const found = new RegExp(`^${route}$`).exec(`${request.method} ${pathname}`);
        if (found !== null) return handle(request, response, found.slice(1), searchParams);
      }
      send(response, { detail: "Not Found" }, 404);
    });
    client = new functions.PortkeyClient({ baseURL: server.origin, apiKey: "pk-0123456789", maxRetries: 0 });
  }, 60_000);
  afterAll(() => server.close());
  // deno-lint-ignore no-explicit-any
  return (operation: string, ...args: any[]) => functions[operation]!(client, ...args);
}

function send(response: ServerResponse, data: unknown, status = 200): void {
  reply(response, "application/json", JSON.stringify(data), status);
}

/** What a form holds: texts and names of files under each name. Names in brackets are other names, as they are for these frameworks. */
function readForm({ headers, body }: Arrived): Record<string, FormPart[]> {
  const form: Record<string, FormPart[]> = {};
  for (const part of parseMultipart(headers["content-type"] ?? "", body)) (form[part.name] ??= []).push(part);
  return form;
}

async function itemsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const files =
  () => [new File(["one"], "1.txt", { type: "text/plain" }), new File(["two"], "2.txt", { type: "text/plain" })];

describe("FastAPI", () => {
  const invalid = (response: ServerResponse, ...loc: (string | number)[]) =>
    send(response, { detail: [{ loc, msg: "Field required", type: "missing" }] }, 422);
  const call = application("app-fastapi", {
    "GET /items/(\\d+)/active/(\\w+)": (_, response, [id, active], query) =>
      /^(true|false)$/.test(active!)
        ? send(response, { id: Number(id), name: `${active} ${query.getAll("tag").join("+")}` })
        : invalid(response, "path", "active"),
    "POST /uploads/": (request, response) => {
      const { files, labels = [] } = readForm(request);
      if (files === undefined) return invalid(response, "body", "files");
      send(response, [...files.map(({ filename }) => filename), ...labels.map(({ text }) => text)]);
    },
    "GET /events": (_, response) =>
      reply(
        response,
        "text/event-stream; charset=utf-8",
        'data: {"id":1}\nid: 7\n\n: ping\n\nevent: item\ndata: {"id":2}\n\n',
      ),
    "GET /lines": (_, response) => reply(response, "application/jsonl", '{"id":1}\n{"id":2}\n'),
    "GET /report": (_, response) => reply(response, "application/pdf", new Uint8Array([37, 80, 68, 70, 255])),
    "POST /notes": ({ headers, body }, response) =>
      headers["content-type"]?.startsWith("text/plain") ? send(response, body.toString()) : invalid(response, "body"),
    "POST /token": ({ headers, body }, response) =>
      headers["content-type"] === "application/x-www-form-urlencoded"
        ? send(response, Object.fromEntries(new URLSearchParams(body.toString())))
        : invalid(response, "body", "username"),
  });

  test("takes booleans in a path and lists in a query", async () => {
    expect(await call("GET /items/{item_id}/active/{active}", true, { item_id: 5, tag: ["a", "b"] })).toEqual({
      id: 5,
      name: "true a+b",
    });
  });

  test("takes lists of files and of texts, and forms", async () => {
    expect(await call("POST /uploads/", { files: files(), labels: ["x", "y"] })).toEqual([
      "1.txt",
      "2.txt",
      "x",
      "y",
    ]);
    expect(await call("POST /token", { username: "a b", password: "ü&" })).toEqual({
      username: "a b",
      password: "ü&",
    });
  });

  test("says what is wrong in the body of its 422", async () => {
    const error = await failure(call("POST /uploads/", { labels: ["x"] }));
    expect(error).toMatchObject({ status: 422, error: { detail: [{ loc: ["body", "files"] }] } });
  });

  test("streams events and lines", async () => {
    expect(await itemsOf(await call("GET /events"))).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await itemsOf(await call("GET /lines"))).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("sends a file of which its description says nothing, and takes a text", async () => {
    const report: Response = await call("GET /report");
    expect([...new Uint8Array(await report.arrayBuffer())]).toEqual([37, 80, 68, 70, 255]);
    expect(await call("POST /notes", "grüße")).toBe("grüße");
  });
});

describe("NestJS", () => {
  const call = application("app-nestjs", {
    "GET /cats/stream": (_, response) => reply(response, "text/event-stream", 'id: 1\ndata: {"name":"Tom"}\n\n'),
    "GET /cats/export": (_, response) => reply(response, "application/zip", new Uint8Array([80, 75, 3, 4])),
    "GET /cats/hello": (_, response) => reply(response, "text/html; charset=utf-8", "Hello World!"),
    "GET /cats": (_, response, __, query) =>
      send(response, query.getAll("ids").map((name) => ({ name, age: Number(query.get("page")) }))),
    "POST /cats/photos": (request, response) => {
      const form = readForm(request);
      if (Object.keys(form).some((name) => name.includes("["))) {
        return send(response, { message: "Unexpected field" }, 400);
      }
      const { photos = [], cat = [] } = form;
      send(response, { photos: photos.length, cat: cat.map(({ text }) => JSON.parse(text)) }, 201);
    },
    "POST /cats": ({ body }, response) => send(response, JSON.parse(body.toString()), 201),
    "PATCH /cats/(\\w+)/tame/(true|false)": (_, response, [id, tame]) => send(response, { id, tame }),
  });

  test("takes lists in a query and booleans in a path", async () => {
    expect(await call("GET /cats", { ids: ["a", "b"], page: 2 })).toEqual([{ name: "a", age: 2 }, {
      name: "b",
      age: 2,
    }]);
    expect(await call("PATCH /cats/{id}/tame/{tame}", false, { id: "tom" })).toEqual({ id: "tom", tame: "false" });
  });

  test("takes lists of files with JSON beside them", async () => {
    expect(await call("POST /cats/photos", { photos: files(), cat: { name: "Tom" } })).toEqual({
      photos: 2,
      cat: [{ name: "Tom" }],
    });
  });

  test("sends JSON and files of which its description says nothing, events and texts", async () => {
    expect(await call("POST /cats", { name: "Tom" })).toEqual({ name: "Tom" });
    expect((await call("GET /cats/export").then((response: Response) => response.arrayBuffer())).byteLength).toBe(
      4,
    );
    expect(await itemsOf(await call("GET /cats/stream"))).toEqual([{ name: "Tom" }]);
    expect(await call("GET /cats/hello")).toBe("Hello World!");
  });
});

describe("Hono", () => {
  const call = application("app-hono", {
    "GET /posts/([^/]+)": (_, response, [slug], query) =>
      slug === "none"
        ? send(response, { error: "no such post" }, 404)
        : send(response, { slug: decodeURIComponent(slug!), title: query.getAll("tags").join("+") }),
    "POST /posts": (request, response) => {
      const type = request.headers["content-type"] ?? "";
      if (type === "application/json") send(response, { kind: JSON.parse(request.body.toString()).title }, 201);
      else {reply(
          response,
          "text/plain",
          Object.entries(readForm(request)).map(([name, parts]) => `${name}:${parts.length}`).join(),
          202,
        );}
    },
    "POST /answers": ({ body, headers }, response) => {
      if (!JSON.parse(body.toString()).stream) send(response, { text: headers.accept });
      else reply(response, "text/event-stream", `data: {"text":"${headers.accept}"}\n\ndata: {"text":"b"}\n\n`);
    },
    "GET /page": (_, response) => reply(response, "text/html; charset=UTF-8", "<h1>Hi</h1>"),
    "PUT /raw": ({ headers, body }, response) =>
      headers["content-type"] === "application/octet-stream" && body[1] === 255
        ? reply(response, undefined, "", 204)
        : send(response, {}, 400),
  });

  test("reads JSON by path and query, and says why not", async () => {
    expect(await call("getPost", "a b/c", { tags: ["x", "y"] })).toEqual({ slug: "a b/c", title: "x+y" });
    expect(await failure(call("getPost", "none"))).toMatchObject({ status: 404, error: { error: "no such post" } });
  });

  test("takes JSON or a form with files by what is passed, and answers with JSON or text", async () => {
    expect(await call("createPost", { title: "a" })).toEqual({ kind: "a" });
    expect(await call("createPost", { cover: files()[0], gallery: files() })).toBe("cover:1,gallery:2");
  });

  test("streams when it is asked to", async () => {
    expect(await call("ask", { prompt: "a" })).toEqual({ text: "application/json" });
    expect(await itemsOf(await call("ask", { prompt: "a", stream: true }))).toEqual([{ text: "text/event-stream" }, {
      text: "b",
    }]);
  });

  test("sends pages and takes bytes", async () => {
    expect(await call("page")).toBe("<h1>Hi</h1>");
    expect(await call("raw", new Uint8Array([0, 255]))).toBeUndefined();
  });
});

describe("springdoc", () => {
  const book = (title: string | null) => ({ id: 1, title });
  const call = application("app-springdoc", {
    "GET /books": (_, response, __, query) =>
      send(response, [book(`${query.get("page")} ${query.get("size")} ${query.getAll("sort").join(" ")}`)]),
    "POST /books/upload": (request, response, _, query) => {
      const { files = [], book: [part] = [] } = readForm(request);
      if (part?.type !== "application/json" || !query.has("folder")) return send(response, { status: 415 }, 415);
      send(response, files.length + JSON.parse(part.text).title.length);
    },
    "POST /books/import": ({ headers, body }, response) =>
      headers["content-type"]?.startsWith("text/plain") ? reply(response, "text/plain", body) : send(response, {}, 415),
    "POST /books": ({ body }, response) => send(response, { id: 2, ...JSON.parse(body.toString()) }),
    "GET /books/hello": ({ headers }, response) =>
      reply(response, headers.accept === "*/*" ? "text/plain;charset=UTF-8" : "application/json", "hello"),
    "GET /books/flux": (_, response) =>
      reply(
        response,
        "text/event-stream",
        `data:${JSON.stringify(book("a"))}\n\ndata:${JSON.stringify(book("b"))}\n\n`,
      ),
    "GET /books/lines": (_, response) =>
      reply(response, "application/x-ndjson", `${JSON.stringify(book("a"))}\n${JSON.stringify(book("b"))}\n`),
    "GET /books/(\\d+)/cover": (_, response) => reply(response, "image/png", new Uint8Array([137, 80])),
    "DELETE /books/([\\d,]+)": (_, response) => reply(response, undefined),
  });

  test("takes the fields of an object as parameters, and lists in a path", async () => {
    expect(await call("GET /books", { pageable: { page: 0, size: 20, sort: ["title,asc", "id"] } })).toEqual([
      book("0 20 title,asc id"),
    ]);
    expect(await call("DELETE /books/{ids}", [1, 2, 3])).toBeUndefined();
  });

  test("takes files with a JSON part beside them and a required query", async () => {
    expect(await call("POST /books/upload", { folder: "f", files: files(), book: { title: "abc" } })).toBe(5);
  });

  test("sends what its description calls any type as text, JSON or bytes", async () => {
    expect(await call("GET /books/hello")).toBe("hello");
    expect(await call("POST /books", { title: "a" })).toEqual({ id: 2, title: "a" });
    expect((await call("GET /books/{id}/cover", 1).then((response: Response) => response.arrayBuffer())).byteLength)
      .toBe(2);
    expect(await call("POST /books/import", "a text")).toBe("a text");
  });

  test("streams a list as events and as lines", async () => {
    for (const operation of ["GET /books/flux", "GET /books/lines"]) {
      expect(await itemsOf(await call(operation))).toEqual([book("a"), book("b")]);
    }
  });
});
