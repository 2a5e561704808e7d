/** Where the files of a description may come from. Files outside the root's folder and other hosts are refused unless allowed. */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { limits } from "./expansion.ts";
import { GenerateError, quoted } from "./problems.ts";

export interface ReaderOptions {
  /** Folders outside the description's own that references may reach. */
  readonly allowPaths?: readonly string[];
  /** Hosts (`example.com`, `example.com:8443`) that references may reach. */
  readonly allowHosts?: readonly string[];
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Relative names are relative to it. Default: the working directory. */
  readonly cwd?: string;
}

export class Reader {
  readonly root: string;
  readonly cwd: string;
  readonly #options: ReaderOptions;

  constructor(spec: string, options: ReaderOptions = {}) {
    this.#options = options;
    this.cwd = options.cwd ?? process.cwd();
    refuseScheme(spec);
    this.root = isUrl(spec) ? new URL(spec).href : resolve(this.cwd, fromFileUrl(spec));
  }

  /** The name of a file in messages and in the manifest: relative, with forward slashes. */
  nameOf(id: string): string {
    if (isUrl(id)) return id;
    return relative(this.cwd, id).split(sep).join("/");
  }

  /** The absolute path or URL that the file part of a reference in file `from` means. */
  resolve(reference: string, from: string): string {
    if (reference === "") return from;
    if (isUrl(reference)) return new URL(reference).href;
    if (isUrl(from)) return new URL(reference, from).href;
    if (reference.startsWith("file:")) return fileURLToPath(reference);
    return resolve(dirname(from), decoded(reference, dirname(from)));
  }

  /** Why a file may not be read, or nothing. */
  denied(id: string): string | undefined {
    if (id === this.root) return undefined;
    if (isUrl(id)) {
      const { host, protocol } = new URL(id);
      if (this.#options.allowHosts?.includes(host)) return undefined;
      if (isUrl(this.root)) {
        const root = new URL(this.root);
        if (host === root.host && protocol === root.protocol) return undefined;
      }
      return `Allow the reference to another host with --allow-host ${host}, or copy the file`;
    }
    if (isUrl(this.root)) {
      return "Remove the reference to a local file: the description itself comes from the network";
    }
    const folders = [
      dirname(this.root),
      ...(this.#options.allowPaths ?? []).map((path) => resolve(this.cwd, path)),
    ];
    const real = realPath(id);
    if (folders.some((folder) => contains(realPath(folder), real))) return undefined;
    const folder = this.nameOf(dirname(real)) || ".";
    return `Allow the reference to a file outside the description's folder with --allow-path ${
      /^[\w./@+-]+$/.test(folder) ? folder : quoted(folder)
    }, or copy the file`;
  }

  /** The text of a file. Throws an error whose message says what to do. */
  async read(id: string): Promise<string> {
    return isUrl(id) ? await this.#download(id) : readLocal(id);
  }

  async #download(id: string): Promise<string> {
    let response: Response;
    try {
      response = await (this.#options.fetch ?? fetch)(id, {
        redirect: "follow",
        signal: AbortSignal.timeout(30_000),
        headers: { accept: "application/yaml, application/json, text/plain, */*" },
      });
    } catch (error) {
      const reason = (error as { cause?: { code?: string } }).cause?.code ??
        (error as Error).message;
      throw new Error(`Check the address and the network: the download failed (${reason})`);
    }
    if (response.url !== "" && response.url !== id) {
      const refusal = this.denied(new URL(response.url).href);
      if (id !== this.root && refusal !== undefined) throw new Error(refusal);
    }
    if (!response.ok) {
      throw new Error(`Check the address: the server answered ${response.status}`);
    }
    const length = Number(response.headers.get("content-length") ?? 0);
    if (length > limits.fileSize) throw new Error(`Split the file: it has ${length} bytes`);
    return await response.text();
  }
}

function readLocal(path: string): string {
  let stats;
  try {
    stats = statSync(path);
  } catch {
    throw new Error("Check the name: there is no such file");
  }
  if (!stats.isFile()) throw new Error("Name a file: this is a folder or a device");
  if (stats.size > limits.fileSize * 4) throw new Error(`Split the file: it has ${stats.size} bytes`);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`Make the file readable (${(error as { code?: string }).code ?? "unknown"})`);
  }
}

/** An address that cannot be read would otherwise be taken for the name of a file. */
function refuseScheme(spec: string): void {
  if (isUrl(spec) || !/^[a-z][a-z\d+.-]+:\/\//i.test(spec) || spec.startsWith("file:")) return;
  throw new GenerateError([{
    severity: "error",
    message: `Give a file, or an address that begins with https:// or http://: ${quoted(spec)} is neither`,
  }]);
}

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function fromFileUrl(spec: string): string {
  return spec.startsWith("file:") ? fileURLToPath(spec) : spec;
}

/** References are URIs: `my%20file.yaml` is `my file.yaml`, unless a file has the percent sign in its name. */
function decoded(reference: string, folder: string): string {
  if (!reference.includes("%") || existsSync(resolve(folder, reference))) return reference;
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

/** The path with symbolic links followed, as far as it exists. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : resolve(realPath(above), relative(above, path));
  }
}

/** Whether a path is a folder or in it. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
}
