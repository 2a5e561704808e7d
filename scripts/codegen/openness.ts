/**
 * Decides which types stay open: which enumerations take any other word, which unions take a member that the description does
 * not list, and which objects take fields that it does not know. The whole rule is here, and README.md tells it:
 *
 * - Only in Portkey's description, and in those of gateways like it. `x-open: true` and `x-open: false` overrule it anywhere.
 * - What only requests hold is open. So are the replies of the control plane, as far as their enumerations go.
 * - What replies of the gateway's plane hold is as the description says, because it has to fit the types of `openai` and
 *   `@anthropic-ai/sdk`. A request that holds it is open where it refers to it.
 * - A property whose words tell the members of a union apart stays closed.
 * - Fields of the control plane's bodies stay closed, so that the compiler finds a misspelt one.
 *
 * A named schema itself never takes unknown fields or members: whoever refers to it does. So `Omit` works on the named types,
 * and a union narrows by its discriminator exactly.
 */
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  newObject,
  objectAt,
  own,
  sortedEntries,
  textAt,
} from "./json.ts";
import { componentOf, componentRef } from "./component-names.ts";
import { refTarget, resolveNode } from "./resolve.ts";
import { childrenOf, type Kind, methods } from "./shape.ts";

/** The extension that carries to the emitter how a schema is open. */
export const openMark = "x-fetch-open";

/** What {@linkcode openMark} says: any other word, a member that is not listed, or fields beside those of the schema in `of`. */
export type Openness = "word" | "member" | "fields";

/** The document for openapi-typescript with everything marked that is to be open. */
export function openTypes(document: JsonObject, portkey: boolean): JsonObject {
  return new Opener(document, portkey).document();
}

/** Where a schema is used. */
interface Use {
  request: boolean;
  /** In a request of the gateway's plane. */
  gatewayRequest: boolean;
  /** In a reply of the gateway's plane. */
  gatewayReply: boolean;
  controlReply: boolean;
}

/** What may be open at a place. */
interface Place {
  readonly words: boolean;
  readonly members: boolean;
  readonly fields: boolean;
}

const closed: Place = { words: false, members: false, fields: false };

class Opener {
  readonly #document: JsonObject;
  readonly #portkey: boolean;
  readonly #uses = new Map<string, Use>();
  /** Schemas, and their properties whose words tell them apart from other members of a union. */
  readonly #discriminators = new Map<JsonObject, Set<string>>();

  /** The names of open copies, by the names of schemas that are closed because replies hold them; nothing where both are the same. */
  readonly #faces = new Map<string, string | undefined>();
  /** The open copies by their own names. */
  readonly #copies = new Map<string, JsonObject>();

  constructor(document: JsonObject, portkey: boolean) {
    this.#document = document;
    this.#portkey = portkey;
    this.#findUses();
    this.#findOutside();
    this.#findDiscriminators();
  }

  document(): JsonObject {
    const components = objectAt(this.#document, "components");
    const schemas = objectAt(components, "schemas");
    if (!this.#portkey && !JSON.stringify(this.#document).includes('"x-open"')) return this.#document;
    const opened = newObject();
    for (const [name, schema] of Object.entries(schemas ?? {})) {
      opened[name] = this.#inside(schema, this.#placeOf(this.#uses.get(name)));
    }
    const result: JsonObject = { ...this.#document, components: { ...components, schemas: opened } };
    for (const section of ["paths", "webhooks"]) {
      const items = objectAt(this.#document, section);
      if (items !== undefined) result[section] = this.#operations(items);
    }
    for (const section of ["requestBodies", "responses", "parameters"]) {
      const parts = objectAt(components, section);
      if (parts === undefined) continue;
      const place = section === "responses" ? closed : this.#placeOf(newUse({ request: true, gatewayRequest: true }));
      const kind = section === "requestBodies" ? "requestBody" : section === "responses" ? "response" : "parameter";
      const copies = newObject();
      for (const [name, part] of Object.entries(parts)) copies[name] = this.#bodies(kind, part, place);
      (result["components"] as JsonObject)[section] = copies;
    }
    for (const [name, copy] of this.#copies) opened[name] = copy;
    return result;
  }

  /** Path items with the bodies and parameters of their operations opened. */
  #operations(items: JsonObject): JsonObject {
    const result = newObject();
    for (const [path, item] of Object.entries(items)) {
      const copy: JsonObject = { ...(item as JsonObject) };
      for (const method of methods) {
        const operation = objectAt(item, method);
        if (operation === undefined) continue;
        const control = isControl(operation);
        const request = this.#placeOf(newUse({ request: true, gatewayRequest: !control }));
        const reply = this.#placeOf(newUse({ controlReply: control, gatewayReply: !control }));
        const changed: JsonObject = { ...operation };
        const body = objectAt(operation, "requestBody");
        if (body !== undefined) changed["requestBody"] = this.#bodies("requestBody", body, request);
        const parameters = listAt(operation, "parameters");
        if (parameters.length > 0) {
          changed["parameters"] = parameters.map((one) =>
            this.#bodies("parameter", one, { ...request, fields: false })
          );
        }
        const responses = objectAt(operation, "responses");
        if (responses !== undefined) {
          const opened = newObject();
          for (const [status, one] of Object.entries(responses)) opened[status] = this.#bodies("response", one, reply);
          changed["responses"] = opened;
        }
        copy[method] = changed;
      }
      result[path] = copy;
    }
    return result;
  }

  /** A request body, a reply or a parameter with its schemas opened. */
  #bodies(kind: Kind, node: Json, place: Place): Json {
    if (!isObject(node) || own(node, "$ref") !== undefined) return node;
    const copy: JsonObject = { ...node };
    if (kind === "parameter") {
      const schema = own(node, "schema");
      if (schema !== undefined) copy["schema"] = this.#site(schema, place);
      return copy;
    }
    const content = objectAt(node, "content");
    if (content === undefined) return node;
    const opened = newObject();
    for (const [type, media] of Object.entries(content)) {
      const schema = own(media, "schema");
      opened[type] = schema === undefined ? media : { ...media as JsonObject, schema: this.#inside(schema, place) };
    }
    copy["content"] = opened;
    return copy;
  }

  #placeOf(use: Use | undefined): Place {
    if (use === undefined || !this.#portkey || use.gatewayReply) return closed;
    return { words: use.request || use.controlReply, members: use.request, fields: use.gatewayRequest };
  }

  /** A schema that has a name, or that is a body: what is inside of it is opened, and the words of an enumeration. */
  #inside(schema: Json, place: Place, owner?: JsonObject): Json {
    if (!isObject(schema) || own(schema, "$ref") !== undefined) return schema;
    const here = overruled(schema, place);
    if (here.words && isEnumeration(schema)) return withWord(schema);
    const copy: JsonObject = { ...schema };
    for (const key of ["anyOf", "oneOf"]) {
      const parts = listAt(schema, key);
      if (parts.length === 0) continue;
      const hasWords = here.words && this.#hasWords(schema);
      copy[key] = parts.map((part) => hasWords && isText(part) ? marked("word") : this.#inside(part, here));
    }
    const parts = listAt(schema, "allOf");
    if (parts.length > 0) copy["allOf"] = parts.map((part) => this.#inside(part, here, owner ?? schema));
    const properties = objectAt(schema, "properties");
    if (properties !== undefined) {
      const discriminators = this.#discriminators.get(schema) ?? this.#discriminators.get(owner ?? schema);
      const opened = newObject();
      for (const [name, property] of Object.entries(properties)) {
        const told = discriminators?.has(name) === true;
        opened[name] = this.#site(property, told ? { ...here, words: false } : here);
      }
      copy["properties"] = opened;
    }
    const items = own(schema, "items");
    if (isObject(items)) copy["items"] = this.#item(items, here);
    const additional = own(schema, "additionalProperties");
    if (isObject(additional)) copy["additionalProperties"] = this.#site(additional, here);
    const first = listAt(schema, "prefixItems");
    if (first.length > 0) copy["prefixItems"] = first.map((item) => this.#site(item, here));
    return copy;
  }

  /** An item of a list. A list of objects that say their type may hold others, although only one is described. */
  #item(given: JsonObject, place: Place): Json {
    const target = resolveNode(this.#document, given);
    const isTyped = isObject(target) && isPlainObject(target) && listAt(target, "required").includes("type") &&
      this.#wordsOf(target).get("type")?.length === 1;
    const { members } = isObject(target) ? overruled(given, overruled(target, place)) : place;
    const item = this.#site(given, isTyped && members ? { ...place, fields: false } : place);
    return isTyped && members ? alternatives(given, [without(item as JsonObject), marked("member")]) : item;
  }

  /** A schema where another one refers to it: a property, an item, a parameter. */
  #site(given: Json, outer: Place): Json {
    if (!isObject(given)) return given;
    const target = resolveNode(this.#document, given);
    if (!isObject(target)) return given;
    const name = componentOf(textAt(given, "$ref") ?? "")?.name;
    const place = overruled(given, overruled(target, outer));
    if (name === undefined && !isOpen(place)) return this.#inside(given, place);
    if (!isOpen(place)) return given;
    const inner = name === undefined ? place : overruled(target, this.#placeOf(this.#uses.get(name)));
    if (isEnumeration(target)) {
      // A named enumeration that is open itself does not need to be opened again.
      return place.words && (name === undefined || !inner.words) ? withWord(given) : given;
    }
    const members = this.#membersOf(given);
    if (members !== undefined) return this.#union(given, members, place, inner);
    const opened = name === undefined ? this.#inside(given, place) : this.#face(given, name);
    return place.fields && isPlainObject(target) ? withFields(opened as JsonObject) : opened;
  }

  /**
   * What stands in a request for a named schema: its name, or, where replies hold it too and it is closed for their sake, the
   * name of an open copy of it.
   */
  #face(given: JsonObject, name: string): JsonObject {
    const target = resolveNode(this.#document, given) as JsonObject;
    const use = this.#uses.get(name);
    if (isOpen(overruled(target, this.#placeOf(use)))) return given;
    if (!this.#faces.has(name)) {
      const face = this.#faceName(name);
      this.#faces.set(name, face);
      const place = { words: true, members: true, fields: use?.gatewayRequest ?? false };
      const copy = this.#inside(target, place) as JsonObject;
      const isSame = JSON.stringify(copy) === JSON.stringify(this.#inside(target, closed));
      if (isSame) this.#faces.set(name, undefined);
      else this.#copies.set(face, typeof copy["x-type-name"] === "string" ? { ...copy, "x-type-name": face } : copy);
    }
    const face = this.#faces.get(name);
    return face === undefined ? given : { ...given, $ref: componentRef("schemas", face) };
  }

  #faceName(name: string): string {
    const taken = objectAt(objectAt(this.#document, "components"), "schemas");
    const wishes = ["Param", "Params", "Input"].map((suffix) => name + suffix);
    return wishes.find((wish) => own(taken, wish) === undefined) ?? `${name}Param_`;
  }

  /** @param inner what is open in the union itself, where it has a name */
  #union(given: JsonObject, members: readonly JsonObject[], place: Place, inner: Place): Json {
    const objects = members.filter((member) => this.#isObjectType(member));
    const name = componentOf(textAt(given, "$ref") ?? "")?.name;
    const isTold = place.members && this.#isTold(objects, "type");
    if (name === undefined) {
      const union = this.#parts(given, isTold ? { ...place, members: false, fields: false } : place);
      return isTold ? withMember(union) : union;
    }
    const words = place.words && !inner.words && this.#hasWords(given) ? [marked("word")] : [];
    if (isTold) return alternatives(given, [without(given), ...words, marked("member")]);
    const face = this.#face(given, name);
    if (!place.fields || objects.length === 0) {
      return words.length === 0 || face !== given ? face : alternatives(given, [without(given), ...words]);
    }
    if (objects.length === members.length) return withFields(face);
    const open = objects.map((member) => {
      const of = componentOf(textAt(member, "$ref") ?? "")?.name;
      return withFields(of === undefined ? member : this.#face(member, of), true);
    });
    return alternatives(given, [without(face), ...words, ...open]);
  }

  /** An inline union with each of its members opened. */
  #parts(given: JsonObject, place: Place): JsonObject {
    const copy: JsonObject = { ...given };
    const hasWords = place.words && this.#hasWords(given);
    for (const key of ["anyOf", "oneOf"]) {
      const parts = listAt(given, key);
      if (parts.length === 0) continue;
      // With \`string\` beside them, the words would not be offered for completion.
      copy[key] = parts.map((part) => hasWords && isText(part) ? marked("word") : this.#site(part, place));
    }
    return copy;
  }

  /** Whether words are listed among the members of a union. */
  #hasWords(union: Json): boolean {
    return (this.#membersOf(union) ?? []).some((member) => {
      const target = resolveNode(this.#document, member);
      return target !== undefined && isEnumeration(target);
    });
  }

  /** The members of a union, those of its members that are unions in their place, without null; nothing for what is no union. */
  #membersOf(schema: Json, depth = 0): JsonObject[] | undefined {
    const node = resolveNode(this.#document, schema);
    if (!isObject(node) || depth > 20 || own(node, "allOf") !== undefined || own(node, "properties") !== undefined) {
      return undefined;
    }
    const parts = [...listAt(node, "anyOf"), ...listAt(node, "oneOf")];
    if (parts.length === 0) return undefined;
    return parts.flatMap((part): JsonObject[] => {
      if (!isObject(part) || textAt(part, "type") === "null") return [];
      return this.#membersOf(part, depth + 1) ?? [part];
    });
  }

  #isObjectType(schema: JsonObject): boolean {
    const node = resolveNode(this.#document, schema);
    if (!isObject(node)) return false;
    return isPlainObject(node) ||
      listAt(node, "allOf").length > 0 &&
        listAt(node, "allOf").every((part) => isObject(part) && this.#isObjectType(part));
  }

  /** Whether the words of a property tell members apart. */
  #isTold(members: readonly JsonObject[], property: string): boolean {
    const words = members.map((member) => this.#wordsOf(member).get(property)).filter((found) => found !== undefined);
    return words.length > 1 && words.some((found) => found.join("\n") !== words[0]!.join("\n"));
  }

  /** The enumerated properties of an object and their words. */
  #wordsOf(schema: Json, depth = 0): Map<string, string[]> {
    const found = new Map<string, string[]>();
    const node = resolveNode(this.#document, schema);
    if (!isObject(node) || depth > 20) return found;
    for (const [name, property] of Object.entries(objectAt(node, "properties") ?? {})) {
      const target = resolveNode(this.#document, property);
      const words = isObject(target) ? wordsOf(target) : undefined;
      if (words !== undefined) found.set(name, words);
    }
    for (const part of listAt(node, "allOf")) {
      for (const [name, words] of this.#wordsOf(part, depth + 1)) {
        const known = found.get(name);
        if (known === undefined || words.length < known.length) found.set(name, words);
      }
    }
    return found;
  }

  #findDiscriminators(): void {
    const note = (schema: Json, property: string, depth = 0): void => {
      const node = resolveNode(this.#document, schema);
      if (!isObject(node) || depth > 20) return;
      const names = this.#discriminators.get(node) ?? new Set();
      this.#discriminators.set(node, names.add(property));
      for (const part of listAt(node, "allOf")) note(part, property, depth + 1);
    };
    const seen = new Set<Json>();
    const visit = (kind: Kind, node: Json): void => {
      if (!isObject(node) || seen.has(node)) return;
      seen.add(node);
      const members = kind === "schema" ? this.#membersOf(node) ?? [] : [];
      if (members.length > 1) {
        const objects = members.filter((member) => this.#isObjectType(member));
        for (const property of new Set(objects.flatMap((member) => [...this.#wordsOf(member).keys()]))) {
          if (!this.#isTold(objects, property)) continue;
          for (const member of objects) if (this.#wordsOf(member).has(property)) note(member, property);
        }
      }
      for (const child of childrenOf(kind, node)) visit(child.kind, child.value);
    };
    visit("document", this.#document);
  }

  #findUses(): void {
    for (const [, item] of sortedEntries(objectAt(this.#document, "paths"))) {
      for (const method of methods) {
        const operation = objectAt(item, method);
        if (operation === undefined) continue;
        const control = isControl(operation);
        const request = newUse({ request: true, gatewayRequest: !control });
        const reply = newUse({ gatewayReply: !control, controlReply: control });
        this.#use("requestBody", own(operation, "requestBody"), request);
        for (const one of [...listAt(item, "parameters"), ...listAt(operation, "parameters")]) {
          this.#use("parameter", one, request);
        }
        for (const one of Object.values(objectAt(operation, "responses") ?? {})) this.#use("response", one, reply);
      }
    }
  }

  /** Schemas that travel outside of calls, such as the events of a socket, go both ways: they stay as they are described. */
  #findOutside(): void {
    const outside = newUse({ gatewayReply: true });
    for (const [name, schema] of sortedEntries(objectAt(objectAt(this.#document, "components"), "schemas"))) {
      if (this.#uses.has(name)) continue;
      this.#note(name, outside);
      this.#use("schema", schema, outside);
    }
  }

  /** Notes the use of every schema below a node. */
  #use(kind: Kind, start: Json | undefined, use: Use): void {
    const seen = new Set<Json>();
    const queue: [Kind, Json | undefined][] = [[kind, start]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [kind, node] = next;
      if (!isObject(node) || seen.has(node)) continue;
      seen.add(node);
      // It says itself that it does not have to fit anybody's types.
      if (own(node, "x-open") === true && (use.gatewayReply || use.controlReply)) continue;
      const reference = textAt(node, "$ref");
      if (reference !== undefined) {
        const target = componentOf(reference);
        if (target?.section === "schemas") this.#note(target.name, use);
        queue.push([kind, refTarget(this.#document, reference)]);
      }
      for (const child of childrenOf(kind, node)) queue.push([child.kind, child.value]);
    }
  }

  #note(name: string, use: Use): void {
    const known = this.#uses.get(name) ?? newUse({});
    for (const key of Object.keys(use) as (keyof Use)[]) known[key] ||= use[key];
    this.#uses.set(name, known);
  }
}

function newUse(given: Partial<Use>): Use {
  return { request: false, gatewayRequest: false, gatewayReply: false, controlReply: false, ...given };
}

function isControl(operation: JsonObject): boolean {
  return textAt(operation, "x-plane") === "control";
}

/** What `x-open` of a schema makes of what may be open around it. */
function overruled(schema: JsonObject, place: Place): Place {
  const said = own(schema, "x-open");
  if (typeof said !== "boolean") return place;
  return { words: said, members: said, fields: said };
}

/** The words of an enumeration or a constant; nothing for other schemas. */
function wordsOf(schema: JsonObject): string[] | undefined {
  const constant = own(schema, "const");
  const values = constant === undefined ? listAt(schema, "enum") : [constant];
  const words = values.filter((value) => typeof value === "string");
  return words.length > 0 && values.every((value) => typeof value === "string" || value === null) ? words : undefined;
}

function isOpen(place: Place): boolean {
  return place.words || place.members || place.fields;
}

/** Any text, of which nothing more is said. */
function isText(schema: Json): boolean {
  return isObject(schema) && own(schema, "type") === "string" && own(schema, "x-fetch-type") === undefined &&
    wordsOf(schema) === undefined;
}

function isEnumeration(schema: Json): boolean {
  return isObject(schema) && wordsOf(schema) !== undefined;
}

/** An object with described fields, which does not already take others. */
function isPlainObject(schema: JsonObject): boolean {
  const additional = own(schema, "additionalProperties");
  return objectAt(schema, "properties") !== undefined && (additional === undefined || additional === false);
}

const notes = ["summary", "deprecated", "default", "x-open", "x-type-name", "x-aliases"];

/** A schema without what only comments say. */
function without(schema: JsonObject): JsonObject {
  const copy = newObject();
  for (const key of Object.keys(schema)) if (!notes.includes(key)) copy[key] = schema[key]!;
  return copy;
}

function notesOf(schema: JsonObject): JsonObject {
  const copy = newObject();
  for (const key of notes) if (own(schema, key) !== undefined) copy[key] = schema[key]!;
  return copy;
}

function alternatives(schema: JsonObject, anyOf: Json[]): JsonObject {
  return { ...notesOf(schema), anyOf };
}

function marked(openness: Openness): JsonObject {
  const schema = newObject();
  schema["type"] = openness === "word" ? "string" : "object";
  schema[openMark] = openness;
  return schema;
}

function withWord(schema: JsonObject): JsonObject {
  return alternatives(schema, [without(schema), marked("word")]);
}

function withMember(schema: JsonObject): JsonObject {
  const key = listAt(schema, "anyOf").length > 0 ? "anyOf" : "oneOf";
  return { ...schema, [key]: [...listAt(schema, key), marked("member")] };
}

/** @param beside whether the fields are needed, because the schema itself stands beside it already */
function withFields(schema: JsonObject, beside = false): JsonObject {
  return { ...notesOf(schema), ...marked("fields"), of: without(schema), ...(beside ? { beside } : {}) };
}
