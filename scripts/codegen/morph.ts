/** ts-morph, and what the emitters share: whole files from structures, and types with the imports they need. */
import type {
  ImportDeclarationStructure,
  JSDocStructure,
  OptionalKind,
  SourceFileStructure,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { byCode } from "./json.ts";
import type { Argument, Plan, PlannedOperation, TypeText } from "./model.ts";
import { freeName } from "./names.ts";
import { requirePeer } from "./peers.ts";
import { commentText } from "./text.ts";

export interface FileOptions {
  readonly banner: string;
  readonly extension: string;
  /** Where the runtime is, seen from the file. */
  readonly runtime: string;
}

/** The kinds of statements that are made. */
interface Kinds {
  readonly ImportDeclaration: StructureKind.ImportDeclaration;
  readonly Interface: StructureKind.Interface;
  readonly VariableStatement: StructureKind.VariableStatement;
}

export interface Morph {
  readonly kinds: Kinds;
  readonly constant: VariableDeclarationKind.Const;
  /** A source file as text. The whole structure goes in at once: statement by statement, each would be parsed again. */
  print(structure: SourceFileStructure | OptionalKind<SourceFileStructure>): string;
}

export function openMorph(): Morph {
  const morph = requirePeer<typeof import("ts-morph")>("ts-morph", "generate clients");
  const project = new morph.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: morph.IndentationText.TwoSpaces,
      newLineKind: morph.NewLineKind.LineFeed,
      quoteKind: morph.QuoteKind.Double,
    },
  });
  let count = 0;
  return {
    kinds: morph.StructureKind,
    constant: morph.VariableDeclarationKind.Const,
    print(structure) {
      const file = project.createSourceFile(`/${count++}.ts`, structure as OptionalKind<SourceFileStructure>);
      const text = file.getFullText();
      project.removeSourceFile(file);
      return text;
    },
  };
}

/** The names of one generated file: writes types, and remembers what must be imported for them. */
export class Scope {
  readonly #local: ReadonlySet<string>;
  readonly #all: ReadonlySet<string>;
  readonly #types = new Set<string>();
  readonly #runtime = new Set<string>();

  /**
   * @param local names that the file declares itself
   * @param all names of every type that can be imported
   */
  constructor(local: Iterable<string>, all: ReadonlySet<string>) {
    this.#local = new Set(local);
    this.#all = all;
  }

  write(text: TypeText): string {
    return text.map((part) => {
      if (typeof part === "string") return part;
      if (part.from === "runtime") {
        this.#runtime.add(part.name);
        return part.name;
      }
      this.#types.add(part.name);
      return this.#nameOf(part.name);
    }).join("");
  }

  use(...names: string[]): void {
    for (const name of names) this.#runtime.add(name);
  }

  /** A type of the description that is called like something of the file or the runtime goes by another name here. */
  #nameOf(name: string): string {
    return freeName(name, this.#all, this.#local);
  }

  imports({ runtime, extension }: FileOptions): OptionalKind<ImportDeclarationStructure>[] {
    const all: OptionalKind<ImportDeclarationStructure>[] = [];
    if (this.#runtime.size > 0) {
      all.push({ isTypeOnly: true, moduleSpecifier: runtime, namedImports: [...this.#runtime].sort(byCode) });
    }
    if (this.#types.size > 0) {
      all.push({
        isTypeOnly: true,
        moduleSpecifier: `../schema${extension}`,
        namedImports: [...this.#types].sort(byCode).map((name) => {
          const alias = this.#nameOf(name);
          return alias === name ? name : { name, alias };
        }),
      });
    }
    return all;
  }
}

/** The names of all types of a plan. */
export function typeNames(plan: Plan): Set<string> {
  return new Set(plan.types.map(({ name }) => name));
}

/** The operations of each area, in the order of the plan. */
export function byArea(operations: readonly PlannedOperation[]): [string, PlannedOperation[]][] {
  const areas = new Map<string, PlannedOperation[]>();
  for (const operation of operations) {
    const list = areas.get(operation.area) ?? [];
    list.push(operation);
    areas.set(operation.area, list);
  }
  return [...areas].sort(([a], [b]) => byCode(a, b));
}

export function writeArgument({ name, type, optional }: Argument, scope: Scope): string {
  return `${name}${optional ? "?" : ""}: ${scope.write(type)}`;
}

export function docs(text: string): OptionalKind<JSDocStructure>[] {
  // Whatever the text was put together from: it cannot end the comment.
  const safe = commentText(text);
  // A description of several lines would otherwise begin on the line that opens the comment.
  return safe === "" ? [] : [{ description: safe.includes("\n") ? `\n${safe}` : safe }];
}

/** The line that says what replaces a deprecated operation. */
export function deprecation(note: string | undefined): string {
  return note === undefined ? "" : `@deprecated ${note}`.trim();
}
