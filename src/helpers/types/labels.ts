/** `labels.retrieve` as `portkey-ai` has it. */
import type { Label } from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { Call } from "../../reply/call.ts";

/** `labels.retrieve` as `portkey-ai` has it. */
export interface LabelHelpers {
  /** Retrieves a label, with options of the call behind its id. */
  retrieve(labelId: string, options: RequestOptions, extra?: RequestOptions): Call<Label>;
}
