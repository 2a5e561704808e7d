/** The stand-in itself: it must not let through what does not fit, or the other tests would prove nothing. */
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operations, route } from "../support/description.ts";
import { GREETING } from "../support/websocket.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server?.close());

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<[number, string]> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${server.origin}${path}`, {
    method,
    headers: {
      "x-portkey-api-key": "pk-test",
      ...(body !== undefined && !isForm && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, response.ok ? text : JSON.parse(text).data.message];
}

const messages = [{ role: "user", content: "Hello" }];

test("startStandIn() answers what fits", async () => {
  expect(await ask("POST", "/v1/chat/completions", { model: "m", messages })).toEqual([
    200,
    expect.stringContaining("chat.completion"),
  ]);
});

test.each([
  ["an unknown path", 404, "no operation", "GET", "/v1/nothing"],
  ["another method", 404, "no operation", "PATCH", "/v1/chat/completions"],
  ["a path without its version", 400, "should begin", "GET", "/models"],
  ["a missing field", 400, "required property 'messages'", "POST", "/v1/chat/completions", { model: "m" }],
  ["a field of another type", 400, "/temperature must be number", "POST", "/v1/chat/completions", {
    model: "m",
    messages,
    temperature: "warm",
  }],
  ["a missing body", 400, "body: is missing", "POST", "/v1/chat/completions"],
  ["an unknown query parameter", 400, '"color"', "GET", "/v1/virtual-keys?color=red"],
  ["a query parameter of another type", 400, "current_page", "GET", "/v1/virtual-keys?current_page=one"],
  ["a missing query parameter", 400, "time_of_generation_min", "GET", "/v1/analytics/graphs/cost"],
])("startStandIn() refuses %s", async (_, status, problem, method, path, body?: unknown) => {
  expect(await ask(method as string, path as string, body)).toEqual([
    status,
    expect.stringContaining(problem as string),
  ]);
});

test("startStandIn() refuses a request without a key", async () => {
  const response = await fetch(`${server.baseURL}/virtual-keys`);
  expect([response.status, await response.text()]).toEqual([401, expect.stringContaining("API key")]);
});

test("startStandIn() refuses forms without their file, with a text in its place, or with unknown fields", async () => {
  const form = (fields: Record<string, string | Blob>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const file = new File(["{}"], "batch.jsonl");
  expect((await ask("POST", "/v1/files", form({ purpose: "batch", file })))[0]).toBe(200);
  expect(await ask("POST", "/v1/files", form({ purpose: "batch" }))).toEqual([400, expect.stringContaining("'file'")]);
  expect(await ask("POST", "/v1/files", form({ purpose: "batch", file: "text" }))).toEqual([
    400,
    expect.stringContaining("should be a file"),
  ]);
  expect(await ask("POST", "/v1/files", form({ purpose: file, file }))).toEqual([
    400,
    expect.stringContaining('"purpose" is a file'),
  ]);
  expect(await ask("POST", "/v1/files", form({ purpose: "batch", file, color: "red" }))).toEqual([
    400,
    expect.stringContaining("not declared"),
  ]);
  expect(await ask("POST", "/v1/files", { purpose: "batch" })).toEqual([
    400,
    expect.stringContaining("takes multipart/form-data"),
  ]);
});

test("startStandIn() serves one plane alone when asked to", async () => {
  const control = await startStandIn({ plane: "control" });
  const response = await fetch(`${control.baseURL}/models`, { headers: { "x-portkey-api-key": "pk-test" } });
  expect(await response.text()).toContain("other plane");
  await control.close();
});

test("route() prefers a literal segment to a parameter", () => {
  for (const { operationId, method, path } of operations) {
    expect(route(method, path.replace(/\{[^}]*\}/g, "some-id"))?.operation.operationId).toBe(operationId);
  }
});

test("startStandIn() accepts a WebSocket", async () => {
  const socket = connect(server.port, "127.0.0.1");
  socket.write(
    "GET /v1/realtime?model=gpt-realtime HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\n" +
      "sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  );
  let heard = "";
  for await (const data of socket) {
    heard += data;
    if (heard.includes(GREETING)) break;
  }
  expect(heard).toContain("101 Switching Protocols");
  expect(heard.toLowerCase()).toContain("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo="); // RFC 6455, section 1.3
});
