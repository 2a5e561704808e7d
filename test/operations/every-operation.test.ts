/**
 * Calls every operation of the description once over real HTTP, as a method of the client and as a standalone function, and compares what
 * arrives, and what comes back, with the description. Arguments and replies are its examples.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import * as functions from "../../generated/operations/index.ts";
import { resources } from "../../generated/resources/index.ts";
import Portkey, { PortkeyClient, Stream } from "../../src/index.ts";
import type { ResourceTree } from "../../src/runtime.ts";
import { type DescribedOperation, operations, problemsOf } from "../support/description.ts";
import { type ExampleCall, exampleCall, FILE_CONTENT } from "../support/example-call.ts";
import { asData, eventsOf, methodOf, named, success } from "../support/reach.ts";
import { BYTES, type StandIn, type StandInRequest, startStandIn } from "../support/stand-in.ts";

let gateway: StandIn;
let control: StandIn;
let portkey: Portkey;
/** A client that has nothing which only some operations need: functions bring that. */
let bare: PortkeyClient;

beforeAll(async () => {
  [gateway, control] = await Promise.all([startStandIn({ plane: "gateway" }), startStandIn({ plane: "control" })]);
  const settings = {
    apiKey: "pk-test",
    baseURL: gateway.baseURL,
    controlPlaneURL: control.baseURL,
    maxRetries: 0,
  };
  portkey = new Portkey(settings);
  bare = new PortkeyClient(settings);
});
afterAll(() => Promise.all([gateway?.close(), control?.close()]));

/** The operation string behind a method. */
function textOf(accessor: string): string | ResourceTree | undefined {
  return accessor.split(".").reduce<string | ResourceTree | undefined>(
    (at, name) => typeof at === "object" ? at[name] : undefined,
    resources,
  );
}

const called = operations.filter(({ node }) => node["x-websocket"] === undefined);
const withEvents = called.filter((operation) => eventsOf(operation) !== undefined);
const withReply = called.filter(({ node }) => node["x-streaming"] !== "always");
const lists = called.filter(({ node }) => node["x-pagination"] !== undefined);
/** Runs a call and gives the one request that it made. */
async function observe<Result>(
  operation: DescribedOperation,
  call: () => Promise<Result>,
): Promise<[Result, StandInRequest]> {
  const { requests } = operation.control ? control : gateway;
  const before = requests.length;
  const result = await call();
  expect(requests.length - before).toBe(1);
  return [result, requests.at(-1)!];
}

function expectRequest(seen: StandInRequest, operation: DescribedOperation, call: ExampleCall): void {
  expect(seen.problems).toEqual([]);
  expect(seen.operation?.operationId).toBe(operation.operationId);
  expect(seen.method).toBe(operation.method);
  expect(seen.params).toEqual(call.params);
  expect([...seen.query].sort()).toEqual(call.query.sort());
  expect(seen.body.type).toBe(call.type);
  expect(seen.body.value).toEqual(call.body);
  for (const part of seen.body.parts) {
    if (part.filename !== undefined) expect(part.text).toBe(FILE_CONTENT);
  }
  expect(seen.headers["x-portkey-api-key"]).toBe(operation.security.length > 0 ? "pk-test" : undefined);
  expect(seen.headers["x-portkey-trace-id"]).toBe("trace-1");
}

async function expectReply(result: unknown, operation: DescribedOperation): Promise<void> {
  const { contents } = success(operation);
  const json = contents.find(({ type }) => type.endsWith("json"));
  if (json) {
    expect(result).toEqual(asData(json.media.example));
    expect(problemsOf(json.schema!.pointer, result)).toEqual([]);
  } else if (contents.length === 0) expect(result).toBeUndefined();
  else {
    expect(result).toBeInstanceOf(Response);
    const bytes = new Uint8Array(await (result as Response).arrayBuffer());
    if (contents[0]!.type !== "application/sdp") expect(bytes).toEqual(BYTES);
    else expect(bytes.length).toBeGreaterThan(0);
  }
}

const options = { traceId: "trace-1" };

test("Portkey has a method, and operations/ a function, for every operation", () => {
  expect(operations.length).toBeGreaterThan(300);
  expect(operations.filter(({ accessor }) => typeof textOf(accessor) !== "string")).toEqual([]);
  expect(operations.filter(({ operationId }) => !(operationId in functions))).toEqual([]);
});

test("Portkey has the aliases of the description, each for the operation it names", () => {
  const wrong = operations.flatMap(({ accessor, node }) =>
    ((node["x-aliases"] ?? []) as string[]).filter((alias) => textOf(alias) !== textOf(accessor))
  );
  expect(wrong).toEqual([]);
});

test.each(named(withReply))("%s", async (_, operation) => {
  const call = exampleCall(operation);
  const [result, seen] = await observe(
    operation,
    () => methodOf(portkey, operation.accessor)(...call.args, options),
  );
  expectRequest(seen, operation, call);
  await expectReply(result, operation);
});

test.each(named(withReply))("%s, with middleware, which goes another way to the same request", async (_, operation) => {
  const call = exampleCall(operation);
  const paths: unknown[] = [];
  const middleware = [{
    onRequest({ request, schemaPath, params }: { request: Request; schemaPath: string; params: { path?: object } }) {
      paths.push([schemaPath.replace(/\{.*?\}/g, "{}"), Object.values(params.path ?? {}).sort()]);
      return request;
    },
  }];
  const [result, seen] = await observe(
    operation,
    () => methodOf(portkey.withOptions({ middleware }), operation.accessor)(...call.args, options),
  );
  expectRequest(seen, operation, call);
  await expectReply(result, operation);
  const template = operation.path.replace(/\{.*?\}/g, "{}");
  expect(paths).toEqual([[template, Object.values(call.params).map(String).sort()]]);
});

test.each(named(withEvents))("%s, streamed", async (_, operation) => {
  const call = exampleCall(operation, true);
  const [stream, seen] = await observe(
    operation,
    () => methodOf(portkey, operation.accessor)(...call.args, options) as Promise<Stream<unknown>>,
  );
  expectRequest(seen, operation, call);
  expect(stream).toBeInstanceOf(Stream);
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  const { media, schema } = eventsOf(operation)!;
  const events = media["x-example-events"] as { type?: string }[];
  expect(items).toEqual(events.filter(({ type }) => type !== "ping"));
  expect(items.flatMap((item) => problemsOf(schema!.pointer, item))).toEqual([]);
});

test.each(named(lists))("%s, all items", async (_, operation) => {
  const call = exampleCall(operation);
  const { requests } = operation.control ? control : gateway;
  const before = requests.length;
  const pages = methodOf(portkey, operation.accessor)(...call.args) as unknown as AsyncIterable<unknown>;
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  const example = success(operation).contents[0]!.media.example as Record<string, unknown[]>;
  const field = (operation.node["x-pagination"] as Record<string, string>).items ?? "data";
  expect(items).toEqual(field === "" ? example : example[field]);
  expect(requests.length - before).toBe(1);
});

test.each(named(withReply))("%s, as a function", async (_, operation) => {
  const call = exampleCall(operation);
  const run = (functions as unknown as Record<
    string,
    (client: PortkeyClient, ...args: unknown[]) => Promise<unknown>
  >)[operation.operationId]!;
  const [result, seen] = await observe(operation, () => run(bare, ...call.args, options));
  expectRequest(seen, operation, call);
  await expectReply(result, operation);
});
