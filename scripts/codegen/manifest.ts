/**
 * `manifest.json`: what the output was made from, and the hash of each file. With it, a run sees in milliseconds whether anything
 * changed, `--check` says what did, and the files of the output are known as ours.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { EmitOptions, Output } from "./emit.ts";
import { byCode } from "./json.ts";
import { peers } from "./peers.ts";
import { isUrl } from "./reader.ts";

export const manifestName = "manifest.json";

export interface Manifest {
  /** Hash of the generator and of the packages that write code for it. */
  readonly generator: string;
  /** What was asked for, beside the description. */
  readonly options: Readonly<Record<string, string>>;
  /** Files and addresses that were read, relative to the output, with their hashes; the root first. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files that were written, with their hashes. */
  readonly files: Readonly<Record<string, string>>;
}

/** Whether the generator ever writes a file of this name. A manifest that lists another one is not believed. */
export function isOutputName(name: string): boolean {
  return /^(?:(?:accessors|client|paths|schema|types)\.ts|(?:manifest|names\.lock|openapi|operations)\.json)$/.test(
    name,
  ) ||
    // deno-lint-ignore no-control-regex
    /^(?:operations|resources)\/[^./\\:\u0000-\u001f][^/\\:\u0000-\u001f]*\.ts$/.test(name);
}

/** Whether a file still is what was written: its hash is that of the manifest, and a module begins with our banner. */
export function isAsWritten(name: string, text: string, hash: string): boolean {
  if (name.endsWith(".ts") && !text.slice(0, text.indexOf("\n")).trimEnd().endsWith(bannerMark)) return false;
  // Git may have checked the file out with other line ends.
  return hashOf(text) === hash || hashOf(text.replaceAll("\r\n", "\n")) === hash;
}

/** What the first line of each generated module ends with. */
export const bannerMark: string = "from its OpenAPI description: do not edit.";

export function hashOf(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

export function makeManifest(
  out: string,
  inputs: ReadonlyMap<string, string>,
  files: Output,
  options: EmitOptions,
): Manifest {
  return {
    generator: fingerprint(),
    options: optionsOf(options),
    inputs: Object.fromEntries([...inputs].map(([id, hash]) => [inputName(out, id), hash])),
    files: Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)])),
  };
}

function optionsOf({ command, runtime, extension, without = [] }: EmitOptions): Record<string, string> {
  return {
    command,
    runtime,
    extension,
    ...(without.length === 0 ? {} : { without: [...without].sort(byCode).join(" ") }),
  };
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The manifest of a folder, or nothing when there is none that can be read. */
export function readManifest(out: string): Manifest | undefined {
  try {
    const found = JSON.parse(readFileSync(join(out, manifestName), "utf8")) as Partial<Manifest>;
    const { generator, options, inputs, files } = found;
    if (typeof generator !== "string" || !isTexts(options) || !isTexts(inputs) || !isTexts(files)) return undefined;
    return { generator, options, inputs, files };
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((item) => typeof item === "string");
}

/** Why a folder may not be what its description gives. */
export interface Reasons {
  /** Inputs whose content changed, which are gone or which are new. */
  readonly description: readonly string[];
  readonly generator: boolean;
  readonly options: boolean;
  /** Generated files that somebody edited or removed. */
  readonly edited: readonly string[];
}

/** What changed since a manifest was written. `inputs` gives the hash of an input by id, or nothing when it is gone. */
export function reasonsFor(
  manifest: Manifest,
  out: string,
  options: EmitOptions,
  inputs: ReadonlyMap<string, string | undefined>,
): Reasons {
  const now = optionsOf(options);
  const description: string[] = [];
  for (const [name, hash] of Object.entries(manifest.inputs)) {
    if (inputs.get(inputId(out, name)) !== hash) description.push(name);
  }
  for (const id of inputs.keys()) {
    const name = inputName(out, id);
    if (!Object.hasOwn(manifest.inputs, name)) description.push(name);
  }
  return {
    description: description.sort(byCode),
    generator: manifest.generator !== fingerprint(),
    options: [...Object.keys(now), ...Object.keys(manifest.options)].some((key) => now[key] !== manifest.options[key]),
    edited: editedFiles(manifest, out),
  };
}

function editedFiles(manifest: Manifest, out: string): string[] {
  return Object.entries(manifest.files).filter(([name, hash]) => {
    try {
      return !isOutputName(name) || !isAsWritten(name, readFileSync(join(out, name), "utf8"), hash);
    } catch {
      return true;
    }
  }).map(([name]) => name).sort(byCode);
}

/** The inputs of a manifest as absolute paths and URLs. */
export function inputIds(manifest: Manifest, out: string): string[] {
  return Object.keys(manifest.inputs).map((name) => inputId(out, name));
}

function inputName(out: string, id: string): string {
  return isUrl(id) ? id : relative(out, id).split(sep).join("/");
}

function inputId(out: string, name: string): string {
  return isUrl(name) ? name : resolve(out, name);
}

let known: string | undefined;

/** What the generator shares with the runtime: the words of operations and the kinds of content types. */
const sharedFiles = ["media.ts", "operation.ts", "pagination.ts"].map((name) => `../../src/request/${name}`);

/** Hash of this folder and of the versions of the packages it works with. */
export function fingerprint(): string {
  if (known !== undefined) return known;
  const folder = dirname(fileURLToPath(import.meta.url));
  const hash = createHash("sha256");
  const code = readdirSync(folder).filter((file) => /\.[jt]s$/.test(file) && !file.endsWith(".d.ts")).sort();
  // A package has these files in its own code.
  const shared = import.meta.url.endsWith(".ts") ? sharedFiles : [];
  for (const name of [...code, ...shared]) {
    // Checkouts may differ in line endings; the code does not.
    hash.update(`${name}\0${readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n")}\0`);
  }
  const require = createRequire(import.meta.url);
  for (const peer of Object.keys(peers)) {
    let version = "";
    try {
      version = (require(`${peer}/package.json`) as { version: string }).version;
    } catch {
      // Not installed: what needs it will say so.
    }
    hash.update(`${peer}@${version}\0`);
  }
  return known = hash.digest("hex").slice(0, 32);
}
