/** What generation works with between reading and writing: plain data, one record per operation. */

/** A piece of TypeScript: text, and the names of types that are imported where it is used. */
export type TypeText = readonly (string | TypeRef)[];

/** A type by name: one of the description (`schema.ts`) or one of the runtime. */
export interface TypeRef {
  readonly from: "types" | "runtime";
  readonly name: string;
}

/** A type that `schema.ts` exports. It has one of `schema`, `at` and `replacedBy`. */
export interface TypeAlias {
  readonly name: string;
  /** What has the name, as the lock file says it: a schema, or `GET /models Query`. */
  readonly key: string;
  /** Name of the component schema that it is. */
  readonly schema?: string;
  /** Where in `operations` of `paths.ts` it is: names of members, the operation's first. */
  readonly at?: readonly string[];
  /** The type's present name, where this is a former one. */
  readonly replacedBy?: string;
  readonly doc: string;
  /** Empty when there is nothing more to say than that it is deprecated. */
  readonly deprecated?: string;
}

/** One parameter of a generated function. */
export interface Argument {
  readonly name: string;
  readonly type: TypeText;
  readonly optional: boolean;
  readonly doc: string;
}

/** One overload of an operation: its arguments before the options, and what the call resolves to. */
export interface Signature {
  readonly args: readonly Argument[];
  readonly result: TypeText;
}

export interface PlannedOperation {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** Name of the standalone function; key in `operations` of `paths.ts`. */
  readonly operationId: string;
  /** Former names of the function, which keep working. */
  readonly formerIds: readonly string[];
  /** Dotted method of the client. */
  readonly accessor: string;
  /** Other accessors that keep working. */
  readonly aliases: readonly string[];
  /** File name, without its ending, in `operations/` and `resources/`. */
  readonly area: string;
  /** The area as people write it. */
  readonly title: string;
  /** What the runtime gets: `POST /chat/completions json stream`. */
  readonly spec: string;
  readonly summary: string;
  /** Code that calls the method (`x-example`), for the hover of editors; "" for none. */
  readonly example: string;
  readonly description: string;
  /** Present on deprecated operations: what to do instead, or empty. */
  readonly deprecated?: string;
  readonly signatures: readonly Signature[];
}

export interface Plan {
  /** `info.title`. */
  readonly title: string;
  /** Whether the description is Portkey's, see `isPortkey`. */
  readonly portkey: boolean;
  /** Sorted by path, then method. */
  readonly operations: readonly PlannedOperation[];
  /** Sorted by name. */
  readonly types: readonly TypeAlias[];
  readonly webhooks: boolean;
  /** The names of the schemas that stand in other files, by file and pointer. */
  readonly files: Readonly<Record<string, string>>;
}

/** What has a name → the name it has now, then those it had before. */
export type LockedNames = Readonly<Record<string, readonly string[]>>;

/** What the lock file keeps. */
export interface NameLock {
  /** `GET /models` → accessors. */
  readonly methods?: LockedNames;
  /** `GET /models` → names of its standalone function. */
  readonly functions?: LockedNames;
  /** A schema, or `GET /models Query` → names of its type. */
  readonly types?: LockedNames;
  /** `shared/pet.yaml#/Pet` → name of the schema. */
  readonly files?: LockedNames;
}
