/**
 * The generator as a library: from an OpenAPI description to a typed client.
 *
 * @example
 * ```ts
 * import { generate } from "portkey-fetch/codegen";
 * await generate({ spec: "openapi.yaml", out: "generated" });
 * ```
 * @module
 */
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
