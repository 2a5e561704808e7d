// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Eval, EvalCreateParams, EvalDeleted, EvalList, EvalRun, EvalRunCreateParams, EvalRunDeleted, EvalRunList, EvalRunOutputItem, EvalRunOutputItemList, EvalUpdateParams, ListEvalRunOutputItemsQuery, ListEvalRunsQuery, ListEvalsQuery } from "../schema.ts";

/** List evaluations. */
export const listEvals: (client: PortkeyClient, query?: ListEvalsQuery, options?: RequestOptions) => PageCall<Eval, EvalList> = /*@__PURE__*/operation("GET /evals query list:cursor", lists);

/** Create an evaluation. */
export const createEval: (client: PortkeyClient, body: Open<EvalCreateParams>, options?: RequestOptions) => Call<Eval> = /*@__PURE__*/operation("POST /evals json needed");

/** Delete an evaluation. */
export const deleteEval: (client: PortkeyClient, evalId: string, options?: RequestOptions) => Call<EvalDeleted> = /*@__PURE__*/operation("DELETE /evals/{eval_id} id");

/** Retrieve an evaluation. */
export const getEval: (client: PortkeyClient, evalId: string, options?: RequestOptions) => Call<Eval> = /*@__PURE__*/operation("GET /evals/{eval_id} id");

/** Update an evaluation. */
export const updateEval: (client: PortkeyClient, evalId: string, body?: Open<EvalUpdateParams>, options?: RequestOptions) => Call<Eval> = /*@__PURE__*/operation("POST /evals/{eval_id} id json");

/** List runs of an evaluation. */
export const listEvalRuns: (client: PortkeyClient, evalId: string, query?: ListEvalRunsQuery, options?: RequestOptions) => PageCall<EvalRun, EvalRunList> = /*@__PURE__*/operation("GET /evals/{eval_id}/runs id query list:cursor", lists);

/** Create a run of an evaluation. */
export const createEvalRun: (client: PortkeyClient, evalId: string, body: Open<EvalRunCreateParams>, options?: RequestOptions) => Call<EvalRun> = /*@__PURE__*/operation("POST /evals/{eval_id}/runs id json needed");

/** Delete a run of an evaluation. */
export const deleteEvalRun: (client: PortkeyClient, runId: string, params: { eval_id: string }, options?: RequestOptions) => Call<EvalRunDeleted> = /*@__PURE__*/operation("DELETE /evals/{eval_id}/runs/{run_id} id");

/** Retrieve a run of an evaluation. */
export const getEvalRun: (client: PortkeyClient, runId: string, params: { eval_id: string }, options?: RequestOptions) => Call<EvalRun> = /*@__PURE__*/operation("GET /evals/{eval_id}/runs/{run_id} id");

/** Cancel a run of an evaluation. */
export const cancelEvalRun: (client: PortkeyClient, runId: string, params: { eval_id: string }, options?: RequestOptions) => Call<EvalRun> = /*@__PURE__*/operation("POST /evals/{eval_id}/runs/{run_id} id");

/** List output items of a run. */
export const listEvalRunOutputItems: (client: PortkeyClient, runId: string, params: { eval_id: string } & ListEvalRunOutputItemsQuery, options?: RequestOptions) => PageCall<EvalRunOutputItem, EvalRunOutputItemList> = /*@__PURE__*/operation("GET /evals/{eval_id}/runs/{run_id}/output_items id query list:cursor", lists);

/** Retrieve an output item. */
export const getEvalRunOutputItem: (client: PortkeyClient, outputItemId: string, params: { eval_id: string; run_id: string }, options?: RequestOptions) => Call<EvalRunOutputItem> = /*@__PURE__*/operation("GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} id");
