/** Ids in paths: whatever they hold, a call stays at its operation; all spellings reach it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { OptionError } from "../../src/index.ts";
import { type DescribedOperation, operations } from "../support/description.ts";
import { exampleCall } from "../support/example-call.ts";
import { methodOf, named } from "../support/reach.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

let server: StandIn;
let portkey: Portkey;

beforeAll(async () => {
  server = await startStandIn();
  portkey = new Portkey({ apiKey: "pk-test", baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server?.close());

const withPath = operations.filter(({ path, node }) => path.includes("{") && node["x-websocket"] === undefined);
/** The path parameters that are arguments of their own. */
function idsOf({ path, style }: DescribedOperation): string[] {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  return style === "paths" ? names : style === "positional" ? names.slice(-1) : [];
}

const pathParameters = ({ parameters }: DescribedOperation) => parameters.filter((one) => one.in === "path");

/** The arguments of the example call with other values in the path. */
function argsWith(operation: DescribedOperation, values: Record<string, unknown>): unknown[] {
  const names = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  const args = exampleCall(operation).args;
  const ids = idsOf(operation);
  for (const [at, name] of ids.entries()) if (name in values) args[at] = values[name];
  if (names.length > ids.length) {
    const object = { ...args[ids.length] as Record<string, unknown> };
    for (const name of names) {
      if (ids.includes(name) || !(name in values)) continue;
      delete object[name];
      Object.assign(object, { [name]: values[name] });
    }
    args[ids.length] = object;
  }
  return args;
}

test.each(named(withPath))("%s keeps odd ids in their segment", async (_, operation) => {
  const odd = Object.fromEntries(pathParameters(operation).map(({ name }) => [name, "..ä b/c?d#e%2f;x=1"]));
  // the reply does not matter: some parameters take listed values only
  await methodOf(portkey, operation.accessor)(...argsWith(operation, odd)).catch(() => {});
  const seen = server.requests.at(-1)!;
  expect(seen.operation?.operationId).toBe(operation.operationId);
  expect(seen.params).toEqual(odd);
});

test.each(named(withPath))("%s sends nothing without its ids", (_, operation) => {
  const before = server.requests.length;
  return Promise.all(
    pathParameters(operation).flatMap(({ name }) =>
      [undefined, null, "", ".", "..", "../admin", "%2e%2e/admin", {}].map(async (value) => {
        const call = methodOf(portkey, operation.accessor)(...argsWith(operation, { [name]: value }));
        const error = await call.then(() => new Error("sent"), (error: Error) => error);
        expect(error).toBeInstanceOf(OptionError);
        expect(error.message).toContain(`"${name}"`);
      })
    ),
  ).then(() => expect(server.requests.length).toBe(before));
});

const inObject = withPath.filter((operation) =>
  pathParameters(operation).some(({ spellings }) => spellings.length > 1) &&
  pathParameters(operation).length > idsOf(operation).length
);

test.each(named(inObject))("%s takes every spelling of its ids", async (_, operation) => {
  const ids = idsOf(operation);
  for (const { name, spellings } of pathParameters(operation)) {
    if (ids.includes(name)) continue;
    for (const spelling of spellings) {
      const args = exampleCall(operation).args;
      const at = ids.length;
      const { [name]: value, ...others } = args[at] as Record<string, unknown>;
      args[at] = { ...others, [spelling]: value };
      await methodOf(portkey, operation.accessor)(...args);
      expect(server.requests.at(-1)!.params[name]).toBe(value);
    }
  }
});
