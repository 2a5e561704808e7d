/** How lists continue. The strategies and the names that each of them needs stand here, for the generator and the runtime. */
import { OptionError } from "../options/option-error.ts";

/** How a list continues, as the description's `x-pagination` says. Each strategy uses some of the names. */
export interface Pagination {
  strategy: PaginationStrategy;
  /** Field of the reply that holds the items; "" when the reply is the list itself. */
  items: string;
  /** Query parameter that says where the next page starts. */
  cursor?: string;
  /** Query parameter with the number of the page. */
  page?: string;
  /** Query parameter with the number of items to skip. */
  offset?: string;
  /** Field of an item that the cursor takes. */
  id?: string;
  /** Field of the reply that holds the token of the next page. */
  next?: string;
  /** Number of the first page. */
  first?: string;
  /** Query parameter with the number of items of a page. */
  size?: string;
  /** Field of the reply that holds the number of all items. */
  total?: string;
}

/** A way in which a list continues. */
export type PaginationStrategy = "cursor" | "page" | "offset" | "token" | "none";

/** The strategies, each with the names that it needs and what they are where the description gives no others. */
export const PAGINATION: Readonly<Record<PaginationStrategy, Omit<Pagination, "strategy">>> = {
  cursor: { items: "data", cursor: "after", id: "id" },
  page: { items: "data", page: "current_page", first: "0", size: "page_size", total: "total" },
  offset: { items: "data", offset: "offset", first: "0", total: "total" },
  token: { items: "data", cursor: "page", next: "next_page" },
  none: { items: "data" },
};

/** Whether a description may name this strategy. */
export function isStrategy(name: string): name is PaginationStrategy {
  return Object.hasOwn(PAGINATION, name);
}

/**
 * Reads the value of the word `list`: `cursor`, or with names of its own, `page(page=currentPage,items=users)`.
 *
 * @throws {OptionError} for a strategy or a name that nobody knows
 */
export function parsePagination(text: string): Pagination {
  const [strategy = "", names = ""] = text.split("(");
  if (!isStrategy(strategy)) return refuse(strategy);
  const known = PAGINATION[strategy];
  const pagination: Pagination & Record<string, unknown> = { strategy, ...known };
  for (const pair of names.replace(")", "").split(",")) {
    const [name = "", value = ""] = pair.split("=");
    if (name === "") continue;
    if (!Object.hasOwn(known, name)) return refuse(name);
    pagination[name] = value;
  }
  return pagination;
}

function refuse(word: string): never {
  throw new OptionError(
    `Name a known pagination: ${JSON.stringify(word)} is neither a strategy nor a name of one`,
    "operation",
  );
}
