// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { DeletedSkill, DeletedSkillVersion, ListSkillVersionsQuery, ListSkillsQuery, Skill, SkillCreateParams, SkillList, SkillUpdateParams, SkillVersion, SkillVersionCreateParams, SkillVersionList } from "../schema.ts";

/** List skills. */
export const listSkills: (client: PortkeyClient, query?: ListSkillsQuery, options?: RequestOptions) => PageCall<Skill, SkillList> = /*@__PURE__*/operation("GET /skills query list:cursor", lists);

/** Create a skill. */
export const createSkill: (client: PortkeyClient, body?: Open<SkillCreateParams>, options?: RequestOptions) => Call<Skill> = /*@__PURE__*/operation("POST /skills multipart", forms);

/** Delete a skill. */
export const deleteSkill: (client: PortkeyClient, skillId: string, options?: RequestOptions) => Call<DeletedSkill> = /*@__PURE__*/operation("DELETE /skills/{skill_id} id");

/** Retrieve a skill. */
export const getSkill: (client: PortkeyClient, skillId: string, options?: RequestOptions) => Call<Skill> = /*@__PURE__*/operation("GET /skills/{skill_id} id");

/** Update a skill. */
export const updateSkill: (client: PortkeyClient, skillId: string, body: Open<SkillUpdateParams>, options?: RequestOptions) => Call<Skill> = /*@__PURE__*/operation("POST /skills/{skill_id} id json needed");

/** Retrieve the content of a skill. */
export const getSkillContent: (client: PortkeyClient, skillId: string, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("GET /skills/{skill_id}/content id reply:bytes accept:application/zip");

/** List the versions of a skill. */
export const listSkillVersions: (client: PortkeyClient, skillId: string, query?: ListSkillVersionsQuery, options?: RequestOptions) => PageCall<SkillVersion, SkillVersionList> = /*@__PURE__*/operation("GET /skills/{skill_id}/versions id query list:cursor", lists);

/** Create a version of a skill. */
export const createSkillVersion: (client: PortkeyClient, skillId: string, body?: Open<SkillVersionCreateParams>, options?: RequestOptions) => Call<SkillVersion> = /*@__PURE__*/operation("POST /skills/{skill_id}/versions id multipart", forms);

/** Delete a version of a skill. */
export const deleteSkillVersion: (client: PortkeyClient, version: string, params: { skill_id: string }, options?: RequestOptions) => Call<DeletedSkillVersion> = /*@__PURE__*/operation("DELETE /skills/{skill_id}/versions/{version} id");

/** Retrieve a version of a skill. */
export const getSkillVersion: (client: PortkeyClient, version: string, params: { skill_id: string }, options?: RequestOptions) => Call<SkillVersion> = /*@__PURE__*/operation("GET /skills/{skill_id}/versions/{version} id");

/** Retrieve the content of a version of a skill. */
export const getSkillVersionContent: (client: PortkeyClient, version: string, params: { skill_id: string }, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("GET /skills/{skill_id}/versions/{version}/content id reply:bytes accept:application/zip");
