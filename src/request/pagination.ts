/** How a list continues, as the description's `x-pagination` says. */
export interface Pagination {
  strategy: "cursor" | "page" | "offset" | "token" | "none";
  /** Field of the reply that holds the items; "" when the reply is the list itself. */
  items?: string;
  /** Query parameter that says where the next page starts. */
  cursor?: string;
  page?: string;
  offset?: string;
  /** Field of an item that the cursor takes. */
  id?: string;
  /** Field of the reply that holds the token of the next page. */
  next?: string;
  /** Number of the first page. */
  first?: string;
  /** Field of the reply that holds the number of all items. */
  total?: string;
}
