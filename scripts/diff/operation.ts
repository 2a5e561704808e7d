/** What changed in one operation: its names, its arguments and its reply. */
import type ts from "typescript";
import { listAt, objectAt, textAt } from "../codegen/json.ts";
import type { PlannedOperation } from "../codegen/model.ts";
import { resolveNode } from "../codegen/resolve.ts";
import type { Compiler, MethodTypes, Overload } from "./compiler.ts";
import type { Change } from "./model.ts";
import type { Difference } from "./place.ts";
import type { Side } from "./side.ts";
import type { Place } from "./types.ts";
import type { Walker } from "./walk.ts";

/** A difference with its property path, `body.messages[].name`. */
export interface Located extends Omit<Difference, "steps"> {
  readonly at: string;
}

type Pair = readonly [PlannedOperation, PlannedOperation];

/** What the types of an operation show. */
export function compareTypes(
  compiler: Compiler,
  walker: Walker,
  [before, after]: Pair,
  old: Side,
  next: Side,
): Located[] {
  const [a, b] = [compiler.old.get(before)!, compiler.next.get(after)!];
  // The last overload is the one that allows everything.
  const [from, to] = [a.overloads.at(-1)!, b.overloads.at(-1)!];
  const broken = refused(compiler, a, b);
  const found: Located[] = [];

  const sameOrder = kindsOf(before).join() === kindsOf(after).join();
  if (!sameOrder) {
    const breaks = !compiler.checker.isTypeAssignableTo(from.args, to.args);
    found.push(whole("arguments", "arguments changed", breaks, argumentsText(before), argumentsText(after)));
  }
  const locate = locator(after, next, before, old);
  const request = (start: Place, end: Place, open: boolean, id?: string): void => {
    for (const { steps, ...difference } of walker.compare("request", start, end, open, spellingsOf(after))) {
      // An id that moved between the arguments is one change, reported above.
      if (!sameOrder && steps.length === 1 && locate(steps[0]!.slice(1)) === "path") continue;
      found.push({ ...difference, at: id === undefined ? pathText(steps, locate) : `path.${id}` });
    }
  };
  if (sameOrder) {
    for (const [index, name] of idNames(after).entries()) {
      request(walker.types.place(from.given[index]!), walker.types.place(to.given[index]!), false, name);
    }
  }
  const [fromObject, toObject] = [objectOf(compiler, walker, from, before), objectOf(compiler, walker, to, after)];
  request(fromObject, toObject, isOpen(after));
  if (isOpen(before) && !isOpen(after)) {
    found.push({
      ...whole("property-removed", "fields that are not described are no longer accepted", false),
      reason: "name",
    });
  }

  const replies = [from, to].map(({ result }) => replyOf(walker, result));
  for (const { steps, ...difference } of walker.compare("reply", replies[0]!, replies[1]!)) {
    found.push({ ...difference, at: replyText(steps) });
  }
  found.push(...compareLists(before, after));
  // Callers see the overloads as a whole; what only one of them would refuse does not matter.
  if (!broken) return found.map(({ reason, ...rest }) => reason === "name" ? { ...rest, reason } : rest);
  if (found.some(({ reason }) => reason !== undefined)) return found;
  return [
    ...found,
    whole("arguments", "calls do not compile any more", true, argumentsText(before), argumentsText(after)),
  ];
}

/** Other spellings of fields, with the names they stand for. */
export function spellingsOf({ spec }: PlannedOperation): Map<string, string> {
  const pairs = spec.split(" ").filter((word) => word.startsWith("+alias:"))
    .flatMap((word) => word.slice("+alias:".length).split(","));
  return new Map(pairs.map((pair) => {
    const [spelling, name] = pair.split("=").map(decodeURIComponent);
    return [spelling!, name!];
  }));
}

/** Whether there is an old overload of which no new one takes the arguments and gives the result. */
function refused({ checker }: Compiler, old: MethodTypes, next: MethodTypes): boolean {
  return !old.overloads.every(({ args, result }) =>
    next.overloads.some((other) =>
      checker.isTypeAssignableTo(args, other.args) && checker.isTypeAssignableTo(other.result, result)
    )
  );
}

export function whole(kind: Change["kind"], text: string, breaks: boolean, before?: string, after?: string): Located {
  return {
    kind,
    text,
    ...(breaks ? { reason: "assign" as const } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    at: "",
    where: [],
    origin: undefined,
  };
}

function compareLists(before: PlannedOperation, after: PlannedOperation): Located[] {
  const [was, is] = [before, after].map(({ spec }) => /(?:^| )(list:\S+)/.exec(spec)?.[1]);
  if (was === undefined && is !== undefined) return [whole("result", "is a list with pages now", false)];
  if (was === undefined || is !== undefined) return [];
  return [{ ...whole("result", "is no list with pages any more", false), reason: "name" }];
}

/** The path parameters that are arguments of their own, in order. */
function idNames({ spec, path }: PlannedOperation): string[] {
  const all = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
  const words = spec.split(" ");
  return words.includes("ids") ? all : words.includes("id") ? all.slice(-1) : [];
}

/** The sorts of a call's arguments, in order. */
function kindsOf(operation: PlannedOperation): string[] {
  const ids = idNames(operation).length;
  return operation.signatures.at(-1)!.args.map((_, index) => index < ids ? "id" : "object");
}

function argumentsText({ signatures }: PlannedOperation): string {
  const { args } = signatures.at(-1)!;
  return `(${[...args.map(({ name, optional }) => `${name}${optional ? "?" : ""}`), "options?"].join(", ")})`;
}

/** The argument with all fields, or nothing to give. */
function objectOf({ nothing }: Compiler, { types }: Walker, { given }: Overload, operation: PlannedOperation): Place {
  return types.place(given[idNames(operation).length] ?? nothing);
}

/** Whether fields that the description does not know may be given. */
function isOpen({ signatures }: PlannedOperation): boolean {
  return signatures.at(-1)!.args.some(({ type }) =>
    type.some((part) => typeof part !== "string" && part.name === "Open")
  );
}

function replyOf({ types }: Walker, result: ts.Type): Place {
  return types.place(types.unwrapped(result, "PageCall", 1) ?? types.unwrapped(result, "Call") ?? result);
}

/** Tells where a field of the argument goes: `path`, `query`, `header` or `body`. */
function locator(
  after: PlannedOperation,
  next: Side,
  before: PlannedOperation,
  old: Side,
): (name: string) => string {
  const places = new Map([...parameterPlaces(old, before), ...parameterPlaces(next, after)]);
  return (name) => places.get(name) ?? "body";
}

function parameterPlaces({ document }: Side, { method, path }: PlannedOperation): Map<string, string> {
  const item = objectAt(objectAt(document, "paths"), path);
  const places = new Map<string, string>();
  for (const name of path.matchAll(/\{([^{}]*)\}/g)) places.set(name[1]!, "path");
  for (const given of [...listAt(item, "parameters"), ...listAt(objectAt(item, method.toLowerCase()), "parameters")]) {
    const parameter = resolveNode(document, given);
    const [name, place] = [textAt(parameter, "name"), textAt(parameter, "in")];
    if (name === undefined || place === undefined) continue;
    for (const spelling of [name, ...listAt(parameter, "x-aliases")]) {
      if (typeof spelling === "string") places.set(spelling, place);
    }
  }
  return places;
}

function pathText(steps: readonly string[], locate: (name: string) => string): string {
  const first = steps[0];
  return `${first?.startsWith(".") ? locate(first.slice(1)) : "body"}${steps.join("")}`;
}

function replyText(steps: readonly string[]): string {
  return steps[0] === "<Stream>" ? `event${steps.slice(1).join("")}` : `reply${steps.join("")}`;
}
