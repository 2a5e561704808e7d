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
  /** The arguments of a call have changed, or their order has. */
  | "arguments"
  /** What a call resolves to is of another kind. */
  | "result"
  | "property-added"
  | "property-removed"
  /** A property is required now: callers must pass it, or can rely on it. */
  | "required"
  /** A property is optional now: callers may leave it out, or may find it missing. */
  | "optional"
  | "nullable"
  | "not-nullable"
  /** Other literals are allowed, or may be received. */
  | "values-added"
  | "values-removed"
  /** Alternatives of a union. */
  | "variants-added"
  | "variants-removed"
  /** The type is an entirely different one. */
  | "type"
  /** An exported type was removed. */
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
 * - `name`: code that uses a removed name, in an object literal, a property access or a comparison, does not compile.
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
  /** The alternatives of unions that lead there, for example `role: "user"`. */
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
  /** Problems for which the generator would refuse the new description. The comparison was made in spite of them. */
  readonly warnings: readonly string[];
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

export function greaterBump(a: Bump, b: Bump): Bump {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
