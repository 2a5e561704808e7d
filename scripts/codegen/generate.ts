/** The steps in order: load → plan → emit → write. */
import { resolve } from "node:path";
import { emit, type EmitOptions, type Output } from "./emit.ts";
import { load, type Loaded } from "./load.ts";
import type { NameLock } from "./model.ts";
import { planDocument, type Planned } from "./plan.ts";
import { type Problem, Problems } from "./problems.ts";
import type { ReaderOptions } from "./reader.ts";
import { compare, type Difference, write } from "./write.ts";

export interface GenerateOptions extends ReaderOptions, Partial<EmitOptions> {
  /** File or URL of the description. */
  readonly spec: string;
  /** Folder for the generated files. */
  readonly out: string;
  /** Compare only; write nothing. */
  readonly check?: boolean;
}

export interface Generated {
  readonly difference: Difference;
  readonly output: Output;
  readonly operations: number;
  readonly warnings: readonly Problem[];
}

/** Loads a description and plans the client for it. Throws a `GenerateError` with every problem. */
export async function plan(
  spec: string,
  options: ReaderOptions & { readonly lock?: NameLock } = {},
  problems: Problems = new Problems(),
): Promise<Planned & { loaded: Loaded }> {
  const loaded = await load(spec, options, problems);
  const planned = planDocument(loaded, problems, options.lock);
  problems.throwIfAny();
  return { ...planned, loaded };
}

export async function generate(options: GenerateOptions): Promise<Generated> {
  const problems = new Problems();
  const planned = await plan(options.spec, options, problems);
  const output = await emit(planned.plan, planned.schemas, planned.loaded.document, {
    command: options.command ?? "portkey-fetch generate",
    runtime: options.runtime ?? "portkey-fetch/runtime",
    extension: options.extension ?? ".js",
  });
  const out = resolve(options.cwd ?? process.cwd(), options.out);
  const difference = options.check === true ? compare(out, output) : write(out, output);
  return { difference, output, operations: planned.plan.operations.length, warnings: problems.warnings };
}
