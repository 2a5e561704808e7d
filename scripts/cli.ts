#!/usr/bin/env node
/**
 * The command `portkey-fetch`: generates a typed client from an OpenAPI description.
 * @module
 */
import { realpathSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { type FlagName, flags, readSettings, type Settings } from "./codegen/config.ts";
import type { EmitOptions } from "./codegen/emit.ts";
import type { Generated, GenerateOptions } from "./codegen/generate.ts";
import { formatProblem, GenerateError } from "./codegen/problems.ts";

/** Where a run prints, and what it prints to. Tests give their own. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  /** Whether a person is looking on. */
  readonly tty: boolean;
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/** What a run returns to the shell. */
export const exitCodes = {
  ok: 0,
  /** `--check`: the folder is not what the description gives. `diff`: callers would break. */
  different: 1,
  /** The description, an overlay, the settings or the command line have problems. Nothing was written. */
  refused: 2,
  /** Something else is wrong: a folder that cannot be written, or a bug. */
  failed: 3,
} as const;

/** Settings, and the command that the generated files name. */
export interface Options extends Settings {
  readonly command?: string;
}

const commands: Record<string, readonly FlagName[]> = {
  generate: Object.keys(flags) as FlagName[],
  inspect: ["overlay", "allow-path", "allow-host", "json", "config", "help"],
};

function helpText(): string {
  const line = (name: FlagName) => {
    const flag = flags[name];
    return `  ${`--${name}${flag.value === undefined ? "" : ` ${flag.value}`}`.padEnd(26)} ${flag.help}`;
  };
  return [
    "portkey-fetch generate --spec FILE|URL --out DIR   generate a typed client",
    "portkey-fetch inspect SPEC                         list areas, operations, names and problems",
    "portkey-fetch diff OLD NEW                         tell which changes break callers",
    "",
    ...commands["generate"]!.map(line),
    "",
    "Exit codes: 0 done or up to date, 1 --check found a difference, 2 the input has problems and nothing was written,",
    "3 anything else.",
  ].join("\n");
}

/** Runs a command line. Never throws: what goes wrong becomes a message and an exit code. */
export async function main(argv: readonly string[], io: Io, defaults: Options = {}): Promise<number> {
  const json = argv.includes("--json");
  try {
    const [command, ...args] = argv;
    if (command === "diff") return await diff(args, io);
    if (command === undefined || command === "help" || command === "--help" || command === "-h") {
      io.out(helpText());
      return command === undefined ? exitCodes.refused : exitCodes.ok;
    }
    const names = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (names === undefined) {
      throw new GenerateError([{
        severity: "error",
        message: `Choose a command: generate, inspect or diff; "${command}" is none`,
      }]);
    }
    const { settings: given, rest } = readSettings(args, io.cwd, names);
    const settings: Options = { ...defaults, ...given };
    if (settings.help === true) {
      io.out(helpText());
      return exitCodes.ok;
    }
    return command === "inspect" ? await runInspect(settings, rest, io) : await runGenerate(settings, rest, io);
  } catch (error) {
    return fail(error, io, json);
  }
}

function fail(error: unknown, io: Io, json: boolean): number {
  if (error instanceof GenerateError) {
    if (json) io.out(JSON.stringify({ ok: false, problems: error.problems }));
    else for (const problem of error.problems) io.err(formatProblem(problem));
    return exitCodes.refused;
  }
  const { message, code } = error as { message?: string; code?: string };
  const text = code === undefined
    ? `Report this as a bug of portkey-fetch, with the description: ${message ?? String(error)}`
    : `Check the folder and its permissions (${code}): ${message ?? ""}`;
  if (json) io.out(JSON.stringify({ ok: false, problems: [{ severity: "error", message: text }] }));
  else io.err(formatProblem({ severity: "error", message: text }));
  return exitCodes.failed;
}

async function diff(args: readonly string[], io: Io): Promise<number> {
  const { runDiff } = await import("./spec-diff.ts");
  const lines = (print: (line: string) => void) => (text: string) => print(text.replace(/\n$/, ""));
  return await runDiff(args, { out: lines(io.out), error: lines(io.err) });
}

async function runGenerate(settings: Options, rest: readonly string[], io: Io): Promise<number> {
  const missing = (["spec", "out"] as const).filter((name) => settings[name] === undefined);
  if (missing.length > 0 || rest.length > 0) {
    throw new GenerateError([
      ...missing.map((name) => ({ severity: "error" as const, message: `Add --${name} ${flags[name].value}` })),
      ...rest.map((word) => ({ severity: "error" as const, message: `Remove "${word}": it belongs to no flag` })),
    ]);
  }
  const { generate } = await import("./codegen/generate.ts");
  const options: GenerateOptions = {
    ...loadOptions(settings),
    spec: settings.spec!,
    out: settings.out!,
    cwd: io.cwd,
    ...(settings.command === undefined ? {} : { command: settings.command }),
    ...(settings.runtime === undefined ? {} : { runtime: settings.runtime }),
    ...(settings.extension === undefined ? {} : { extension: settings.extension as EmitOptions["extension"] }),
    check: settings.check ?? false,
    force: settings.force ?? false,
    overwrite: settings.overwrite ?? false,
    clientOnly: settings["client-only"] ?? false,
    client: settings["no-client"] !== true,
    paths: settings["no-paths"] !== true,
    openapi: settings["no-openapi"] !== true,
    compile: settings["no-check"] !== true,
    forgetNames: settings["forget-names"] ?? false,
    ...(io.tty && settings.json !== true ? { onStep: (step) => io.err(`${step} …`) } : {}),
  };
  const once = async (): Promise<Generated> => {
    const start = performance.now();
    const result = await generate(options);
    const seconds = (performance.now() - start) / 1000;
    report(result, settings, seconds, io);
    return result;
  };
  if (settings.watch !== true) {
    const result = await once();
    return settings.check === true && !result.upToDate ? exitCodes.different : exitCodes.ok;
  }
  const { watch } = await import("./codegen/watch.ts");
  let inputs: readonly string[] = [];
  await watch(async () => {
    try {
      inputs = (await once()).inputs;
    } catch (error) {
      fail(error, io, settings.json ?? false);
      // What was read the last time, or at least the root: one of them will be corrected.
      if (inputs.length === 0) inputs = [new (await import("./codegen/reader.ts")).Reader(options.spec, options).root];
    }
    return inputs;
  }, io.signal ?? new AbortController().signal);
  return exitCodes.ok;
}

function report(result: Generated, settings: Settings, seconds: number, io: Io): void {
  const { difference, reasons, upToDate, warnings, operations, bytes, usage } = result;
  if (settings.json === true) {
    const { added, changed, removed } = difference;
    io.out(
      JSON.stringify({ ok: true, upToDate, added, changed, removed, reasons, operations, bytes, problems: warnings }),
    );
    return;
  }
  for (const warning of warnings) io.err(formatProblem(warning));
  const time = io.tty ? ` in ${seconds.toFixed(1)} s` : "";
  if (upToDate) {
    io.out(`${settings.out} is up to date${time}`);
    return;
  }
  const check = settings.check === true;
  if (check) io.err(`${settings.out} is not what ${settings.spec} gives: generate it again`);
  for (const line of because(result)) (check ? io.err : io.out)(`  ${line}`);
  for (
    const [sign, names] of [["+", difference.added], ["~", difference.changed], ["-", difference.removed]] as const
  ) {
    for (const name of names) (check ? io.err : io.out)(`  ${sign} ${name}`);
  }
  if (!check) {
    io.out(`${settings.out}: ${operations} operations${time}`);
    if (usage !== undefined && usage.length > 0) {
      io.out("Call it:");
      for (const line of usage) io.out(`  ${line}`);
    }
  }
  if (reasons === undefined && check) io.err("  there is no manifest of an earlier run to tell why");
}

function because({ reasons }: Generated): string[] {
  if (reasons === undefined) return [];
  const lines: string[] = [];
  if (reasons.description.length > 0) lines.push(`the description changed: ${reasons.description.join(", ")}`);
  if (reasons.generator) lines.push("the generator or a package that it works with changed");
  if (reasons.options) lines.push("it was made with other options");
  if (reasons.edited.length > 0) lines.push(`edited by hand: ${reasons.edited.join(", ")}`);
  return lines;
}

async function runInspect(settings: Settings, rest: readonly string[], io: Io): Promise<number> {
  const [spec, ...more] = rest;
  if (spec === undefined || more.length > 0) {
    throw new GenerateError([{ severity: "error", message: "Name one description: portkey-fetch inspect SPEC" }]);
  }
  const { inspect } = await import("./codegen/inspect.ts");
  const found = await inspect(spec, { ...loadOptions(settings), cwd: io.cwd });
  const refused = found.problems.some(({ severity }) => severity === "error");
  if (settings.json === true) io.out(JSON.stringify({ ok: !refused, ...found }));
  else {
    for (const { area, operations } of found.areas) {
      io.out(area);
      for (const { accessor, method, path, deprecated } of operations) {
        io.out(`  ${accessor.padEnd(36)} ${method.padEnd(6)} ${path}${deprecated ? "  (deprecated)" : ""}`);
      }
    }
    for (const problem of found.problems) io.err(formatProblem(problem));
    if (!refused) {
      const count = found.areas.reduce((sum, { operations }) => sum + operations.length, 0);
      io.out(
        `${found.title}: ${count} operations in ${found.areas.length} areas, ${found.schemas} types, ${found.files} files`,
      );
    }
  }
  return refused ? exitCodes.refused : exitCodes.ok;
}

function loadOptions(settings: Settings): Pick<GenerateOptions, "overlays" | "allowPaths" | "allowHosts"> {
  return {
    ...(settings.overlay === undefined ? {} : { overlays: settings.overlay }),
    ...(settings["allow-path"] === undefined ? {} : { allowPaths: settings["allow-path"] }),
    ...(settings["allow-host"] === undefined ? {} : { allowHosts: settings["allow-host"] }),
  };
}

/** The terminal. */
export function terminal(): Io {
  return {
    // deno-lint-ignore no-console
    out: (line) => console.log(line),
    // deno-lint-ignore no-console
    err: (line) => console.error(line),
    tty: process.stdout.isTTY === true && process.env["CI"] === undefined,
    cwd: process.cwd(),
  };
}

// From Node 22 on, the compiler's own nine megabytes are compiled once and kept.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), terminal());
}
