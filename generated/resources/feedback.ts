// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { CreateFeedbackBody, FeedbackReply, FeedbackUpdateParams } from "../schema.ts";

export interface Feedback {
  /**
   * Give feedback.
   *
   * Scores the answers of a trace, or of several traces with an array. A trace can have several scores; their weights decide how much each counts.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * await portkey.feedback.create({ traceID: "trace-123", value: 1 });
   * ```
   */
  create(body: Open<Spelled<CreateFeedbackBody, { traceID: "trace_id"; traceId: "trace_id" }>>, options?: RequestOptions, extra?: RequestOptions): Call<FeedbackReply>;
  /**
   * Change feedback.
   *
   * Replaces a score that was given earlier.
   * @param params The score to put in place of the earlier one.
   */
  update(params: Open<FeedbackUpdateParams & ({ id: string } | { feedbackID: string } | { feedbackId: string } | { feedback_id: string })>, options?: RequestOptions, extra?: RequestOptions): Call<FeedbackReply>;
}
