/**
 * The generator as a library: from an OpenAPI description to a typed client, and what a change of the description means for
 * its callers. `portkey-fetch/codegen` has the same, once `portkey-fetch-codegen` is installed.
 *
 * @example
 * ```ts
 * import { diff, generate } from "portkey-fetch/codegen";
 *
 * const { breaking, changelog } = await diff("old.yaml", "openapi.yaml");
 * const { upToDate, difference } = await generate({ spec: "openapi.yaml", out: "generated" });
 * ```
 * @module
 */
export { diff, type DiffOptions } from "../diff/diff.ts";
export { type Format, formatDiff } from "../diff/format.ts";
export type { Affected, Bump, Change, ChangeKind, OperationRef, Reason, SpecDiff, SpecInfo } from "../diff/model.ts";
export { generate, type Generated, type GenerateOptions, plan, type Step } from "./generate.ts";
export { inspect, type Inspection } from "./inspect.ts";
export type { EmitOptions } from "./emit.ts";
export type { Loaded, LoadOptions } from "./load.ts";
export type { Reasons } from "./manifest.ts";
export type { Argument, NameLock, Plan, PlannedOperation, Signature, TypeAlias, TypeRef, TypeText } from "./model.ts";
export type { Planned } from "./plan.ts";
export { formatProblem, GenerateError, type Place, type Problem } from "./problems.ts";
export type { ReaderOptions } from "./reader.ts";
export type { Difference } from "./swap.ts";
