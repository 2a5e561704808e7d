/** One of the two descriptions, read and planned. Problems that matter to the generator alone are warnings here. */
import { isObject, type JsonObject, objectAt, textAt } from "../codegen/json.ts";
import { load, type Loaded, type LoadOptions } from "../codegen/load.ts";
import type { NameLock, Plan, PlannedOperation } from "../codegen/model.ts";
import { planDocument } from "../codegen/plan.ts";
import { formatProblem, GenerateError, printable, Problems } from "../codegen/problems.ts";
import { validate } from "../codegen/validate.ts";
import type { OperationRef, SpecInfo } from "./model.ts";

export interface Side {
  readonly info: SpecInfo;
  /** The bundled document. */
  readonly document: JsonObject;
  /** The document for openapi-typescript. */
  readonly schemas: JsonObject;
  readonly plan: Plan;
  readonly warnings: readonly string[];
}

/** Reads a description. Throws a `GenerateError` when it cannot be read or is no OpenAPI document. */
export async function readSide(spec: string, options: LoadOptions): Promise<Loaded> {
  const problems = new Problems();
  const loaded = await load(spec, options, problems);
  validate(loaded, problems);
  problems.throwIfAny();
  return loaded;
}

/**
 * Plans the client of a description. `lock` has the names it had before, which the generator keeps as deprecated aliases.
 *
 * Operations are identified by method and path here, so that two with the same name can still be compared.
 */
export function planSide({ document, place }: Pick<Loaded, "document" | "place">, lock: NameLock = {}): Side {
  const loaded = { document, place } as Loaded;
  const problems = new Problems();
  const first = attempt(loaded, problems, lock);
  const { plan, schemas } = separate(document, first.plan.operations) ? attempt(loaded, new Problems(), lock) : first;
  const info = objectAt(document, "info");
  return {
    info: {
      title: printable(textAt(info, "title") ?? "API"),
      version: printable(textAt(info, "version") ?? "without a version"),
      operations: plan.operations.length,
    },
    document,
    schemas,
    plan,
    warnings: problems.errors.map((problem) => formatProblem({ ...problem, severity: "warning" })),
  };
}

function attempt(loaded: Loaded, problems: Problems, lock: NameLock): ReturnType<typeof planDocument> {
  try {
    return planDocument(loaded, problems, lock);
  } catch (error) {
    if (problems.errors.length === 0 || error instanceof GenerateError) throw error;
    // The problems include the reason for which the planner gave up.
    throw new GenerateError(problems.all);
  }
}

/** Gives operations whose functions have one name different ones: in `schema.ts` they would be one. */
function separate(document: JsonObject, operations: readonly PlannedOperation[]): boolean {
  const taken = new Set(operations.map(({ operationId }) => operationId));
  if (taken.size === operations.length) return false;
  const seen = new Set<string>();
  for (const { operationId, method, path } of operations) {
    if (!seen.has(operationId)) {
      seen.add(operationId);
      continue;
    }
    let count = 2;
    while (taken.has(`${operationId}${count}`)) count++;
    taken.add(`${operationId}${count}`);
    const node = objectAt(objectAt(objectAt(document, "paths"), path), method.toLowerCase());
    if (isObject(node)) node["operationId"] = `${operationId}${count}`;
  }
  return true;
}

export function refOf({ method, path, accessor, operationId }: PlannedOperation): OperationRef {
  return { method, path, accessor, function: operationId };
}

export interface Matched {
  readonly both: readonly (readonly [PlannedOperation, PlannedOperation])[];
  readonly added: readonly PlannedOperation[];
  readonly removed: readonly PlannedOperation[];
}

/** Matches operations with the same method and path. The names of path parameters do not count. */
export function match(old: Plan, next: Plan): Matched {
  const both: [PlannedOperation, PlannedOperation][] = [];
  const rest = new Map(next.operations.map((operation) => [exactKey(operation), operation]));
  const left: PlannedOperation[] = [];
  for (const operation of old.operations) {
    const same = rest.get(exactKey(operation));
    if (same === undefined) left.push(operation);
    else {
      both.push([operation, same]);
      rest.delete(exactKey(operation));
    }
  }
  const byShape = new Map([...rest.values()].map((operation) => [shapeKey(operation), operation]));
  const removed: PlannedOperation[] = [];
  for (const operation of left) {
    const same = byShape.get(shapeKey(operation));
    if (same === undefined) removed.push(operation);
    else {
      both.push([operation, same]);
      byShape.delete(shapeKey(operation));
      rest.delete(exactKey(same));
    }
  }
  return { both, added: [...rest.values()], removed };
}

function exactKey({ method, path }: PlannedOperation): string {
  return `${method} ${path}`;
}

function shapeKey({ method, path }: PlannedOperation): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
}
