/** Matches the alternatives of a union before and after a change. */
import type ts from "typescript";
import { byCode } from "../codegen/json.ts";
import type { Types } from "./types.ts";

export interface Paired {
  readonly pairs: readonly Pair[];
  /** Alternatives that have no counterpart. */
  readonly removed: readonly ts.Type[];
  readonly added: readonly ts.Type[];
  /** Whether the union has a discriminating property. */
  readonly discriminated: boolean;
}

export interface Pair {
  readonly old: ts.Type;
  readonly next: ts.Type;
  /** The discriminating property and its value, for example `role: "user"`. Empty when there is only one alternative. */
  readonly label: string;
}

export function pairObjects(types: Types, old: readonly ts.Type[], next: readonly ts.Type[]): Paired {
  const pairs: Pair[] = [];
  let [removed, added] = [[...old], [...next]];
  const several = old.length > 1 || next.length > 1;
  const take = (from: ts.Type, to: ts.Type, label: string): void => {
    pairs.push({ old: from, next: to, label: several ? label : "" });
    removed = removed.filter((type) => type !== from);
    added = added.filter((type) => type !== to);
  };

  const property = discriminant(types, old, next);
  const rules: ((from: ts.Type, to: ts.Type) => string | undefined)[] = [
    (from, to) => {
      const name = property === undefined ? undefined : sharedLiteral(types, from, to, property);
      return name === undefined ? undefined : `${property}: ${name}`;
    },
    // Another value of the discriminating property makes it another alternative.
    (from, to) => property === undefined && types.text(from) === types.text(to) ? types.text(to) : undefined,
    (from, to) =>
      property === undefined && types.checker.isTypeAssignableTo(from, to) && types.checker.isTypeAssignableTo(to, from)
        ? types.text(to)
        : undefined,
  ];
  for (const rule of rules) {
    for (const from of [...removed]) {
      const found = added.map((to) => ({ to, label: sameClass(types, from, to) ? rule(from, to) : undefined }))
        .find(({ label }) => label !== undefined);
      if (found !== undefined) take(from, found.to, found.label!);
    }
  }
  for (const [from, to] of byLikeness(types, removed, added, property !== undefined)) take(from, to, types.text(to));
  return { pairs, removed, added, discriminated: property !== undefined };
}

function sameClass(types: Types, from: ts.Type, to: ts.Type): boolean {
  const [a, b] = [types.shape(from), types.shape(to)];
  return a.is === b.is && (a.is !== "class" || b.is !== "class" || a.name === b.name);
}

/** Finds a property that has different literals in each alternative, before and after. */
function discriminant(types: Types, old: readonly ts.Type[], next: readonly ts.Type[]): string | undefined {
  const [a, b] = [old, next].map((side) => side.filter((type) => types.shape(type).is === "object"));
  if (a!.length === 0 || b!.length === 0 || (a!.length === 1 && b!.length === 1)) return undefined;
  const names = [...types.properties(a![0]!).keys()].sort((x, y) => rank(x) - rank(y) || byCode(x, y));
  return names.find((name) => isDistinct(types, a!, name) && isDistinct(types, b!, name));
}

const usual = ["type", "role", "object", "kind", "event"];

function rank(name: string): number {
  const place = usual.indexOf(name);
  return place < 0 ? usual.length : place;
}

function isDistinct(types: Types, side: readonly ts.Type[], name: string): boolean {
  const seen = new Set<string>();
  for (const type of side) {
    const literals = types.literalsOf(type, name);
    if (literals === undefined || literals.some((literal) => seen.has(literal))) return false;
    for (const literal of literals) seen.add(literal);
  }
  return true;
}

function sharedLiteral(types: Types, from: ts.Type, to: ts.Type, property: string): string | undefined {
  const before = types.literalsOf(from, property) ?? [];
  return types.literalsOf(to, property)?.find((literal) => before.includes(literal));
}

/** Pairs the remaining alternatives: the only two of one shape, then those that share more than half of their properties. */
function byLikeness(
  types: Types,
  removed: readonly ts.Type[],
  added: readonly ts.Type[],
  discriminated: boolean,
): [ts.Type, ts.Type][] {
  const candidates: { from: ts.Type; to: ts.Type; likeness: number; order: number }[] = [];
  for (const from of removed) {
    for (const to of added) {
      if (!sameClass(types, from, to)) continue;
      const only = [removed, added].every((side) => side.filter((type) => sameClass(types, type, from)).length === 1);
      const isObject = types.shape(from).is === "object";
      if (isObject && discriminated) continue;
      const likeness = only ? 2 : isObject ? likenessOf(types, from, to) : 0;
      if (likeness > 0.5) candidates.push({ from, to, likeness, order: candidates.length });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.order - b.order);
  const taken = new Set<ts.Type>();
  const chosen: [ts.Type, ts.Type][] = [];
  for (const { from, to } of candidates) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    chosen.push([from, to]);
  }
  return chosen;
}

function likenessOf(types: Types, from: ts.Type, to: ts.Type): number {
  const before = types.properties(from);
  const after = types.properties(to);
  const shared = [...before.keys()].filter((name) => after.has(name)).length;
  const all = before.size + after.size - shared;
  return all === 0 ? 1 : shared / all;
}
