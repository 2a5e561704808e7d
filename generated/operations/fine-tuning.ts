// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { FineTuningCheckpointPermission, FineTuningCheckpointPermissionCreateParams, FineTuningCheckpointPermissionDeleted, FineTuningCheckpointPermissionList, FineTuningJob, FineTuningJobCheckpoint, FineTuningJobCheckpointList, FineTuningJobCreateParams, FineTuningJobEvent, FineTuningJobEventList, FineTuningJobList, GraderRunParams, GraderRunResponse, GraderValidateParams, GraderValidateResponse, ListFineTuningCheckpointPermissionsQuery, ListFineTuningEventsQuery, ListFineTuningJobCheckpointsQuery, ListFineTuningJobsQuery } from "../schema.ts";

/** Run a grader. */
export const runGrader: (client: PortkeyClient, body: Open<GraderRunParams>, options?: RequestOptions) => Call<GraderRunResponse> = /*@__PURE__*/operation("POST /fine_tuning/alpha/graders/run json needed");

/** Validate a grader. */
export const validateGrader: (client: PortkeyClient, body: Open<GraderValidateParams>, options?: RequestOptions) => Call<GraderValidateResponse> = /*@__PURE__*/operation("POST /fine_tuning/alpha/graders/validate json needed");

/** List permissions of a checkpoint. */
export const listFineTuningCheckpointPermissions: (client: PortkeyClient, fineTunedModelCheckpoint: string, query?: ListFineTuningCheckpointPermissionsQuery, options?: RequestOptions) => PageCall<FineTuningCheckpointPermission, FineTuningCheckpointPermissionList> = /*@__PURE__*/operation("GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions id query list:cursor", lists);

/** Give permissions for a checkpoint. */
export const createFineTuningCheckpointPermissions: (client: PortkeyClient, fineTunedModelCheckpoint: string, body: Open<FineTuningCheckpointPermissionCreateParams>, options?: RequestOptions) => PageCall<FineTuningCheckpointPermission, FineTuningCheckpointPermissionList> = /*@__PURE__*/operation("POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions id json needed list:none", lists);

/** Take back a permission. */
export const deleteFineTuningCheckpointPermission: (client: PortkeyClient, permissionId: string, params: { fine_tuned_model_checkpoint: string }, options?: RequestOptions) => Call<FineTuningCheckpointPermissionDeleted> = /*@__PURE__*/operation("DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id} id");

/** List fine-tuning jobs. */
export const listFineTuningJobs: (client: PortkeyClient, query?: ListFineTuningJobsQuery, options?: RequestOptions) => PageCall<FineTuningJob, FineTuningJobList> = /*@__PURE__*/operation("GET /fine_tuning/jobs query list:cursor", lists);

/** Create a fine-tuning job. */
export const createFineTuningJob: (client: PortkeyClient, body: Open<FineTuningJobCreateParams>, options?: RequestOptions) => Call<FineTuningJob> = /*@__PURE__*/operation("POST /fine_tuning/jobs json needed");

/** Retrieve a fine-tuning job. */
export const getFineTuningJob: (client: PortkeyClient, fineTuningJobId: string | { fine_tuning_job_id: string } | { job_id: string }, options?: RequestOptions) => Call<FineTuningJob> = /*@__PURE__*/operation("GET /fine_tuning/jobs/{fine_tuning_job_id|job_id} id");

/** Cancel a fine-tuning job. */
export const cancelFineTuningJob: (client: PortkeyClient, fineTuningJobId: string | { fine_tuning_job_id: string } | { job_id: string }, options?: RequestOptions) => Call<FineTuningJob> = /*@__PURE__*/operation("POST /fine_tuning/jobs/{fine_tuning_job_id|job_id}/cancel id");

/** List checkpoints of a fine-tuning job. */
export const listFineTuningJobCheckpoints: (client: PortkeyClient, fineTuningJobId: string, query?: ListFineTuningJobCheckpointsQuery, options?: RequestOptions) => PageCall<FineTuningJobCheckpoint, FineTuningJobCheckpointList> = /*@__PURE__*/operation("GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints id query list:cursor", lists);

/** List events of a fine-tuning job. */
export const listFineTuningEvents: (client: PortkeyClient, fineTuningJobId: string, query?: ListFineTuningEventsQuery, options?: RequestOptions) => PageCall<FineTuningJobEvent, FineTuningJobEventList> = /*@__PURE__*/operation("GET /fine_tuning/jobs/{fine_tuning_job_id}/events id query list:cursor", lists);

/** Pause a fine-tuning job. */
export const pauseFineTuningJob: (client: PortkeyClient, fineTuningJobId: string, options?: RequestOptions) => Call<FineTuningJob> = /*@__PURE__*/operation("POST /fine_tuning/jobs/{fine_tuning_job_id}/pause id");

/** Resume a fine-tuning job. */
export const resumeFineTuningJob: (client: PortkeyClient, fineTuningJobId: string, options?: RequestOptions) => Call<FineTuningJob> = /*@__PURE__*/operation("POST /fine_tuning/jobs/{fine_tuning_job_id}/resume id");
