/** Step 1: from files to one document. Reads the root and every file it refers to, then bundles them. */
import { isObject, type Json, type JsonObject, own, sortInPlace } from "./json.ts";
import type { LockedNames } from "./model.ts";
import { applyOverlays } from "./overlay.ts";
import { type Place, Problems } from "./problems.ts";
import { Reader, type ReaderOptions } from "./reader.ts";
import { bundle } from "./refs.ts";
import type { Token } from "./shape.ts";
import { limits } from "./expansion.ts";
import { parseSource, type Source } from "./source.ts";
import { checkVersion, readAsKnownVersion } from "./version.ts";

/** A description in one piece. */
export interface Loaded {
  /** The bundled document; every reference in it is `#/components/…`. */
  readonly document: JsonObject;
  /** The files it came from, the root first; overlays last. */
  readonly sources: readonly Source[];
  /** The names of the schemas that stand in other files, by file and pointer. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where a node of `document`, or something below it, was written. */
  place(node: unknown, ...below: Token[]): Place;
}

export interface LoadOptions extends ReaderOptions {
  /** Files or URLs of overlays, applied in this order. */
  readonly overlays?: readonly string[];
  /** The names that schemas of other files had before. */
  readonly names?: LockedNames;
}

/** Reads a description and the files it refers to. Throws when it cannot; other problems are added to `problems`. */
export async function load(
  spec: string,
  options: LoadOptions = {},
  problems: Problems = new Problems(),
): Promise<Loaded> {
  const files = new Files(new Reader(spec, options), problems);
  const root = await files.root();
  checkVersion(root.value, root, problems);
  problems.throwIfAny();
  await files.follow(root);
  const { document, place, files: names } = bundle(root, files, problems, options.names);
  readAsKnownVersion(document, problems, place);
  const overlays = await Promise.all((options.overlays ?? []).map(async (name) => {
    const overlay = new Files(new Reader(name, options), problems);
    return await overlay.root();
  }));
  const places = new WeakMap<object, () => Place>();
  if (overlays.length > 0) {
    applyOverlays(document, overlays, problems, (node, where) => places.set(node, where));
    sortInPlace(document);
  }
  return {
    document,
    sources: [...files.sources, ...overlays],
    files: names ?? {},
    place: (node, ...below) =>
      (typeof node === "object" && node !== null ? places.get(node)?.() : undefined) ?? place(node, ...below),
  };
}

/** The files of a description, each read once. */
export class Files {
  readonly reader: Reader;
  readonly #problems: Problems;
  readonly #sources = new Map<string, Source>();
  readonly #failures = new Map<string, string>();

  constructor(reader: Reader, problems: Problems) {
    this.reader = reader;
    this.#problems = problems;
  }

  get sources(): Source[] {
    return [...this.#sources.values()];
  }

  /** A file that was read, or why it was not. */
  find(id: string): Source | string {
    return this.#sources.get(id) ?? this.#failures.get(id) ??
      "Check the reference: the file was not read";
  }

  async root(): Promise<Source> {
    const id = this.reader.root;
    await this.#read(id);
    const source = this.#sources.get(id);
    if (source === undefined) {
      const failure = this.#failures.get(id);
      if (failure !== undefined && failure !== "") this.#problems.error(failure, { file: this.reader.nameOf(id) });
    }
    this.#problems.throwIfAny();
    return source!;
  }

  /** Reads every file that is reachable from `root` and may be read. */
  async follow(root: Source): Promise<void> {
    this.#sources.set(root.id, root);
    let next = [root];
    while (next.length > 0) {
      const ids = new Set<string>();
      for (const source of next) {
        for (const reference of references(source.value)) {
          if (reference.startsWith("#")) continue;
          const id = this.resolve(reference, source.id);
          if (id !== undefined && !this.#sources.has(id) && !this.#failures.has(id)) ids.add(id);
        }
      }
      if (this.#sources.size + ids.size > limits.files) {
        this.#problems.error(`Bundle the description first: it has more than ${limits.files} files`, {
          file: root.name,
        });
        this.#problems.throwIfAny();
      }
      await Promise.all([...ids].map((id) => this.#read(id)));
      next = [...ids].map((id) => this.#sources.get(id)).filter((source) => source !== undefined);
    }
  }

  /** The file that a reference names, or nothing when it is no reference to a file. */
  resolve(reference: string, from: string): string | undefined {
    try {
      return this.reader.resolve(reference.split("#", 1)[0]!, from);
    } catch {
      return undefined;
    }
  }

  async #read(id: string): Promise<void> {
    const refusal = this.reader.denied(id);
    if (refusal !== undefined) {
      this.#failures.set(id, refusal);
      return;
    }
    try {
      const text = await this.reader.read(id);
      const source = parseSource(id, this.reader.nameOf(id), text, this.#problems);
      if (source !== undefined) this.#sources.set(id, source);
      else this.#failures.set(id, "");
    } catch (error) {
      if ((error as Error).name === "GenerateError") throw error;
      this.#failures.set(id, (error as Error).message);
    }
  }
}

/** Everything that may be a reference. What is not one in its context is read in vain, which does no harm. */
function references(value: Json, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") references(item, into);
  } else if (isObject(value)) {
    const reference = value["$ref"];
    if (typeof reference === "string") into.add(reference);
    const mapping = value["discriminator"] === undefined ? undefined : own(value["discriminator"], "mapping");
    if (isObject(mapping)) {
      for (const target of Object.values(mapping)) {
        if (typeof target === "string" && /[#./]/.test(target)) into.add(target);
      }
    }
    for (const key in value) {
      const item = value[key]!;
      if (typeof item === "object") references(item, into);
    }
  }
  return into;
}
