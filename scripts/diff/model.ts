/** What a comparison of two descriptions says. Plain data, in an order that depends on the descriptions alone. */

/** Which part of a semantic version has to move. */
export type Bump = "major" | "minor" | "patch" | "none";

export interface SpecInfo {
  /** `info.title`. */
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
  readonly operations: number;
}

/** An operation by its place in the description and by its name on the client. */
export interface OperationRef {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** Dotted method of the client. */
  readonly accessor: string;
  /** Name of the standalone function. */
  readonly function: string;
}

/** What happened. */
export type ChangeKind =
  /** The accessor, the function or the area of an operation has another name. */
  | "renamed"
  /** The arguments of a call are other ones, or in another order. */
  | "arguments"
  /** What a call resolves to is of another kind. */
  | "result"
  | "property-added"
  | "property-removed"
  /** A property must be given now, or is always there. */
  | "required"
  /** A property may be left out, or may be missing. */
  | "optional"
  | "nullable"
  | "not-nullable"
  /** Literals that are allowed, or that may come. */
  | "values-added"
  | "values-removed"
  /** Alternatives of a union. */
  | "variants-added"
  | "variants-removed"
  /** Another type altogether. */
  | "type"
  /** An exported type has gone. */
  | "export-removed"
  | "deprecated"
  /** Formats, limits and the like, which TypeScript does not see. */
  | "limits"
  /** Titles, descriptions, examples and defaults. */
  | "docs"
  /** How the request is put on the wire. */
  | "wire";

/**
 * Why a change breaks callers.
 *
 * - `assign`: the compiler refuses the old request where the new one is wanted, or the new reply where the old one was.
 * - `name`: code that names what has gone, in an object literal, a property access or a comparison, does not compile.
 */
export type Reason = "assign" | "name";

/** A method of the client that a change touches, and where. */
export interface Affected extends OperationRef {
  /** Property path, `body.messages[].name`. Empty when the change concerns the operation as a whole. */
  readonly at: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly breaking: boolean;
  /** Present when it breaks. */
  readonly reason?: Reason;
  readonly bump: Bump;
  /** Property path in the first of the methods, `body.messages[].name`. */
  readonly at: string;
  /** Which alternatives of the unions on the way, `role: "user"`. */
  readonly where: readonly string[];
  /** The named schema in which it was changed, and the path in it: `Message.name`. */
  readonly schema?: string;
  /** What happened, in a few words. */
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly methods: readonly Affected[];
}

export interface SpecDiff {
  readonly old: SpecInfo;
  readonly new: SpecInfo;
  readonly breaking: boolean;
  readonly bump: Bump;
  readonly added: readonly OperationRef[];
  readonly removed: readonly OperationRef[];
  /** Changes of operations that both descriptions have; those that break come first. */
  readonly changes: readonly Change[];
  /** A paragraph for a changelog, in Markdown. */
  readonly changelog: string;
  /** What the generator would refuse in the new description; it was compared all the same. */
  readonly warnings: readonly string[];
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

export function greaterBump(a: Bump, b: Bump): Bump {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
