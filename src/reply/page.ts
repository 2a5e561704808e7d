/** Lists: one page at a time, or all items in a loop, whichever of the API's conventions a list follows. */
import type { Pagination } from "../request/pagination.ts";
import { Call, type CallSource } from "./call.ts";
import { PortkeyError } from "../connection/errors.ts";

type Fields = Record<string, unknown>;

/** The items of a page's reply; undefined for a reply that is no list. */
export function itemsOf<Item>(pagination: Pagination, data: unknown): Item[] | undefined {
  const field = pagination.items;
  const items = field === "" ? data : (data as Fields | null)?.[field];
  return Array.isArray(items) ? items : undefined;
}

/** The query of the next page, or undefined when this was the last one. `seen` counts the items so far, this page's included. */
function nextQuery(pagination: Pagination, data: unknown, query: Fields, seen: number): Fields | undefined {
  const reply = (data ?? {}) as Fields;
  const items = itemsOf<Fields>(pagination, data) ?? [];
  if (items.length === 0 && pagination.strategy !== "token") return undefined;
  switch (pagination.strategy) {
    case "cursor": {
      if (reply.has_more === false) return undefined;
      const after = items.at(-1)?.[pagination.id!] ?? reply.last_id;
      const name = pagination.cursor!;
      return after === undefined || after === null || after === query[name] ? undefined : { ...query, [name]: after };
    }
    case "page":
    case "offset": {
      const total = reply[pagination.total!];
      if (reply.has_more === false || (typeof total === "number" && seen >= total)) return undefined;
      const name = (pagination.strategy === "page" ? pagination.page : pagination.offset)!;
      const now = Number(query[name] ?? pagination.first ?? 0);
      return { ...query, [name]: now + (pagination.strategy === "page" ? 1 : items.length) };
    }
    case "token": {
      const token = reply[pagination.next!];
      const name = pagination.cursor!;
      return !token || token === query[name] ? undefined : { ...query, [name]: token };
    }
    default:
      return undefined;
  }
}

/** The reply of a list, with its own fields, and what continues it. Iterating it runs over the items of this page and all that follow. */
export type Page<Item, Reply> = Reply & AsyncIterable<Item> & {
  /** The items of this page. */
  getPaginatedItems(): Item[];
  /** Whether another page may follow. */
  hasNextPage(): boolean;
  /** Requests the next page. Throws when there is none: ask `hasNextPage()` first. */
  getNextPage(): PageCall<Item, Reply>;
};

/**
 * A list under way: await it for the first page, or iterate it for all items.
 *
 * @example
 * ```ts
 * for await (const key of portkey.virtualKeys.list()) console.log(key.slug);
 * const first50 = await portkey.files.list().toArray({ limit: 50 });
 * ```
 */
export class PageCall<Item, Reply> extends Call<Page<Item, Reply>> implements AsyncIterable<Item> {
  /** All items, page after page; a page is requested when its first item is asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.getPaginatedItems();
  }

  /** The pages, each requested when it is asked for. */
  async *pages(): AsyncGenerator<Page<Item, Reply>, void, undefined> {
    yield* pagesFrom(await (this as Call<Page<Item, Reply>>));
  }

  /** All items as one array, or the first `limit` of them. */
  async toArray(options: { limit?: number } = {}): Promise<Item[]> {
    const { limit = Infinity } = options;
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}

/** A page and all that follow. A server that takes no notice of where a page should start would send the first one for ever. */
async function* pagesFrom<Item, Reply>(first: Page<Item, Reply>): AsyncGenerator<Page<Item, Reply>, void, undefined> {
  for (let page = first;;) {
    yield page;
    if (!page.hasNextPage()) return;
    const next: Page<Item, Reply> = await (page.getNextPage() as Call<Page<Item, Reply>>);
    if (isRepeated(page.getPaginatedItems(), next.getPaginatedItems())) return;
    page = next;
  }
}

/** Whether two pages have the same items. */
function isRepeated(items: unknown[], next: unknown[]): boolean {
  try {
    return JSON.stringify(items) === JSON.stringify(next);
  } catch {
    return false; // an item is nested too deep to be written as JSON
  }
}

/** Gives a list's reply the means to continue. They are not enumerable: JSON and copies of the page stay clean. */
function toPage<Item, Reply>(
  pagination: Pagination,
  data: Reply,
  query: Fields,
  seenBefore: number,
  request: (query: Fields, seen: number) => PageCall<Item, Reply>,
): Page<Item, Reply> {
  if (typeof data !== "object" || data === null) throw new PortkeyError(`Expected a list, got ${JSON.stringify(data)}`);
  // a copy: a reply that is itself the list gets the iterator over all pages
  const items = [...itemsOf<Item>(pagination, data) ?? []];
  const seen = seenBefore + items.length;
  const next = () => nextQuery(pagination, data, query, seen);
  const methods: Record<string | symbol, unknown> = {
    getPaginatedItems: () => items,
    hasNextPage: () => next() !== undefined,
    getNextPage() {
      const following = next();
      if (following === undefined) {
        throw new PortkeyError("This is the last page: ask hasNextPage() before getNextPage()");
      }
      return request(following, seen);
    },
    async *[Symbol.asyncIterator]() {
      for await (const page of pagesFrom(data as Page<Item, Reply>)) yield* page.getPaginatedItems();
    },
  };
  for (const key of Reflect.ownKeys(methods)) Object.defineProperty(data, key, { value: methods[key] });
  return data as Page<Item, Reply>;
}

/** Makes a list of a call, see `Features`. */
export function listOf(
  source: CallSource<unknown>,
  pagination: Pagination,
  query: Fields,
  seen: number,
  request: (query: Fields, seen: number) => Call<unknown>,
): PageCall<unknown, unknown> {
  const pages: CallSource<unknown> = {
    raw: () => source.raw(),
    read: async () => toPage(pagination, await source.read(), query, seen, request as never),
    describe: (page) => source.describe(page),
  };
  return new PageCall<unknown, unknown>(pages as CallSource<never>);
}
