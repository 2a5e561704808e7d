/** The steps in order: load → plan → emit → check → swap. Everything before the last one happens in memory. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { besideClient, type EmitOptions, type Output, type Part } from "./emit.ts";
import type { Loaded, LoadOptions } from "./load.ts";
import { lockName, lockText, nextLock, readLock } from "./lock.ts";
import {
  fingerprint,
  hashOf,
  inputIds,
  makeManifest,
  type Manifest,
  manifestName,
  manifestText,
  readManifest,
  type Reasons,
  reasonsFor,
} from "./manifest.ts";
import { clearMemory } from "./memory.ts";
import type { NameLock } from "./model.ts";
import { reportForeignFiles } from "./ownership.ts";
import type { Planned } from "./plan.ts";
import { GenerateError, type Problem, Problems, quoted, suggestion } from "./problems.ts";
import { contains, isUrl, Reader, realPath } from "./reader.ts";
import { compare, type Difference, isSame, recover, swap } from "./swap.ts";

/** How to generate. */
export interface GenerateOptions extends Omit<LoadOptions, "names">, Partial<Omit<EmitOptions, "without">> {
  /** File or URL of the description. */
  readonly spec: string;
  /** Folder for the generated files. It should hold nothing else. */
  readonly out: string;
  /** Compare only; write nothing. */
  readonly check?: boolean;
  /** Generate also when neither the description nor the generator changed. */
  readonly force?: boolean;
  /** Replace ordinary files named like generated ones although an earlier run did not write them as they are now. */
  readonly overwrite?: boolean;
  /** Make `client.ts` and what it needs, and nothing else. */
  readonly clientOnly?: boolean;
  /** `false` leaves out `client.ts`, where a class of your own has the methods. */
  readonly client?: boolean;
  /** `false` leaves out `paths.ts`, which only `openapi-fetch` needs. */
  readonly paths?: boolean;
  /** `false` leaves out `openapi.json`, the description in one file. */
  readonly openapi?: boolean;
  /** `false` skips compiling the output before it is written. */
  readonly compile?: boolean;
  /** Start with new names: former names of operations stop working. */
  readonly forgetNames?: boolean;
  /** Gets the name of each step as it begins. */
  readonly onStep?: (step: Step) => void;
}

export type Step = "load" | "plan" | "emit" | "check" | "write";

/** What generation did, or with `check` would do. */
export interface Generated {
  /** Whether the folder is, or was, what the description gives. */
  readonly upToDate: boolean;
  readonly difference: Difference;
  /** Why it differs, as far as an earlier run can tell. */
  readonly reasons?: Reasons;
  /** Number of operations; missing when nothing had to be looked at. */
  readonly operations?: number;
  /** The lines that call the client; missing when nothing had to be looked at. */
  readonly usage?: readonly string[];
  /** Bytes of all files, of `schema.ts` with `paths.ts`, and of `operations/` with `resources/`. */
  readonly bytes?: { readonly all: number; readonly schema: number; readonly client: number };
  readonly warnings: readonly Problem[];
  /** Files that were read: what a watcher watches. */
  readonly inputs: readonly string[];
}

/** Every option, so that one that is misspelt is refused. */
const optionNames: Readonly<Record<keyof GenerateOptions, "string" | "boolean" | "function" | "list">> = {
  spec: "string",
  out: "string",
  overlays: "list",
  allowPaths: "list",
  allowHosts: "list",
  fetch: "function",
  cwd: "string",
  command: "string",
  runtime: "string",
  extension: "string",
  clientOnly: "boolean",
  client: "boolean",
  paths: "boolean",
  openapi: "boolean",
  compile: "boolean",
  check: "boolean",
  force: "boolean",
  overwrite: "boolean",
  forgetNames: "boolean",
  onStep: "function",
};

function checkOptions(options: GenerateOptions): void {
  const problems = new Problems();
  for (const name of ["spec", "out"] as const) {
    if (typeof options?.[name] !== "string" || options[name] === "") {
      problems.error(`Give generate() the option "${name}": ${name === "spec" ? "a file or URL" : "a folder"}`);
    }
  }
  for (const [name, value] of Object.entries(options ?? {})) {
    const kind = Object.hasOwn(optionNames, name) ? optionNames[name as keyof GenerateOptions] : undefined;
    if (kind === undefined) {
      problems.error(
        `Remove the option ${quoted(name)}: generate() has none of this name${
          suggestion(name, Object.keys(optionNames))
        }`,
      );
    } else if (value !== undefined && !(kind === "list" ? Array.isArray(value) : typeof value === kind)) {
      if (name !== "spec" && name !== "out") problems.error(`Make the option ${quoted(name)} a ${kind}`);
    }
  }
  const { extension } = options ?? {};
  if (extension !== undefined && ![".ts", ".js", ""].includes(extension)) {
    problems.error(`Set the option "extension" to ".js", ".ts" or "", not ${quoted(extension)}`);
  }
  problems.throwIfAny();
}

function partsWithout({ clientOnly, client, paths, openapi }: GenerateOptions): Part[] {
  return [
    ...new Set<Part>([
      ...(clientOnly === true ? besideClient : []),
      ...(client === false ? ["client" as const] : []),
      ...(paths === false ? ["paths" as const] : []),
      ...(openapi === false ? ["openapi" as const] : []),
    ]),
  ];
}

const nothing: Difference = { added: [], changed: [], removed: [] };

/** Loads a description and plans the client for it. Throws a {@linkcode GenerateError} with every problem. */
export async function plan(
  spec: string,
  options: LoadOptions & { readonly lock?: NameLock; readonly onStep?: (step: Step) => void } = {},
  problems: Problems = new Problems(),
): Promise<Planned & { readonly loaded: Loaded; readonly warnings: readonly Problem[] }> {
  options.onStep?.("load");
  const { load } = await import("./load.ts");
  const loaded = await load(spec, { ...options, names: options.lock?.files ?? {} }, problems);
  options.onStep?.("plan");
  const { validate } = await import("./validate.ts");
  validate(loaded, problems);
  // What the plan finds wrong with an invalid document may follow from that; names are told in any case.
  const { planDocument } = await import("./plan.ts");
  const planned = planDocument(loaded, problems, options.lock);
  problems.throwIfAny();
  return { ...planned, loaded, warnings: problems.warnings };
}

/**
 * Generates the client of a description into a folder: all of it, or, when anything is wrong, nothing. Throws a
 * {@linkcode GenerateError} with every problem.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  checkOptions(options);
  const cwd = options.cwd ?? process.cwd();
  const out = resolve(cwd, options.out);
  const without = partsWithout(options);
  const emitOptions: EmitOptions = {
    command: options.command ?? "portkey-fetch generate",
    runtime: options.runtime ?? "portkey-fetch/runtime",
    extension: options.extension ?? ".js",
    ...(without.length === 0 ? {} : { without }),
  };
  refuseFolder(out, options);
  if (options.check !== true) recover(out);
  const manifest = readManifest(out);
  if (manifest !== undefined && options.force !== true && options.forgetNames !== true) {
    const fresh = await isFresh(manifest, out, emitOptions, options);
    if (fresh !== undefined) return fresh;
  }

  const problems = new Problems();
  const shown = relative(cwd, out).split(sep).join("/") || ".";
  const lock = options.forgetNames === true ? {} : readLock(out, shown, problems);
  const made = await make(options, emitOptions, lock, problems);
  if (options.compile !== false) {
    options.onStep?.("check");
    clearMemory();
    const { checkTypes } = await import("./check-types.ts");
    checkTypes(made.files, emitOptions, problems);
  }
  problems.throwIfAny();
  const files = new Map(made.files).set(lockName, made.lock);

  const ours = Object.keys(manifest?.files ?? {});
  const difference = compare(out, files, ours);
  const result: Generated = {
    upToDate: isSame(difference),
    difference,
    ...(manifest === undefined ? {} : { reasons: reasonsFor(manifest, out, emitOptions, made.inputs) }),
    operations: made.operations,
    usage: made.usage,
    bytes: sizes(files),
    warnings: problems.warnings,
    inputs: [...made.inputs.keys()],
  };
  if (options.check === true) return result;
  options.onStep?.("write");
  const next = makeManifest(out, made.inputs, files, emitOptions);
  const all = new Map(files).set(manifestName, manifestText(next));
  reportForeignFiles(out, shown, all, manifest, options.overwrite ?? false, problems);
  problems.throwIfAny();
  const whole = compare(out, all, ours);
  if (!isSame(whole)) swap(out, all, whole);
  return result;
}

interface Made {
  readonly files: Output;
  /** Text of the lock file. */
  readonly lock: string;
  /** Hashes of what was read. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly operations: number;
  readonly usage: readonly string[];
}

/** Everything up to the text of the files. A function of its own, so that the documents are let go before the compiler runs. */
async function make(
  options: GenerateOptions,
  emitOptions: EmitOptions,
  lock: NameLock,
  problems: Problems,
): Promise<Made> {
  const { plan: planned, schemas, loaded } = await plan(options.spec, { ...options, lock }, problems);
  options.onStep?.("emit");
  const { emit } = await import("./emit.ts");
  const { callingLines, clientShape } = await import("./emit-client.ts");
  const { document } = loaded;
  const location = isUrl(options.spec) ? options.spec : undefined;
  const from = `./${options.out.replaceAll("\\", "/").replace(/^\.\/|\/+$/g, "")}/client${emitOptions.extension}`;
  return {
    files: emit(planned, schemas, document, emitOptions, location),
    usage: emitOptions.without?.includes("client")
      ? []
      : callingLines(clientShape(document, planned, location), planned, from.replace(/^\.\/(?=\/|\.\.\/)/, "")),
    lock: lockText(nextLock(planned, lock)),
    inputs: new Map(loaded.sources.map(({ id, text }) => [id, hashOf(text)])),
    operations: planned.operations.length,
  };
}

/** The answer without reading more than hashes, when nothing changed since the manifest was written. */
async function isFresh(
  manifest: Manifest,
  out: string,
  emitOptions: EmitOptions,
  options: GenerateOptions,
): Promise<Generated | undefined> {
  if (manifest.generator !== fingerprint()) return undefined;
  const ids = inputIds(manifest, out);
  // The same description and the same overlays, not only files that are as they were.
  const reader = new Reader(options.spec, options);
  if (ids[0] !== reader.root) return undefined;
  const overlays = (options.overlays ?? []).map((name) => new Reader(name, options).root);
  if (JSON.stringify(ids.slice(ids.length - overlays.length)) !== JSON.stringify(overlays)) return undefined;
  const inputs = new Map<string, string | undefined>();
  for (const id of ids) {
    const text = await textOf(id, reader);
    inputs.set(id, text === undefined ? undefined : hashOf(text));
  }
  const reasons = reasonsFor(manifest, out, emitOptions, inputs);
  if (reasons.description.length > 0 || reasons.options || reasons.edited.length > 0) return undefined;
  return { upToDate: true, difference: nothing, reasons, warnings: [], inputs: ids };
}

async function textOf(id: string, reader: Reader): Promise<string | undefined> {
  try {
    return isUrl(id) ? await reader.read(id) : readFileSync(id, "utf8");
  } catch {
    return undefined;
  }
}

/** A folder that holds the project or the description is not one to put generated files in. */
function refuseFolder(out: string, options: GenerateOptions): void {
  const folder = realPath(out);
  const cwd = realPath(options.cwd ?? process.cwd());
  const { root } = new Reader(options.spec, options);
  const holds = !isUrl(root) && contains(folder, realPath(root))
    ? "the description"
    : contains(folder, cwd) || [".git", "package.json", "node_modules"].some((name) => existsSync(join(folder, name)))
    ? "the project"
    : undefined;
  if (holds === undefined) return;
  throw new GenerateError([{
    severity: "error",
    message: `Give --out a folder of its own, such as "generated": this one holds ${holds}`,
  }]);
}

function sizes(files: Output): NonNullable<Generated["bytes"]> {
  const size = (test: (name: string) => boolean) =>
    [...files].filter(([name]) => test(name)).reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  return {
    all: size(() => true),
    schema: size((name) => name === "schema.ts" || name === "paths.ts"),
    client: size((name) => /^(operations|resources)\//.test(name)),
  };
}
