import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate, type GenerateOptions } from "../../scripts/codegen/index.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

const runtime = fileURLToPath(new URL("../../src/runtime.ts", import.meta.url));

const petstore = {
  openapi: "3.1.0",
  info: { title: "Petstore", version: "1", description: "All about pets.\n\nMore." },
  servers: [{
    url: "https://{region}.pets.test/{version}",
    variables: { region: { default: "eu", enum: ["eu", "us"] }, version: { default: "v1" } },
  }],
  security: [{ token: [] }],
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        tags: ["Pets"],
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
        },
      },
      post: {
        operationId: "createPet",
        tags: ["Pets"],
        requestBody: {
          content: { "application/json": { schema: { type: "object", properties: { name: { type: "string" } } } } },
        },
        responses: { 201: { description: "" } },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      login: { type: "http", scheme: "basic" },
      "api key": { type: "apiKey", in: "header", name: "X-Api-Key" },
      query: { type: "apiKey", in: "query", name: "key" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
      certificate: { type: "mutualTLS" },
    },
  },
};

type Loose = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>> & {
  readonly baseURL: string;
  withOptions(options: object): Loose;
};
type Class = new (options?: object) => Loose;

/** Generates a description and loads its client; `requests` has what a server got. */
async function generated(document: object, options: Partial<GenerateOptions> = {}) {
  const folder = temporary();
  writeFileSync(join(folder.path, "openapi.json"), JSON.stringify(document));
  const out = join(folder.path, "out");
  const result = await generate({
    spec: "openapi.json",
    out: "out",
    cwd: folder.path,
    runtime: relative(out, runtime),
    extension: ".ts",
    ...options,
  });
  const module = await import(/* @vite-ignore */ join(out, "client.ts")) as Record<string, Class>;
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.setHeader("content-type", "application/json");
    response.end('["Rex"]');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ module, requests, baseURL, result, out },
    [Symbol.dispose]: () => {
      server.close();
      folder[Symbol.dispose]();
    },
  };
}

test("client.ts is a class with every method, which sends the credentials of the description and nothing of Portkey", async () => {
  using made = await generated(petstore);
  const { Petstore } = made.module;
  const client = new Petstore!({
    baseURL: made.baseURL,
    token: "secret-token",
    apiKey: "secret-key",
    queryAuth: "a b",
    session: "s;1",
  });
  expect(await client["pets"]!["list"]!()).toEqual(["Rex"]);
  await client["pets"]!["create"]!({ name: "Rex" });
  const [list, create] = made.requests;
  expect(list).toMatchObject({ method: "GET", url: "/pets?key=a%20b" });
  expect(list!.headers).toMatchObject({
    authorization: "Bearer secret-token",
    "x-api-key": "secret-key",
    cookie: "sid=s%3B1",
  });
  for (const { headers } of [list!, create!]) {
    expect(Object.keys(headers).filter((name) => /portkey|idempotency/.test(name))).toEqual([]);
  }
});

test("client.ts takes basic credentials, and a copy with other options", async () => {
  using made = await generated(petstore);
  const client = new made.module["Petstore"]!({ baseURL: made.baseURL, login: { username: "jo", password: "pä" } });
  await client["pets"]!["list"]!();
  expect(made.requests[0]!.headers.authorization).toBe(`Basic ${btoa("jo:p\u00c3\u00a4")}`);
  await client.withOptions({ login: null, queryAuth: "k" })["pets"]!["list"]!();
  expect(made.requests[1]).toMatchObject({ url: "/pets?key=k" });
  expect(made.requests[1]!.headers.authorization).toBeUndefined();
  expect(() => new made.module["Petstore"]!({ login: "jo" })).toThrow('Set "login" to { username, password }');
});

test("client.ts fills the variables of the server, and never takes Portkey's address or key", async () => {
  using made = await generated(petstore);
  const { Petstore } = made.module;
  process.env["PORTKEY_BASE_URL"] = "https://portkey.test";
  process.env["PORTKEY_API_KEY"] = "pk-secret";
  try {
    expect(new Petstore!().baseURL).toBe("https://eu.pets.test/v1");
    const client = new Petstore!({ variables: { region: "us" } });
    expect(client.baseURL).toBe("https://us.pets.test/v1");
    expect(client.withOptions({ token: "x" }).baseURL).toBe("https://us.pets.test/v1");
    expect(client.withOptions({ variables: { version: "v2" } }).baseURL).toBe("https://eu.pets.test/v2");
    expect(() => new Petstore!({ variables: { regoin: "us" } })).toThrow('Remove the variable "regoin"');
    expect(() => new Petstore!({ traceId: "x" })).toThrow('Remove the option "traceId"');
    await new Petstore!({ baseURL: made.baseURL })["pets"]!["list"]!();
    expect(JSON.stringify(made.requests[0]!.rawHeaders)).not.toContain("pk-secret");
  } finally {
    delete process.env["PORTKEY_BASE_URL"];
    delete process.env["PORTKEY_API_KEY"];
  }
});

test.each([[undefined], [[]], [[{ url: "/v1" }]], [[{ url: "wss://x.test" }]], [[{ url: "https://u:p@x.test" }]]])(
  "client.ts asks for a base URL where the servers %j name none",
  async (servers) => {
    using made = await generated({ ...petstore, servers });
    expect(() => new made.module["Petstore"]!({ token: "x" })).toThrow(
      'Set "baseURL": the description of Petstore does not name its server',
    );
    expect(readFileSync(join(made.out, "client.ts"), "utf8")).toContain("readonly baseURL: string;");
  },
);

test("client.ts of a description of Portkey takes Portkey's options", async () => {
  const portkeyKey = { type: "apiKey", in: "header", name: "x-portkey-api-key" };
  using made = await generated({
    ...petstore,
    info: { title: "Portkey API", version: "1" },
    servers: [{ url: "https://api.portkey.ai/v1" }],
    components: { securitySchemes: { Key: portkeyKey } },
  });
  const [Client] = Object.values(made.module);
  expect(Client!.name).toBe("PortkeyAPI");
  expect(() => new Client!({})).toThrow('Set "apiKey"');
  const client = new Client!({ apiKey: "pk", baseURL: made.baseURL, traceId: "t" });
  await client["pets"]!["create"]!({ name: "x" });
  expect(made.requests[0]!.headers).toMatchObject({
    "x-portkey-api-key": "pk",
    "x-portkey-trace-id": "t",
    "idempotency-key": expect.any(String) as string,
  });
});

test.each([
  ["Promise", "PromiseClient"],
  ["Service Client", "ServiceClientClient"],
  ["*/ evil(); //", "Evil"],
  ["", "Client"],
  ["3D prints", "_3DPrints"],
])("client.ts of %j has the class %s", async (title, name) => {
  using made = await generated({ ...petstore, info: { title, version: "1" } });
  expect(Object.keys(made.module)).toEqual([name]);
});

test("client.ts keeps hostile names of schemes, variables and servers as data", async () => {
  const evil = '"*/};evil()`${1}\\\n';
  using made = await generated({
    ...petstore,
    servers: [{ url: "https://{__proto__}.test", variables: { __proto__: { default: "eu", description: evil } } }, {
      url: `https://x.test/${evil}`,
      description: evil,
    }],
    components: {
      securitySchemes: {
        constructor: { type: "apiKey", in: "header", name: evil, description: evil },
        [evil]: { type: "apiKey", in: "query", name: "__proto__", description: "*/ evil" },
      },
    },
  });
  expect(Object.keys(made.module)).toEqual(["Petstore"]);
});

test("generate() leaves out what it is told to", async () => {
  using all = await generated(petstore);
  const names = [...readFolder(all.out).keys()];
  expect(names).toEqual(expect.arrayContaining(["client.ts", "paths.ts", "openapi.json", "operations/pets.ts"]));
  using client = await generated(petstore, { clientOnly: true });
  expect([...readFolder(client.out).keys()]).toEqual([
    ...["client.ts", "manifest.json", "names.lock.json", "resources/index.ts", "resources/pets.ts", "schema.ts"],
  ]);
  using fewer = await generated(petstore, { paths: false, openapi: false });
  expect([...readFolder(fewer.out).keys()]).toEqual(names.filter((name) => !/^(paths\.ts|openapi\.json)$/.test(name)));
  expect(readFileSync(join(fewer.out, "types.ts"), "utf8")).not.toContain("paths");
});

test("generate() says how to call what it made", async () => {
  using made = await generated(petstore);
  expect(made.result.usage).toEqual([
    'import { Petstore } from "./out/client.ts";',
    'const petstore = new Petstore({ token: "…" });',
    "console.log(await petstore.pets.list());",
  ]);
});

test.each([
  [{ spec: "x.yaml" }, 'Give generate() the option "out": a folder'],
  [{ spec: "x.yaml", out: "" }, 'Give generate() the option "out": a folder'],
  [{ out: "x" }, 'Give generate() the option "spec": a file or URL'],
  [
    { spec: "x.yaml", out: "x", overlay: [] },
    'Remove the option "overlay": generate() has none of this name, did you mean overlays',
  ],
  [{ spec: "x.yaml", out: "x", overlays: "y" }, 'Make the option "overlays" a list'],
  [{ spec: "x.yaml", out: "x", extension: ".mts" }, 'Set the option "extension" to ".js", ".ts" or "", not ".mts"'],
])("generate(%j) is refused", async (options, message) => {
  await expect(generate(options as GenerateOptions)).rejects.toThrow(message);
});

const chat = {
  openapi: "3.0.0",
  info: { title: "Portkey API", version: "2" },
  servers: [{ url: "https://api.portkey.ai/v1" }],
  paths: {
    "/chat/completions": {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { model: { type: "string" }, stream: { type: "boolean", nullable: true } },
              },
            },
          },
        },
        responses: { 200: { description: "", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
    "/virtual-keys/{slug}": {
      get: {
        parameters: [{ name: "slug", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: { description: "", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
  },
  components: {
    schemas: {
      CreateChatCompletionStreamResponse: {
        type: "object",
        properties: { choices: { type: "array", items: { type: "object" } } },
      },
    },
  },
};

test("the overlay that is shipped makes methods and streams of what Portkey publishes", async () => {
  const overlay = fileURLToPath(new URL("../../scripts/overlays/portkey.yaml", import.meta.url));
  using made = await generated(chat, { overlays: [overlay] });
  let end = "data: [DONE]\n\n";
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/event-stream");
    response.end(`data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n${end}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = new made.module["PortkeyAPI"]!({ apiKey: "pk", baseURL });
    const { completions } = client["chat"] as unknown as Loose;
    const stream = await completions!["create"]!({ model: "m", stream: true });
    const chunks = [];
    for await (const chunk of stream as AsyncIterable<unknown>) chunks.push(chunk);
    expect(chunks).toEqual([{ choices: [{ index: 0, delta: { content: "Hi" } }] }]);
    end = "";
    const broken = await completions!["create"]!({ model: "m", stream: true }) as AsyncIterable<unknown>;
    await expect((async () => {
      for await (const chunk of broken) expect(chunk).toBeDefined();
    })()).rejects.toThrow();
    expect(client["virtualKeys"]!["retrieve"]).toBeTypeOf("function");
  } finally {
    server.close();
  }
});

test("the overlay that is shipped names operations that Portkey has published, each once", () => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const { operations } = JSON.parse(read("openapi/published.json")) as { operations: object };
  const targets = [...read("scripts/overlays/portkey.yaml").matchAll(/target: "\$\.paths\['(.+)'\]\.([a-z]+)"/g)]
    .map(([, path, method]) => `${method!.toUpperCase()} ${path}`);
  expect(targets.toSorted()).toEqual(Object.keys(operations).toSorted());
});
