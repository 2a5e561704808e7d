/** What types do not show: texts, examples, defaults, deprecations and limits, each where it is written. */
import {
  byCode,
  canonicalText,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  sortedEntries,
  sortedKeys,
  textAt,
} from "../codegen/json.ts";
import type { PlannedOperation } from "../codegen/model.ts";
import { componentOf } from "../codegen/component-names.ts";
import { childrenOf, type Kind, type Token } from "../codegen/shape.ts";
import { isSaid, textOf } from "./fingerprint.ts";
import type { ChangeKind } from "./model.ts";
import type { Side } from "./side.ts";

/** A note that changed, at a place of an operation or of a component. */
export interface NoteChange {
  readonly kind: Extract<ChangeKind, "docs" | "limits" | "deprecated">;
  /** `Message.name` in a named schema, `query.limit` in an operation. */
  readonly at: string;
  readonly schema?: string;
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

const limits = new Set([
  ...[
    "format",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
  ],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "contentEncoding", "contentMediaType"],
  ...["minContains", "maxContains", "dependentRequired"],
]);
const rules = new Set(["security", "servers"]);

/** What is said where. */
interface Notes {
  /** All places that there are: a place that came or went as a whole is no change of what is said there. */
  readonly places: Set<string>;
  /** `at\nkeyword` → what it says. */
  readonly said: Map<string, Note>;
}

interface Note {
  readonly at: string;
  readonly key: string;
  readonly kind: NoteChange["kind"];
  readonly value: string;
}

export function compareNotes(
  old: Side,
  next: Side,
  operations: readonly (readonly [PlannedOperation, PlannedOperation])[],
): Map<PlannedOperation, NoteChange[]> {
  const cache = new Map<string, NoteChange[]>();
  const ofComponent = (key: string): NoteChange[] => {
    let found = cache.get(key);
    if (found === undefined) cache.set(key, found = componentChanges(old, next, key));
    return found;
  };
  const changes = new Map<PlannedOperation, NoteChange[]>();
  for (const [before, after] of operations) {
    const [from, to] = [nodeOf(old, before), nodeOf(next, after)];
    const reached = [...reachable(next.document, to)].sort();
    const own = difference(notesOf("operation", from, ""), notesOf("operation", to, ""));
    changes.set(after, [...own, ...reached.flatMap(ofComponent), ...errorChanges(old, from, next, to)]);
  }
  return changes;
}

/** The operation with the parameters of its path. */
function nodeOf({ document }: Side, { method, path }: PlannedOperation): JsonObject {
  const item = objectAt(objectAt(document, "paths"), path);
  const node = objectAt(item, method.toLowerCase()) ?? {};
  const shared = item?.["parameters"];
  if (!Array.isArray(shared)) return node;
  const own = Array.isArray(node["parameters"]) ? node["parameters"] : [];
  return { ...node, parameters: [...shared, ...own] };
}

const kinds: Record<string, Kind> = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  requestBodies: "requestBody",
  headers: "header",
};

function componentChanges(old: Side, next: Side, key: string): NoteChange[] {
  const [section, name] = key.split("\n") as [string, string];
  const kind = kinds[section];
  const [from, to] = [old, next].map(({ document }) =>
    objectAt(objectAt(objectAt(document, "components"), section), name)
  );
  if (kind === undefined || from === undefined || to === undefined) return [];
  const label = kind === "schema" ? name : kind === "parameter" ? parameterLabel(to) : `${kind} ${name}`;
  return difference(notesOf(kind, from, label), notesOf(kind, to, label))
    .map((change) => kind === "schema" ? { ...change, schema: name } : change);
}

function parameterLabel(node: JsonObject): string {
  return `${textAt(node, "in") ?? "query"}.${textAt(node, "name") ?? ""}`;
}

/** The components that a node refers to, directly or through others. */
function reachable(document: JsonObject, start: JsonObject): Set<string> {
  const reached = new Set<string>();
  const queue: [Kind, Json][] = [["operation", start]];
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    const [kind, node] = entry;
    if (!isObject(node)) continue;
    const reference = textAt(node, "$ref");
    const target = reference === undefined ? undefined : componentOf(reference);
    if (target !== undefined && !reached.has(`${target.section}\n${target.name}`)) {
      reached.add(`${target.section}\n${target.name}`);
      queue.push([kind, objectAt(objectAt(objectAt(document, "components"), target.section), target.name) ?? null]);
    }
    for (const child of childrenOf(kind, node)) queue.push([child.kind, child.value]);
  }
  return reached;
}

/** The notes of a node and of all below it that is written in the same place. */
function notesOf(kind: Kind, node: Json, at: string): Notes {
  const places = new Set<string>();
  const said = new Map<string, Note>();
  const visit = (kindOf: Kind, value: Json, path: string): void => {
    if (!isObject(value)) return;
    places.add(path);
    for (const key of sortedKeys(value)) {
      const note = noteKind(kindOf, key);
      if (note !== undefined) {
        said.set(`${path}\n${key}`, { at: path, key, kind: note, value: canonicalText(value[key]!) });
      }
    }
    for (const child of childrenOf(kindOf, value)) {
      visit(child.kind, child.value, placeBelow(kindOf, path, child.path, child.value));
    }
  };
  visit(kind, node, at);
  return { places, said };
}

function noteKind(kind: Kind, key: string): NoteChange["kind"] | undefined {
  if (key === "deprecated" && kind !== "operation") return "deprecated";
  if (key === "tags") return undefined;
  if (isSaid(kind, key)) return "docs";
  if (kind === "schema" && limits.has(key)) return "limits";
  return kind === "operation" && rules.has(key) ? "limits" : undefined;
}

function placeBelow(kind: Kind, at: string, path: readonly Token[], node: Json): string {
  const [field, name] = path;
  if (kind === "schema") {
    if (field === "properties") return at === "" ? String(name) : `${at}.${name}`;
    if (field === "items" || field === "prefixItems") return `${at}[]`;
    return field === "additionalProperties" || field === "patternProperties" ? `${at}[key]` : at;
  }
  if (kind === "operation") {
    if (field === "requestBody") return "body";
    if (field === "parameters") return isObject(node) ? parameterLabel(node) : at;
    if (field === "responses") return /^2/.test(String(name)) ? "reply" : `reply ${name}`;
  }
  if (kind === "response" && field === "headers") return `${at} header ${name}`;
  return at;
}

function difference(old: Notes, next: Notes): NoteChange[] {
  const changes: NoteChange[] = [];
  const words = new Map<string, string[]>();
  for (const id of [...new Set([...old.said.keys(), ...next.said.keys()])].sort(byCode)) {
    const [a, b] = [old.said.get(id), next.said.get(id)];
    const { at, key, kind } = (b ?? a)!;
    if (a?.value === b?.value || !old.places.has(at) || !next.places.has(at)) continue;
    if (kind === "deprecated") changes.push(...deprecationChange(at, a?.value === "true", b?.value === "true"));
    else if (kind === "limits" || key === "default") changes.push(valueChange(at, kind, key, a?.value, b?.value));
    else words.set(at, [...(words.get(at) ?? []), `${key} ${verb(a, b)}`]);
  }
  for (const [at, list] of words) changes.push({ kind: "docs", at, text: list.join(", ") });
  return changes;
}

function verb(before: unknown, after: unknown): string {
  return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}

function deprecationChange(at: string, before: boolean, after: boolean): NoteChange[] {
  if (before === after) return [];
  return [after ? { kind: "deprecated", at, text: "deprecated" } : { kind: "docs", at, text: "no longer deprecated" }];
}

/** A value that callers may want to know. */
function valueChange(
  at: string,
  kind: NoteChange["kind"],
  key: string,
  before: string | undefined,
  after: string | undefined,
): NoteChange {
  const isShort = [before, after].every((value) => value === undefined || value.length <= 60);
  return {
    kind,
    at,
    text: `${key} ${verb(before, after)}`,
    ...(isShort && before !== undefined ? { before } : {}),
    ...(isShort && after !== undefined ? { after } : {}),
  };
}

/** Replies that calls throw: their types are no part of a method. */
function errorChanges(old: Side, from: JsonObject, next: Side, to: JsonObject): NoteChange[] {
  const [before, after] = [[old, from], [next, to]].map(([side, node]) => {
    const replies = sortedEntries(objectAt(node as JsonObject, "responses"));
    // Without a 2XX reply the default one is what calls resolve to.
    const pattern = replies.some(([status]) => /^2/.test(status)) ? /^([345]|default)/i : /^[345]/;
    const all = replies.filter(([status]) => pattern.test(status));
    return new Map(all.map(([status, value]) => [status, textOf((side as Side).document, "response", value, false)]));
  });
  const words: string[] = [];
  for (const status of [...new Set([...before!.keys(), ...after!.keys()])].sort()) {
    const [a, b] = [before!.get(status), after!.get(status)];
    if (a !== b) words.push(`${status} ${verb(a, b)}`);
  }
  return words.length === 0 ? [] : [{ kind: "docs", at: "", text: "error replies", after: words.join(", ") }];
}
