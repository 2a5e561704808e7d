#!/usr/bin/env node
/**
 * The command `portkey-fetch`: generates a typed client from an OpenAPI description.
 * @module
 */
import { existsSync, realpathSync } from "node:fs";
import module from "node:module";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type FlagName, flags, readSettings, type Settings } from "./codegen/config.ts";
import type { EmitOptions } from "./codegen/emit.ts";
import type { Generated, GenerateOptions } from "./codegen/generate.ts";
import { formatProblem, GenerateError, printable, type Problem, suggestion } from "./codegen/problems.ts";

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
  /** Something else is wrong: a folder that cannot be written, a network that is down. */
  failed: 3,
  /** The generator is wrong. Nothing was written. */
  bug: 4,
} as const;

/** Settings, and the command that the generated files name. */
export interface Options extends Settings {
  readonly command?: string;
}

/** A command, as its help shows it. */
interface Command {
  readonly usage: string;
  readonly about: string;
  readonly flags: readonly FlagName[];
}

const commands: Readonly<Record<"generate" | "inspect", Command>> = {
  generate: {
    usage: "portkey-fetch generate SPEC DIR",
    about: "generate a typed client",
    flags: Object.keys(flags) as FlagName[],
  },
  inspect: {
    usage: "portkey-fetch inspect SPEC",
    about: "list areas, operations, names and problems",
    flags: ["overlay", "allow-path", "allow-host", "json", "config", "help"],
  },
};

const diffLine = ["portkey-fetch diff OLD NEW", "say which changes break callers"] as const;

const exitText =
  "Exit codes: 0 done or up to date, 1 --check found a difference, 2 the input has problems and nothing was written,\n" +
  "3 the folder or the network has, 4 a bug of the generator.";

function helpText(): string {
  const lines = [...Object.values(commands).map(({ usage, about }) => [usage, about]), diffLine];
  return [
    ...lines.map(([usage, about]) => `${usage!.padEnd(34)} ${about}`),
    "",
    ...flagLines(commands.generate.flags),
    "",
    exitText,
    "`portkey-fetch COMMAND --help` says what one of them takes; --version which version this is.",
  ].join("\n");
}

function commandHelp({ usage, about, flags: names }: Command): string {
  return [usage, `  ${about}`, "", ...flagLines(names), "", exitText].join("\n");
}

function flagLines(names: readonly FlagName[]): string[] {
  return names.map((name) => {
    const flag = flags[name];
    return `  ${`--${name}${flag.value === undefined ? "" : ` ${flag.value}`}`.padEnd(26)} ${flag.help}`;
  });
}

/** The version of the package that this file is in: its own, or in a checkout that of `portkey-fetch`. */
function versionText(): string {
  const require = module.createRequire(import.meta.url);
  for (const file of ["./package.json", "../package.json"]) {
    try {
      return (require(file) as { version: string }).version;
    } catch {
      // Not here.
    }
  }
  return "unknown";
}

/** Prints lines that cannot rewrite what a terminal shows, whatever text of a description is in them. */
function safely(io: Io): Io {
  const safe = (print: (line: string) => void) => (text: string) => print(text.split("\n").map(printable).join("\n"));
  return { ...io, out: safe((line) => io.out(line)), err: safe((line) => io.err(line)) };
}

/** Runs a command line. Never throws: what goes wrong becomes a message and an exit code. */
export async function main(argv: readonly string[], terminal: Io, defaults: Options = {}): Promise<number> {
  const json = argv.includes("--json");
  const io = safely(terminal);
  try {
    const [command, ...args] = argv;
    if (command === "diff") return await diff(args, io);
    if (command === undefined || command === "help" || command === "--help" || command === "-h") {
      io.out(helpText());
      return command === undefined ? exitCodes.refused : exitCodes.ok;
    }
    if (command === "--version" || command === "-v" || command === "version") {
      io.out(versionText());
      return exitCodes.ok;
    }
    if (command !== "generate" && command !== "inspect") {
      const near = suggestion(command, [...Object.keys(commands), "diff"]);
      throw new GenerateError([{
        severity: "error",
        message: `Choose a command: generate, inspect or diff; "${command}" is none${near}`,
      }]);
    }
    if (args.includes("--help") || args.includes("-h")) {
      io.out(commandHelp(commands[command]));
      return exitCodes.ok;
    }
    const { settings: given, rest } = readSettings(args, io.cwd, commands[command].flags);
    return command === "inspect"
      ? await runInspect(given, rest, io)
      : await runGenerate(withWords({ ...defaults, ...given }, given, rest), io);
  } catch (error) {
    return fail(error, io, json);
  }
}

/** Takes words without a flag as the description and the folder, as far as no flag gave them. */
function withWords(settings: Options, given: Settings, rest: readonly string[]): Options {
  const words = [...rest];
  const spec = given.spec ?? words.shift() ?? settings.spec;
  const out = given.out ?? words.shift() ?? settings.out;
  const problems = [
    ...(spec === undefined ? [`Add --spec ${flags.spec.value}`] : []),
    ...(out === undefined ? [`Add --out ${flags.out.value}`] : []),
    ...words.map((word) => `Remove "${word}": it belongs to no flag`),
  ];
  if (problems.length > 0) {
    throw new GenerateError(problems.map((message) => ({ severity: "error" as const, message })));
  }
  return { ...settings, spec: spec!, out: out! };
}

function fail(error: unknown, io: Io, json: boolean): number {
  const { problems, code } = problemsOf(error);
  if (json) io.out(JSON.stringify({ ok: false, problems }));
  else {
    for (const problem of problems) io.err(formatProblem(problem));
    for (const line of overlayFor(problems)) io.err(line);
  }
  return code;
}

/** What went wrong, as problems and as an exit code. */
function problemsOf(error: unknown): { problems: readonly Problem[]; code: number } {
  if (error instanceof GenerateError) {
    const { problems } = error;
    return { problems, code: problems.some(({ bug }) => bug) ? exitCodes.bug : exitCodes.refused };
  }
  const { message, code } = error as { message?: string; code?: string };
  return code === undefined
    ? {
      problems: [{
        severity: "error",
        message: `Report this as a bug of portkey-fetch, with the description: ${message ?? String(error)}`,
        bug: true,
      }],
      code: exitCodes.bug,
    }
    : {
      problems: [{ severity: "error", message: `Check the folder and its permissions (${code}): ${message ?? ""}` }],
      code: exitCodes.failed,
    };
}

/** An overlay to paste that solves the first problem for which an operation needs one of our extensions. */
function overlayFor(problems: readonly Problem[]): string[] {
  for (const { severity, message, pointer } of problems) {
    const [, path, method] = /^#\/paths\/([^/]+)\/([a-z]+)(?:\/|$)/.exec(pointer ?? "") ?? [];
    const extension = /\bx-(?:method|arguments|aliases|pagination|streaming)\b/.exec(message)?.[0];
    if (severity !== "error" || path === undefined || method === undefined || extension === undefined) continue;
    const name = path.replaceAll("~1", "/").replaceAll("~0", "~").replaceAll("\\", "\\\\").replaceAll("'", "\\'");
    return [
      "",
      "If the description is not yours to change, put this into a file, and name the file with --overlay:",
      "  overlay: 1.0.0",
      '  info: { title: Changes, version: "1" }',
      "  actions:",
      `    - target: ${JSON.stringify(`$.paths['${name}'].${method}`)}`,
      `      update: { ${extension}: ${exampleOf[extension] ?? "…"} }`,
      "    # or, to leave the operation out: remove: true",
    ];
  }
  return [];
}

const exampleOf: Readonly<Record<string, string>> = {
  "x-method": "pets.list",
  "x-arguments": "object",
  "x-aliases": "{ petId: pet_id }",
  "x-pagination": "cursor",
  "x-streaming": "true",
};

async function diff(args: readonly string[], io: Io): Promise<number> {
  const { runDiff } = await import("./spec-diff.ts");
  const lines = (print: (line: string) => void) => (text: string) => print(text.replace(/\n$/, ""));
  return await runDiff(args, { out: lines(io.out), error: lines(io.err) });
}

async function runGenerate(settings: Options, io: Io): Promise<number> {
  const { generate } = await import("./codegen/generate.ts");
  const options: GenerateOptions = {
    ...loadOptions(settings, io.cwd),
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
  const isWatching = settings.watch === true;
  const once = async (): Promise<Generated> => {
    const start = performance.now();
    const result = await generate(options);
    const seconds = (performance.now() - start) / 1000;
    report(result, settings, seconds, io, isWatching);
    return result;
  };
  if (!isWatching) {
    const result = await once();
    return settings.check === true && !result.upToDate ? exitCodes.different : exitCodes.ok;
  }
  const { watch } = await import("./codegen/watch.ts");
  let inputs: readonly string[] = [];
  await watch(
    async () => {
      try {
        inputs = (await once()).inputs;
      } catch (error) {
        fail(error, io, settings.json ?? false);
        // What was read the last time, or at least the root: one of them will be corrected.
        if (inputs.length === 0) {
          inputs = [new (await import("./codegen/reader.ts")).Reader(options.spec, options).root];
        }
      }
      return inputs;
    },
    io.signal ?? new AbortController().signal,
    {
      onWatch: (inputs, interval) => {
        if (settings.json !== true) io.out(watchLine(inputs, interval, settings.spec!));
      },
    },
  );
  return exitCodes.ok;
}

function watchLine(inputs: readonly string[], interval: number, spec: string): string {
  const more = inputs.length > 1 ? ` and ${inputs.length - 1} more` : "";
  const how = inputs.some((input) => /^https?:/.test(input)) ? `, asking every ${interval / 1000} s` : "";
  return `Watching ${spec}${more}${how}; Ctrl+C ends it`;
}

function report(result: Generated, settings: Settings, seconds: number, io: Io, isWatching: boolean): void {
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
  for (const line of because(result, settings, io)) (check ? io.err : io.out)(`  ${line}`);
  for (
    const [sign, names] of [["+", difference.added], ["~", difference.changed], ["-", difference.removed]] as const
  ) {
    for (const line of summedUp(names)) (check ? io.err : io.out)(`  ${sign} ${line}`);
  }
  if (!check) {
    if (!isWatching && usage !== undefined && usage.length > 0) {
      io.out("Call it:");
      for (const line of usage) io.out(`  ${line}`);
    }
    io.out(`${settings.out}: ${operations} operations${time}`);
  }
  if (reasons === undefined && check) io.err("  there is no manifest of an earlier run that could explain it");
}

/** Names of files; of a folder with many, only how many they are. */
function summedUp(names: readonly string[]): string[] {
  if (names.length <= 20) return [...names];
  const folders = new Map<string, string[]>();
  for (const name of names) {
    const folder = name.split("/", 1)[0]!;
    folders.set(folder, [...folders.get(folder) ?? [], name]);
  }
  return [...folders].flatMap(([folder, inside]) =>
    inside.length <= 3 ? inside : [`${folder}/ (${inside.length} files)`]
  );
}

function because({ reasons }: Generated, settings: Settings, io: Io): string[] {
  if (reasons === undefined) return [];
  const lines: string[] = [];
  if (reasons.description.length > 0) {
    // The manifest has them as the output folder sees them.
    const out = resolve(io.cwd, settings.out ?? ".");
    const seen = (name: string) =>
      /^https?:/i.test(name) ? name : relative(io.cwd, resolve(out, name)).replaceAll("\\", "/");
    lines.push(`the description changed: ${reasons.description.map(seen).join(", ")}`);
  }
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
  const found = await inspect(spec, { ...loadOptions(settings, io.cwd), cwd: io.cwd });
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

/** The file of an overlay. `portkey` is the one that comes with the generator, unless there is a file of this name. */
function overlayPath(name: string, cwd: string): string {
  const isShipped = name === "portkey" && !existsSync(resolve(cwd, name));
  return isShipped ? fileURLToPath(new URL("./overlays/portkey.yaml", import.meta.url)) : name;
}

function loadOptions(settings: Settings, cwd: string): Pick<GenerateOptions, "overlays" | "allowPaths" | "allowHosts"> {
  return {
    ...(settings.overlay === undefined ? {} : { overlays: settings.overlay.map((name) => overlayPath(name, cwd)) }),
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
