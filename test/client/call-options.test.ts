/** Options of the client's own that a call sets for itself. */
import { expect, test } from "vitest";
import { OptionError, Portkey, PortkeyClient } from "../../src/index.ts";

const answering = (name: string, calls: string[]): typeof fetch => () => {
  calls.push(name);
  return Promise.resolve(Response.json({}));
};

test("A call takes its own fetch, and the client keeps its", async () => {
  const calls: string[] = [];
  const portkey = new Portkey({ apiKey: "a-portkey-key", fetch: answering("client", calls) });
  await portkey.get("/models", { fetch: answering("call", calls) });
  await portkey.get("/models");
  expect(calls).toEqual(["call", "client"]);
});

test("A call takes its own logger, and null keeps it from that of the client", async () => {
  const notes: string[] = [];
  const logger = (name: string) => ({ debug: () => notes.push(name) });
  const portkey = new Portkey({ apiKey: "a-portkey-key", fetch: answering("client", []), logger: logger("client") });
  await portkey.get("/models", { logger: logger("call") });
  expect(new Set(notes)).toEqual(new Set(["call"]));
  notes.length = 0;
  await portkey.get("/models", { logger: null });
  expect(notes).toEqual([]);
});

test("A client refuses one idempotency key for all its calls", () => {
  expect(() => new Portkey({ apiKey: "a-portkey-key", idempotencyKey: "one" })).toThrow(OptionError);
});

test.each([
  ["GET /x list:page", "list"],
  ["POST /x multipart", "captureBody"],
  ["GET /x query reply:websocket", "openSocket"],
])("A client without methods says how to call %s, and sends nothing", async (operation, feature) => {
  const calls: string[] = [];
  const client = new PortkeyClient({ apiKey: "a-portkey-key", fetch: answering("client", calls) });
  const error = await Promise.resolve().then(() => client.invoke(operation, [{ a: 1 }]))
    .catch((error: Error) => error) as Error;
  expect(error).toBeInstanceOf(OptionError);
  expect(error.message).toContain(`by its own function: a PortkeyClient alone has no "${feature}"`);
  expect(calls).toEqual([]);
});

test("Headers that belong to the connection of another request are refused, and nothing is sent", async () => {
  const calls: string[] = [];
  const client = new PortkeyClient({ apiKey: "a-portkey-key", fetch: answering("client", calls) });
  for (const name of ["content-length", "Transfer-Encoding", "connection", "Keep-Alive", "te", "expect", "upgrade"]) {
    const error = await client.post("/x", {}, { headers: { [name]: "3" } }).catch((error) => error);
    expect([error.name, error.message.includes(`"${name}" is for fetch to set`)]).toEqual(["OptionError", true]);
  }
  expect(calls).toEqual([]);
  await client.post("/x", {}, { headers: { "content-length": null } });
  expect(calls).toHaveLength(1);
});
