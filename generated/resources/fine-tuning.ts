// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { FineTuningCheckpointPermission, FineTuningCheckpointPermissionCreateParams, FineTuningCheckpointPermissionDeleted, FineTuningCheckpointPermissionList, FineTuningJob, FineTuningJobCheckpoint, FineTuningJobCheckpointList, FineTuningJobCreateParams, FineTuningJobEvent, FineTuningJobEventList, FineTuningJobList, GraderRunParams, GraderRunResponse, GraderValidateParams, GraderValidateResponse, ListFineTuningCheckpointPermissionsQuery, ListFineTuningEventsQuery, ListFineTuningJobCheckpointsQuery, ListFineTuningJobsQuery } from "../schema.ts";

export interface FineTuning {
  /** Methods of `portkey.fineTuning.alpha`. */
  readonly alpha: FineTuningAlpha;
  /** Methods of `portkey.fineTuning.checkpoints`. */
  readonly checkpoints: FineTuningCheckpoints;
  /** Methods of `portkey.fineTuning.jobs`. */
  readonly jobs: FineTuningJobs;
}

export interface FineTuningAlpha {
  /** Methods of `portkey.fineTuning.alpha.grader`. */
  readonly grader: FineTuningAlphaGrader;
  /** Methods of `portkey.fineTuning.alpha.graders`. */
  readonly graders: FineTuningAlphaGraders;
}

export interface FineTuningAlphaGrader {
  /**
   * Run a grader.
   *
   * Tries a grader on one answer.
   * @param body A grader and the answer to try it on.
   */
  run(body: Open<GraderRunParams>, options?: RequestOptions, extra?: RequestOptions): Call<GraderRunResponse>;
  /**
   * Validate a grader.
   *
   * Checks a grader before it is used.
   * @param body A grader to check.
   */
  validate(body: Open<GraderValidateParams>, options?: RequestOptions, extra?: RequestOptions): Call<GraderValidateResponse>;
}

export interface FineTuningAlphaGraders {
  /** @deprecated Use `fineTuning.alpha.grader.run` */
  readonly run: FineTuningAlphaGrader["run"];
  /** @deprecated Use `fineTuning.alpha.grader.validate` */
  readonly validate: FineTuningAlphaGrader["validate"];
}

export interface FineTuningCheckpoints {
  /** Methods of `portkey.fineTuning.checkpoints.permissions`. */
  readonly permissions: FineTuningCheckpointsPermissions;
}

export interface FineTuningCheckpointsPermissions {
  /** @deprecated Use `delete` */
  readonly del: FineTuningCheckpointsPermissions["delete"];
  /** @deprecated Use `retrieve` */
  readonly list: FineTuningCheckpointsPermissions["retrieve"];
  /**
   * Give permissions for a checkpoint.
   *
   * Lets other projects of the organisation use a checkpoint. Needs an admin key of the provider.
   * @param fineTunedModelCheckpoint Name of the checkpoint.
   * @param body The projects that may use a checkpoint.
   */
  create(fineTunedModelCheckpoint: string, body: Open<FineTuningCheckpointPermissionCreateParams>, options?: RequestOptions, extra?: RequestOptions): PageCall<FineTuningCheckpointPermission, FineTuningCheckpointPermissionList>;
  /**
   * Take back a permission.
   *
   * Takes back the permission of a project for a checkpoint. Needs an admin key of the provider.
   * @param permissionId Id of the permission, `cp_…`.
   */
  delete(permissionId: string, params: { fine_tuned_model_checkpoint: string }, options?: RequestOptions, extra?: RequestOptions): Call<FineTuningCheckpointPermissionDeleted>;
  /**
   * List permissions of a checkpoint.
   *
   * Lists the projects that may use a checkpoint. Needs an admin key of the provider.
   * @param fineTunedModelCheckpoint Name of the checkpoint.
   */
  retrieve(fineTunedModelCheckpoint: string, query?: ListFineTuningCheckpointPermissionsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<FineTuningCheckpointPermission, FineTuningCheckpointPermissionList>;
}

export interface FineTuningJobs {
  /** Methods of `portkey.fineTuning.jobs.checkpoints`. */
  readonly checkpoints: FineTuningJobsCheckpoints;
  /**
   * Cancel a fine-tuning job.
   *
   * Stops a job for good.
   * @param fineTuningJobId Id of the job, `ftjob-…`.
   */
  cancel(fineTuningJobId: string | { fine_tuning_job_id: string } | { job_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<FineTuningJob>;
  /**
   * Create a fine-tuning job.
   *
   * Starts the training of a model on a file of examples, uploaded with `files.create`.
   * @param body A job to start.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const job = await portkey.fineTuning.jobs.create({ model: "gpt-4o-mini", training_file: "file-123" });
   * console.log(job.status);
   * ```
   */
  create(body: Open<FineTuningJobCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<FineTuningJob>;
  /**
   * List fine-tuning jobs.
   *
   * Lists fine-tuning jobs, newest first.
   */
  list(query?: ListFineTuningJobsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<FineTuningJob, FineTuningJobList>;
  /**
   * List events of a fine-tuning job.
   *
   * Lists what a job reported, newest first.
   * @param fineTuningJobId Id of the job, `ftjob-…`.
   */
  listEvents(fineTuningJobId: string, query?: ListFineTuningEventsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<FineTuningJobEvent, FineTuningJobEventList>;
  /**
   * Pause a fine-tuning job.
   *
   * Interrupts a job of reinforcement training. Go on with `fineTuning.jobs.resume`.
   * @param fineTuningJobId Id of the job, `ftjob-…`.
   */
  pause(fineTuningJobId: string, options?: RequestOptions, extra?: RequestOptions): Call<FineTuningJob>;
  /**
   * Resume a fine-tuning job.
   *
   * Goes on with a paused job.
   * @param fineTuningJobId Id of the job, `ftjob-…`.
   */
  resume(fineTuningJobId: string, options?: RequestOptions, extra?: RequestOptions): Call<FineTuningJob>;
  /**
   * Retrieve a fine-tuning job.
   *
   * Returns one job, with how far it is.
   * @param fineTuningJobId Id of the job, `ftjob-…`.
   */
  retrieve(fineTuningJobId: string | { fine_tuning_job_id: string } | { job_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<FineTuningJob>;
}

export interface FineTuningJobsCheckpoints {
  /**
   * List checkpoints of a fine-tuning job.
   *
   * Lists the checkpoints of a job, newest first.
   * @param fineTuningJobId Id of the job, `ftjob-…`.
   */
  list(fineTuningJobId: string, query?: ListFineTuningJobCheckpointsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<FineTuningJobCheckpoint, FineTuningJobCheckpointList>;
}
