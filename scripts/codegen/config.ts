/** Settings of the command: from its flags, and for repeated use from a file. Flags win. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { GenerateError, type Problem, quoted, suggestion } from "./problems.ts";
import { isUrl } from "./reader.ts";

export type FlagName = keyof Settings | "config";

/** One flag: its kind, and what the help says. */
export interface Flag {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What stands in the place of its value. */
  readonly value?: string;
  readonly help: string;
  /** Whether it is a path, which in a config file is relative to that file. */
  readonly path?: boolean;
  readonly short?: string;
  /** Whether a config file may set it. */
  readonly config?: false;
}

/** Every flag; in a config file, the names are in camel case too. */
export const flags: Readonly<Record<FlagName, Flag>> = {
  spec: {
    type: "string",
    value: "FILE|URL",
    path: true,
    help: "the OpenAPI 3 description, JSON or YAML; the first word does as well",
  },
  out: {
    type: "string",
    value: "DIR",
    path: true,
    help: "folder for the generated files; the second word does as well",
  },
  overlay: {
    type: "string",
    multiple: true,
    value: "FILE",
    path: true,
    help: "OpenAPI overlay to apply; may be repeated; `portkey` is for the description that Portkey publishes",
  },
  runtime: {
    type: "string",
    value: "MODULE",
    help: 'what generated code imports, seen from --out; default "portkey-fetch/runtime"',
  },
  extension: { type: "string", value: ".js|.ts", help: 'ending of imports between generated files; default ".js"' },
  "allow-path": {
    type: "string",
    multiple: true,
    value: "DIR",
    path: true,
    help: "folder outside the description's that references may reach",
  },
  "allow-host": { type: "string", multiple: true, value: "HOST", help: "host that references may reach" },
  check: {
    type: "boolean",
    help: "write nothing; exit 1 and say why when the folder is not what it should be",
    config: false,
  },
  watch: { type: "boolean", help: "generate again whenever the description changes, a file or a URL", config: false },
  force: { type: "boolean", help: "generate also when nothing changed", config: false },
  overwrite: {
    type: "boolean",
    help: "replace files named like generated ones that the generator did not write as they are",
    config: false,
  },
  "client-only": { type: "boolean", help: "make client.ts and what it needs, and nothing else" },
  "no-client": { type: "boolean", help: "leave out client.ts" },
  "no-paths": { type: "boolean", help: "leave out paths.ts, which only openapi-fetch needs" },
  "no-openapi": { type: "boolean", help: "leave out openapi.json, the description in one file" },
  "no-check": { type: "boolean", help: "do not compile the output before it is written", config: false },
  "forget-names": {
    type: "boolean",
    help: "drop names that operations had before, which otherwise stay as aliases",
    config: false,
  },
  json: { type: "boolean", help: "print one JSON object for machines" },
  config: {
    type: "string",
    value: "FILE",
    help: "settings; default portkey-fetch.config.json, when it is there",
    config: false,
  },
  help: { type: "boolean", short: "h", help: "print this", config: false },
};

/** The settings of one run. */
export interface Settings {
  readonly spec?: string;
  readonly out?: string;
  readonly overlay?: readonly string[];
  readonly runtime?: string;
  readonly extension?: string;
  readonly "allow-path"?: readonly string[];
  readonly "allow-host"?: readonly string[];
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly overwrite?: boolean;
  readonly "client-only"?: boolean;
  readonly "no-client"?: boolean;
  readonly "no-paths"?: boolean;
  readonly "no-openapi"?: boolean;
  readonly "no-check"?: boolean;
  readonly "forget-names"?: boolean;
  readonly json?: boolean;
  readonly help?: boolean;
}

const configName = "portkey-fetch.config.json";

/** Reads flags and the config file. Throws a {@linkcode GenerateError} that names everything unknown. */
export function readSettings(
  argv: readonly string[],
  cwd: string,
  names: readonly FlagName[] = Object.keys(flags) as FlagName[],
): { settings: Settings; rest: string[] } {
  const problems: Problem[] = [];
  const fail = (message: string, file?: string) =>
    problems.push({ severity: "error", message, ...(file === undefined ? {} : { file }) });
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(names.map((name) => {
      const { type, ...rest } = flags[name];
      return [name, {
        type,
        multiple: rest.multiple ?? false,
        ...(rest.short === undefined ? {} : { short: rest.short }),
      }];
    })),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!(names as readonly string[]).includes(token.name)) {
      fail(`Remove ${token.rawName}: it is unknown${suggestion(token.name, names, "--")}`);
    } else if (flags[token.name as FlagName].type === "string" && (token.value ?? "") === "") {
      fail(`Give ${token.rawName} a value: ${flags[token.name as FlagName].value}`);
    } else if (flags[token.name as FlagName].type === "boolean" && token.value !== undefined) {
      fail(`Write ${token.rawName} without a value`);
    }
  }
  const given = values as Settings & { config?: string };
  const file = given.config ?? (existsSync(resolve(cwd, configName)) ? configName : undefined);
  const settings = { ...(typeof file === "string" ? fromFile(file, cwd, fail) : {}), ...given } as Settings & {
    config?: string;
  };
  const { config: _, ...own } = settings;
  if (own.extension !== undefined && ![".js", ".ts", ""].includes(own.extension)) {
    fail(`Set --extension to .js or .ts, not ${quoted(own.extension)}`);
  }
  if (problems.length > 0) throw new GenerateError(problems);
  return { settings: own, rest: positionals };
}

function fromFile(file: string, cwd: string, fail: (message: string, file?: string) => void): Settings {
  const path = resolve(cwd, file);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    fail(
      error instanceof SyntaxError
        ? "Correct the settings: the file is no JSON"
        : "Check the name: the settings cannot be read",
      file,
    );
    return {};
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fail("Give the settings as an object", file);
    return {};
  }
  const names = (Object.keys(flags) as FlagName[]).filter((name) => flags[name].config !== false);
  const settings: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(value)) {
    if (key === "$schema") continue;
    const name = names.find((candidate) => candidate === key || camel(candidate) === key);
    if (name === undefined) {
      fail(`Remove ${quoted(key)}: it is unknown${suggestion(key, names.map(camel), "")}`, file);
      continue;
    }
    const flag = flags[name];
    const list = flag.multiple === true ? (Array.isArray(setting) ? setting : [setting]) : [setting];
    if (list.some((item) => flag.type === "string" ? typeof item !== "string" : typeof item !== "boolean")) {
      fail(`Make ${quoted(key)} a ${flag.type}${flag.multiple === true ? " or a list of them" : ""}`, file);
      continue;
    }
    const fixed = flag.path === true ? list.map((item) => besideFile(item as string, path, cwd)) : list;
    settings[name] = flag.multiple === true ? fixed : fixed[0];
  }
  return settings as Settings;
}

function besideFile(path: string, file: string, cwd: string): string {
  return isUrl(path) ? path : relative(cwd, resolve(dirname(file), path)) || ".";
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
