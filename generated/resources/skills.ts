// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { DeletedSkill, DeletedSkillVersion, ListSkillVersionsQuery, ListSkillsQuery, Skill, SkillCreateParams, SkillList, SkillUpdateParams, SkillVersion, SkillVersionCreateParams, SkillVersionList } from "../schema.ts";

export interface Skills {
  /** Methods of `portkey.skills.content`. */
  readonly content: SkillsContent;
  /** Methods of `portkey.skills.versions`. */
  readonly versions: SkillsVersions;
  /** @deprecated Use `delete` */
  readonly del: Skills["delete"];
  /**
   * Create a skill.
   *
   * Uploads the files of a skill as its version 1. Name and description come from its `SKILL.md`.
   * @param body The files of a new skill.
   */
  create(body?: Open<SkillCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Skill>;
  /**
   * Delete a skill.
   *
   * Deletes a skill with all its versions.
   * @param skillId Id of the skill (`skill_…`).
   */
  delete(skillId: string, options?: RequestOptions, extra?: RequestOptions): Call<DeletedSkill>;
  /**
   * List skills.
   *
   * Lists the skills of the provider's project.
   */
  list(query?: ListSkillsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Skill, SkillList>;
  /**
   * Retrieve a skill.
   *
   * Reads a skill. Status 404 means that it is unknown or deleted.
   * @param skillId Id of the skill (`skill_…`).
   */
  retrieve(skillId: string, options?: RequestOptions, extra?: RequestOptions): Call<Skill>;
  /**
   * Update a skill.
   *
   * Chooses the version that is used when none is named.
   * @param skillId Id of the skill (`skill_…`).
   * @param body What to change about a skill.
   */
  update(skillId: string, body: Open<SkillUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Skill>;
}

export interface SkillsContent {
  /**
   * Retrieve the content of a skill.
   *
   * Reads the files of the default version as a zip file.
   * @param skillId Id of the skill (`skill_…`).
   */
  retrieve(skillId: string, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
}

export interface SkillsVersions {
  /** Methods of `portkey.skills.versions.content`. */
  readonly content: SkillsVersionsContent;
  /** @deprecated Use `delete` */
  readonly del: SkillsVersions["delete"];
  /**
   * Create a version of a skill.
   *
   * Uploads the files of a new version. Versions are counted from 1 and do not change.
   * @param skillId Id of the skill (`skill_…`).
   * @param body The files of a new version.
   */
  create(skillId: string, body?: Open<SkillVersionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<SkillVersion>;
  /**
   * Delete a version of a skill.
   *
   * Deletes a version of a skill. Choose another default version first when it is the default.
   * @param version Number of the version.
   */
  delete(version: string, params: { skill_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<DeletedSkillVersion>;
  /**
   * List the versions of a skill.
   *
   * Lists the versions of a skill.
   * @param skillId Id of the skill (`skill_…`).
   */
  list(skillId: string, query?: ListSkillVersionsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<SkillVersion, SkillVersionList>;
  /**
   * Retrieve a version of a skill.
   *
   * Reads a version of a skill.
   * @param version Number of the version.
   */
  retrieve(version: string, params: { skill_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<SkillVersion>;
}

export interface SkillsVersionsContent {
  /**
   * Retrieve the content of a version of a skill.
   *
   * Reads the files of a version as a zip file.
   * @param version Number of the version.
   */
  retrieve(version: string, params: { skill_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
}
