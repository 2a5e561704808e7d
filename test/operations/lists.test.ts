/** Every list of the description over two pages: the second one is asked for in the way of its convention, and the loop ends after it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { type Page, type PageCall } from "../../src/index.ts";
import { type DescribedOperation, type JsonObject, operations } from "../support/description.ts";
import { exampleCall } from "../support/example-call.ts";
import { methodOf, named, success } from "../support/reach.ts";
import { onSecondPage, type StandIn, startStandIn } from "../support/stand-in.ts";

let server: StandIn;
let portkey: Portkey;

beforeAll(async () => {
  server = await startStandIn({ twoPages: true });
  portkey = new Portkey({ apiKey: "pk-test", baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server?.close());

const pagination = ({ node }: DescribedOperation) => node["x-pagination"] as Record<string, string> | undefined;
const lists = operations.filter((operation) => !["none", undefined].includes(pagination(operation)?.strategy));

function list(operation: DescribedOperation): PageCall<unknown, unknown> {
  return methodOf(portkey, operation.accessor)(...exampleCall(operation).args) as PageCall<unknown, unknown>;
}

/** The query parameter that the second request must have besides those of the first. */
function expectedCursor(operation: DescribedOperation, reply: JsonObject): [string, string] {
  const names = pagination(operation)!;
  const items = reply[names.items ?? "data"] as JsonObject[];
  switch (names.strategy) {
    case "cursor":
      return [names.cursor ?? "after", String(items.at(-1)![names.id ?? "id"])];
    case "page":
      return [names.page ?? "current_page", String(Number(names.first ?? 0) + 1)];
    case "offset":
      return [names.offset ?? "offset", String(items.length)];
    default:
      return [names.cursor ?? "page", "token-of-the-next-page"];
  }
}

test.each(named(lists))("%s gives the items of two pages", async (_, operation) => {
  const before = server.requests.length;
  const items: unknown[] = [];
  for await (const item of list(operation)) items.push(item);
  const reply = success(operation).contents[0]!.media.example as JsonObject;
  const once = reply[pagination(operation)!.items ?? "data"] as unknown[];
  expect(items).toEqual([...once, ...once.map(onSecondPage)]);

  const [first, second, ...more] = server.requests.slice(before);
  expect(more).toEqual([]);
  expect(second!.problems).toEqual([]);
  expect(second!.params).toEqual(first!.params);
  const [name, value] = expectedCursor(operation, reply);
  expect([...second!.query].sort()).toEqual(
    [...[...first!.query].filter(([key]) => key !== name), [name, value]].sort(),
  );
});

test("list() is awaited for one page, which leads to the next", async () => {
  const first: Page<{ id: string }, object> = await portkey.apiKeys.list();
  expect(Object.keys(first)).toContain("total");
  expect(JSON.parse(JSON.stringify(first))).toEqual({ ...first });
  expect(first.getPaginatedItems()).toHaveLength(1);
  expect(first.hasNextPage()).toBe(true);
  const second = await first.getNextPage();
  expect(second.hasNextPage()).toBe(false);
  expect(() => second.getNextPage()).toThrow("hasNextPage()");
});

test("list() stops asking when the loop is left", async () => {
  const before = server.requests.length;
  for await (const _ of portkey.files.list()) break;
  expect(await portkey.files.list().toArray({ limit: 1 })).toHaveLength(1);
  expect(server.requests.length - before).toBe(2);
});

test("list() repeats the query and the options of the call on every page", async () => {
  const before = server.requests.length;
  await portkey.virtualKeys.list({ workspace_id: "ws-1" }, { traceId: "trace-of-the-list" }).toArray();
  const seen = server.requests.slice(before);
  expect(seen.map(({ query }) => query.get("workspace_id"))).toEqual(["ws-1", "ws-1"]);
  expect(seen.map(({ headers }) => headers["x-portkey-trace-id"])).toEqual(["trace-of-the-list", "trace-of-the-list"]);
});
