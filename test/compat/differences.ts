/** Where our requests differ from those of `portkey-ai`, and why. Each reason is a row of the table in MIGRATING.md. */

/** The reasons, as MIGRATING.md words them. */
export const reasons = {
  once: "A path parameter stands in the path, not in the body or the query a second time",
  empty: "A request without a body has none, where `portkey-ai` sends `{}`",
  analytics: "Analytics paths have slashes, as the API has them",
  casing: "Bodies are sent in your own casing; `configs.create({ isDefault })` arrives as `isDefault`",
  exports: "`requested_data` and `workspace_id` of log exports are sent, however they are spelled",
  version: "`generations.create` calls one `/v1`, not two",
  calls: "options of a call stay in that call",
  again: "`maxRetries: 0`, if you want no retries; the default is two",
  bodyless: "What is a GET or a POST without a body has no content type",
  usage: "`stream()` and a streamed `runTools()` send `stream_options: { include_usage: true }`",
  parsed: "`runTools()` sends no `parsed` and `parsed_arguments` back to the model",
} as const;

/** A reason by method, for each method whose request differs. */
export const differences: Record<string, keyof typeof reasons> = {
  "generations.create": "version",
  "prompts.render": "once",
  "feedback.update": "once",
  "guardrails.delete": "once",
  "batches.cancel": "empty",
  "fineTuning.jobs.cancel": "empty",
  "vectorStores.fileBatches.cancel": "empty",
  "uploads.cancel": "empty",
  "responses.cancel": "empty",
  "evals.runs.cancel": "empty",
  "beta.threads.runs.cancel": "empty",
  "mcpServers.test": "empty",
  "mcpIntegrations.test": "empty",
  "admin.users.invites.delete": "once",
  "admin.users.delete": "once",
  "admin.workspaces.users.create": "once",
  "admin.workspaces.users.list": "once",
  "admin.workspaces.users.delete": "once",
  "admin.workspaces.users.update": "once",
  "admin.workspaces.delete": "once",
  "apiKeys.create": "once",
  "apiKeys.update": "once",
  "apiKeys.delete": "once",
  "configs.create": "casing",
  "configs.update": "once",
  "logs.exports.create": "exports",
  "logs.exports.update": "exports",
  "logs.exports.start": "once",
  "logs.exports.cancel": "once",
  "analytics.graphs.usersRequests": "analytics",
  "analytics.graphs.errors_rate": "analytics",
  "analytics.graphs.errors_stack": "analytics",
  "analytics.graphs.errors_status_code": "analytics",
  "analytics.graphs.requests_rescued": "analytics",
  "analytics.graphs.cache_hit_rate": "analytics",
  "analytics.graphs.cache_latency": "analytics",
  "analytics.graphs.feedbacks_score": "analytics",
};

/** Methods of which `portkey-ai` cannot be made to send a request. */
export const broken: Record<string, string> = {};

/** A reason by program, for each whose requests differ. */
export const programDifferences: Record<string, keyof typeof reasons> = {
  "batches.ts": "empty",
  "chat-run-tools.ts": "parsed",
  "chat-stream-helper.ts": "usage",
  "configs-manage.ts": "once",
  "errors-rate.ts": "again",
  "errors-server.ts": "again",
  "feedback-update.ts": "once",
  "fine-tuning-events.ts": "empty",
  "keys-manage.ts": "once",
  "keys.ts": "once",
  "log-exports-life.ts": "once",
  "log-exports.ts": "once",
  "prompts-render.ts": "once",
  "raw-methods.ts": "calls",
  "users-invites.ts": "once",
  "workspaces.ts": "once",
};
