/** `models.list` as `portkey-ai` has it. */
import type { CatalogModel, ModelList } from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { PageCall } from "../../reply/page.ts";

/** `models.list` as `portkey-ai` has it. */
export interface ModelHelpers {
  /** Lists models, with options of the call in the first place. A `provider` that is alone there is a field of the query. */
  list(options: RequestOptions, extra?: RequestOptions): PageCall<CatalogModel, ModelList>;
}
