/** What `consumers/session.mjs` must return, whatever runs it. */
import { ANSWER } from "../../support/provider.ts";

/** The result of a session against the gateway with the fake provider behind it. */
export const SESSION: Record<string, unknown> = {
  plain: ANSWER,
  traceId: "session-1",
  streamed: ANSWER,
  severalChunks: true,
  isStream: true,
  aborted: "APIUserAbortError",
  failure: "AuthenticationError 401",
  standalone: ANSWER,
  embedding: [0.25, -0.5, 1],
  fetched: ANSWER,
  sameClass: true,
  url: "https://api.portkey.ai/v1",
  headers: {
    "x-portkey-provider": "openai",
    "x-portkey-metadata": String.raw`{"city":"Z\u00fcrich"}`,
  },
  snake: { trace_id: "t", cache_force_refresh: true },
};
