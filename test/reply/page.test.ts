import { expect, test } from "vitest";
import type { PageCall } from "../../src/reply/page.ts";
import { ResponseError } from "../../src/connection/errors.ts";
import { Portkey } from "../../src/portkey.ts";
import { failure, json } from "../support/recorder.ts";

interface Item {
  id: string;
}
type List = PageCall<Item, Record<string, unknown>>;

const ITEMS = Array.from({ length: 7 }, (_, index): Item => ({ id: `i${index}` }));
const ids = (items: Item[]) => items.map(({ id }) => id);
const ALL = ids(ITEMS);

/** A list whose server answers a query so. */
function list(
  pagination: string,
  serve: (query: Record<string, string>, number: number) => unknown,
  query: object = {},
) {
  const urls: string[] = [];
  const client = new Portkey({
    apiKey: "pk-secret-0123456789",
    baseURL: "https://gateway.test/v1",
    maxRetries: 0,
    fetch: (url) => {
      urls.push(String(url).slice("https://gateway.test/v1".length));
      return Promise.resolve(json(serve(Object.fromEntries(new URL(String(url)).searchParams), urls.length)));
    },
  });
  return { list: client.invoke(`GET /items query list:${pagination}`, [query]) as unknown as List, urls };
}

const slice = (from: number, size = 3) => ITEMS.slice(from, from + size);

const STRATEGIES: Record<
  string,
  [pagination: string, serve: (query: Record<string, string>) => unknown, query: object, urls: string[]]
> = {
  "a cursor": [
    "cursor",
    ({ after }) => {
      const from = after ? ALL.indexOf(after) + 1 : 0;
      return { object: "list", data: slice(from), has_more: from + 3 < 7 };
    },
    { limit: 3 },
    ["/items?limit=3", "/items?limit=3&after=i2", "/items?limit=3&after=i5"],
  ],
  "a cursor without has_more": [
    "cursor",
    ({ after }) => ({ data: slice(after ? ALL.indexOf(after) + 1 : 0) }),
    {},
    ["/items", "/items?after=i2", "/items?after=i5", "/items?after=i6"],
  ],
  "a cursor with names of its own": [
    "cursor(cursor=after_id,id=slug,items=rows)",
    ({ after_id }) => ({
      rows: slice(after_id ? ALL.indexOf(after_id) + 1 : 0).map((item) => ({ ...item, slug: item.id })),
      has_more: after_id !== "i5",
    }),
    {},
    ["/items", "/items?after_id=i2", "/items?after_id=i5"],
  ],
  "pages and a total": [
    "page",
    ({ current_page = "0" }) => ({ data: slice(Number(current_page) * 3), total: 7 }),
    { page_size: 3 },
    ["/items?page_size=3", "/items?page_size=3&current_page=1", "/items?page_size=3&current_page=2"],
  ],
  "pages and has_more": [
    "page",
    ({ current_page = "0" }) => ({ data: slice(Number(current_page) * 3), has_more: current_page !== "2" }),
    {},
    ["/items", "/items?current_page=1", "/items?current_page=2"],
  ],
  "pages without a total": [
    "page(first=1,page=page)",
    ({ page = "1" }) => ({ data: slice((Number(page) - 1) * 3) }),
    {},
    ["/items", "/items?page=2", "/items?page=3", "/items?page=4"],
  ],
  "an offset and a total of its own name": [
    "offset(offset=startIndex,first=1,items=Resources,total=total_count)",
    ({ startIndex = "1" }) => ({ Resources: slice(Number(startIndex) - 1), total_count: 7 }),
    {},
    ["/items", "/items?startIndex=4", "/items?startIndex=7"],
  ],
  "a token": [
    "token",
    ({ page = "0" }) => ({
      data: slice(Number(page)),
      next_page: Number(page) + 3 < 7 ? String(Number(page) + 3) : null,
    }),
    {},
    ["/items", "/items?page=3", "/items?page=6"],
  ],
  "a token with names of its own": [
    "token(cursor=cursor,next=nextCursor)",
    ({ cursor = "0" }) => ({
      data: slice(Number(cursor)),
      ...(cursor !== "6" && { nextCursor: String(Number(cursor) + 3) }),
    }),
    {},
    ["/items", "/items?cursor=3", "/items?cursor=6"],
  ],
  "no more pages": ["none", () => ({ data: ITEMS }), {}, ["/items"]],
  "a list that is the reply itself": ["none(items=)", () => ITEMS, {}, ["/items"]],
};
for (const [name, [pagination, serve, query, expected]] of Object.entries(STRATEGIES)) {
  test(`A list goes on by ${name}, in a loop, in pages and as one array`, async () => {
    const loop = list(pagination, serve, query);
    const found: Item[] = [];
    for await (const item of loop.list) found.push(item);
    expect(ids(found)).toEqual(ALL);
    expect(loop.urls).toEqual(expected);

    const pages: Item[][] = [];
    for await (const page of list(pagination, serve, query).list.pages()) pages.push(page.getPaginatedItems());
    expect(ids(pages.flat())).toEqual(ALL);

    const page = await list(pagination, serve, query).list;
    const rest: Item[] = [];
    for await (const item of page) rest.push(item);
    expect(ids(rest)).toEqual(ALL);

    expect(ids(await list(pagination, serve, query).list.toArray())).toEqual(ALL);
  });
}

const byPage = STRATEGIES["pages and a total"]!;

test("A page has the reply's own fields, and what continues it is not among them", async () => {
  const page = await list(byPage[0], byPage[1]).list;
  expect(page.total).toBe(7);
  expect(JSON.parse(JSON.stringify(page))).toEqual({ data: slice(0), total: 7 });
  expect(Object.keys({ ...page })).toEqual(["data", "total"]);
  expect(page.hasNextPage()).toBe(true);
  const last = await (await page.getNextPage()).getNextPage();
  expect(last.hasNextPage()).toBe(false);
  expect((await failure(() => last.getNextPage())).message).toMatch(/^This is the last page/);
});

test("A list asks for a page only when its first item is asked for", async () => {
  const { list: items, urls } = list(byPage[0], byPage[1]);
  let seen = 0;
  for await (const _ of items) if (++seen === 3) break;
  expect(urls).toHaveLength(1);
});

test("toArray() stops at its limit", async () => {
  for (const [limit, requests] of [[0, 1], [2, 1], [3, 1], [4, 2], [100, 3]] as const) {
    const { list: items, urls } = list(byPage[0], byPage[1]);
    expect(await items.toArray({ limit })).toHaveLength(Math.min(limit, 7));
    await items;
    expect(urls).toHaveLength(requests);
  }
});

test("A list ends where a server repeats itself or makes no progress", async () => {
  const repeats: [string, (query: Record<string, string>) => unknown][] = [
    ["page", () => ({ data: slice(0) })],
    ["offset", () => ({ data: slice(0) })],
    ["cursor", () => ({ data: slice(0), has_more: true })],
    ["token", () => ({ data: slice(0), next_page: "same" })],
  ];
  for (const [pagination, serve] of repeats) {
    expect(ids(await list(pagination, serve).list.toArray({ limit: 50 }))).toEqual(ids(slice(0)));
  }
});

test("A list may have items that are nested too deep for JSON to write them", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const client = new Portkey({
    apiKey: "pk-secret-0123456789",
    baseURL: "https://gateway.test/v1",
    fetch: () => Promise.resolve(new Response(`{"data":[{"id":1,"deep":${deep}}]}`)),
  });
  const items = client.invoke("GET /items query list:page", [{}]) as unknown as List;
  expect(await items.toArray({ limit: 3 })).toHaveLength(3);
});

test("getNextPage() of the last page is an error of this library", async () => {
  const page = await list("none", () => ({ data: ITEMS })).list;
  expect(page.hasNextPage()).toBe(false);
  expect((await failure(() => page.getNextPage())).name).toBe("PortkeyError");
});

test("A list ends where its items have nothing to go on from", async () => {
  for (const item of [{}, { id: null }]) {
    const { list: items, urls } = list("cursor", () => ({ data: [item], last_id: null, has_more: true }));
    expect(await items.toArray({ limit: 5 })).toEqual([item]);
    expect(urls).toHaveLength(1);
  }
});

test("A list may be empty, with a token for more or without", async () => {
  for (
    const [pagination, reply] of [["cursor", { data: [] }], ["page", { data: [] }], ["token", { data: [] }], [
      "none",
      { data: [] },
    ]] as const
  ) {
    expect(await list(pagination, () => reply).list.toArray()).toEqual([]);
  }
  const { list: items } = list(
    "token",
    (_, number) => number === 1 ? { data: [], next_page: "2" } : { data: slice(0) },
  );
  expect(await items.toArray()).toHaveLength(3);
});

test("A list that is no list is an error", async () => {
  for (const reply of [null, "text", {}, { data: null }, { data: {} }, [1, 2]]) {
    const error = await failure(list("page", () => reply).list);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toBe(
      `Expected a list from GET /items, got ${typeof reply === "string" ? '"text"' : JSON.stringify(reply)}`,
    );
  }
});

test("A list passes on the error of a later page, after the items before it", async () => {
  const seen: string[] = [];
  const { list: items } = list("page", (_, number) => {
    if (number > 1) throw new TypeError("fetch failed");
    return { data: slice(0), total: 7 };
  }, {});
  const error = await failure(async () => {
    for await (const item of items) seen.push(item.id);
  });
  expect(seen).toEqual(ids(slice(0)));
  expect(error.name).toBe("APIConnectionError");
});

test("A list's further pages keep the options of the call", async () => {
  const traces: (string | null)[] = [];
  const client = new Portkey({
    apiKey: "pk-secret-0123456789",
    fetch: (url, init) => {
      traces.push(new Headers(init?.headers).get("x-portkey-trace-id"));
      return Promise.resolve(json({ data: slice(0, 1), total: 2, url }));
    },
  });
  const items = client.invoke("GET /items query list:page", [{ a: "b" }, { traceId: "t-1" }]) as unknown as List;
  await items.toArray();
  expect(traces).toEqual(["t-1", "t-1"]);
});
