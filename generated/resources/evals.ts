// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { Eval, EvalCreateParams, EvalDeleted, EvalList, EvalRun, EvalRunCreateParams, EvalRunDeleted, EvalRunList, EvalRunOutputItem, EvalRunOutputItemList, EvalUpdateParams, ListEvalRunOutputItemsQuery, ListEvalRunsQuery, ListEvalsQuery } from "../schema.ts";

export interface Evals {
  /** Methods of `portkey.evals.runs`. */
  readonly runs: EvalsRuns;
  /** @deprecated Use `delete` */
  readonly del: Evals["delete"];
  /**
   * Create an evaluation.
   *
   * Creates an evaluation: what items look like, and the graders that judge them. Then start runs of it.
   * @param body A new evaluation.
   */
  create(body: Open<EvalCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Eval>;
  /**
   * Delete an evaluation.
   *
   * Deletes an evaluation.
   * @param evalId Id of the evaluation, `eval_…`.
   */
  delete(evalId: string, options?: RequestOptions, extra?: RequestOptions): Call<EvalDeleted>;
  /**
   * List evaluations.
   *
   * Lists the evaluations of a project, oldest first.
   */
  list(query?: ListEvalsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Eval, EvalList>;
  /**
   * Retrieve an evaluation.
   *
   * Returns one evaluation.
   * @param evalId Id of the evaluation, `eval_…`.
   */
  retrieve(evalId: string, options?: RequestOptions, extra?: RequestOptions): Call<Eval>;
  /**
   * Update an evaluation.
   *
   * Changes the name or the metadata of an evaluation.
   * @param evalId Id of the evaluation, `eval_…`.
   * @param body What to change about an evaluation.
   */
  update(evalId: string, body?: Open<EvalUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Eval>;
}

export interface EvalsRuns {
  /** Methods of `portkey.evals.runs.outputItems`. */
  readonly outputItems: EvalsRunsOutputItems;
  /** @deprecated Use `delete` */
  readonly del: EvalsRuns["delete"];
  /**
   * Cancel a run of an evaluation.
   *
   * Stops a run.
   * @param runId Id of the run, `evalrun_…`.
   */
  cancel(runId: string, params: { eval_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<EvalRun>;
  /**
   * Create a run of an evaluation.
   *
   * Starts a run: items are answered by a model, where the data source names one, and judged in the background.
   * @param evalId Id of the evaluation, `eval_…`.
   * @param body A run to start.
   */
  create(evalId: string, body: Open<EvalRunCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<EvalRun>;
  /**
   * Delete a run of an evaluation.
   *
   * Deletes a run and its output items.
   * @param runId Id of the run, `evalrun_…`.
   */
  delete(runId: string, params: { eval_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<EvalRunDeleted>;
  /**
   * List runs of an evaluation.
   *
   * Lists the runs of an evaluation, oldest first.
   * @param evalId Id of the evaluation, `eval_…`.
   */
  list(evalId: string, query?: ListEvalRunsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<EvalRun, EvalRunList>;
  /**
   * Retrieve a run of an evaluation.
   *
   * Returns one run, with how far it is.
   * @param runId Id of the run, `evalrun_…`.
   */
  retrieve(runId: string, params: { eval_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<EvalRun>;
}

export interface EvalsRunsOutputItems {
  /**
   * List output items of a run.
   *
   * Lists the items of a run with their results, oldest first.
   * @param runId Id of the run, `evalrun_…`.
   */
  list(runId: string, params: { eval_id: string } & ListEvalRunOutputItemsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<EvalRunOutputItem, EvalRunOutputItemList>;
  /**
   * Retrieve an output item.
   *
   * Returns one item of a run with its results.
   * @param outputItemId Id of the output item, `outputitem_…`.
   */
  retrieve(outputItemId: string, params: { eval_id: string; run_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<EvalRunOutputItem>;
}
