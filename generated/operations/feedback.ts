// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { CreateFeedbackBody, FeedbackReply, FeedbackUpdateParams } from "../schema.ts";

/** Give feedback. */
export const createFeedback: (client: PortkeyClient, body: Open<Spelled<CreateFeedbackBody, { traceID: "trace_id"; traceId: "trace_id" }>>, options?: RequestOptions) => Call<FeedbackReply> = /*@__PURE__*/operation("POST /feedback json needed +alias:traceID=trace_id,traceId=trace_id");

/** Change feedback. */
export const updateFeedback: (client: PortkeyClient, params: Open<FeedbackUpdateParams & ({ id: string } | { feedbackID: string } | { feedbackId: string } | { feedback_id: string })>, options?: RequestOptions) => Call<FeedbackReply> = /*@__PURE__*/operation("PUT /feedback/{id|feedbackID|feedbackId|feedback_id} json needed");
