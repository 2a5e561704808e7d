/** Checks a bundled document for everything later steps rely on, and reports all of it. */
import { isObject, type Json, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import type { Loaded } from "./load.ts";
import { type Problems, quoted } from "./problems.ts";
import { brokenReference } from "./refs.ts";
import { refTarget, resolveNode } from "./resolve.ts";
import { childrenOf, type Kind, type Token } from "./shape.ts";

type Report = (message: string, node: unknown, ...below: Token[]) => void;

export function validate(loaded: Loaded, problems: Problems): void {
  const { document } = loaded;
  const error: Report = (message, node, ...below) => problems.error(message, loaded.place(node, ...below));
  const warn: Report = (message, node, ...below) => problems.warn(message, loaded.place(node, ...below));
  if (textAt(objectAt(document, "info"), "title") === undefined) {
    warn(`Add "info.title": it names the API in the generated files`, document, "info");
  }
  if (
    !isObject(own(document, "paths")) && !isObject(own(document, "webhooks")) && !isObject(own(document, "components"))
  ) {
    error(`Add "paths": there is nothing to generate`, document);
  }
  visit("document", document, document, (kind, node, parent, path) => {
    if (kind === "schema" && typeof node === "boolean") return;
    if (!isObject(node)) {
      if (kind !== "data") error(`Make ${shown(path)} an object: it is ${nameOf(node)}`, parent, ...path);
      return;
    }
    if (own(node, "$ref") !== undefined) checkReference(kind, node, document, error);
    else checks[kind]?.(node, { document, error, warn });
  });
}

function shown(path: readonly Token[]): string {
  return quoted(path.join("."));
}

function nameOf(value: Json): string {
  return value === null ? "empty" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

function visit(
  kind: Kind,
  node: JsonObject,
  document: JsonObject,
  see: (kind: Kind, node: Json, parent: JsonObject, path: readonly Token[]) => void,
): void {
  for (const { kind: childKind, value, path } of childrenOf(kind, node)) {
    see(childKind, value, node, path);
    if (isObject(value)) visit(childKind, value, document, see);
  }
}

function checkReference(kind: Kind, node: JsonObject, document: JsonObject, error: Report): void {
  const reference = node["$ref"];
  if (typeof reference !== "string") {
    if (kind !== "data") error("Make the reference a text", node, "$ref");
  } else if (
    reference !== brokenReference && kind !== "data" && kind !== "example" &&
    refTarget(document, reference) === undefined
  ) {
    error(`Correct the reference ${quoted(reference)}: it leads to no component`, node, "$ref");
  }
}

interface Context {
  readonly document: JsonObject;
  readonly error: Report;
  readonly warn: Report;
}

const checks: Partial<Record<Kind, (node: JsonObject, context: Context) => void>> = {
  pathItem: checkParameters,
  operation(node, context) {
    checkParameters(node, context);
    const { error, warn } = context;
    const id = own(node, "operationId");
    if (id !== undefined && typeof id !== "string") error("Make the operationId a text", node, "operationId");
    for (const [status] of sortedEntries(objectAt(node, "responses"))) {
      if (!/^([1-5](\d\d|XX)|default)$/i.test(status) && !status.startsWith("x-")) {
        warn(
          `Correct the status ${quoted(status)}: give a number, a range such as "4XX", or "default"`,
          node,
          "responses",
          status,
        );
      }
    }
  },
  parameter(node, { error, warn }) {
    const [name, place] = [own(node, "name"), own(node, "in")];
    if (typeof name !== "string" || name === "") {
      warn("Give the parameter a name: it is left out without one", node, "name");
      return;
    }
    if (!["path", "query", "header", "cookie"].includes(String(place))) {
      error(`Set "in" of the parameter to path, query, header or cookie, not ${quoted(place)}`, node, "in");
    }
    if (place === "path" && own(node, "required") !== true) {
      warn(`Add "required: true" to path parameter ${quoted(name)}: a path is not complete without it`, node);
    }
  },
  schema: checkSchema,
};

function checkParameters(node: JsonObject, { document, warn }: Context): void {
  const seen = new Set<string>();
  for (const [index, given] of listAt(node, "parameters").entries()) {
    const parameter = resolveNode(document, given);
    const key = `${textAt(parameter, "in")} ${textAt(parameter, "name")}`;
    if (isObject(parameter) && seen.has(key)) {
      warn(
        `Remove one of the two ${textAt(parameter, "in")} parameters ${
          quoted(textAt(parameter, "name"))
        }: the second one counts`,
        node,
        "parameters",
        index,
      );
    }
    seen.add(key);
  }
}

const typeNames = ["null", "boolean", "number", "integer", "string", "array", "object"];

function checkSchema(node: JsonObject, { error, warn }: Context): void {
  const type = own(node, "type");
  for (const name of Array.isArray(type) ? type : type === undefined ? [] : [type]) {
    if (typeof name !== "string" || !typeNames.includes(name)) {
      warn(`Correct the type ${quoted(name)}: it is unknown, so the value is too`, node, "type");
    }
  }
  for (const key of ["allOf", "anyOf", "oneOf", "enum", "prefixItems"]) {
    const value = own(node, key);
    if (value !== undefined && !Array.isArray(value)) error(`Make "${key}" a list`, node, key);
  }
  for (const key of ["properties", "patternProperties", "discriminator"]) {
    const value = own(node, key);
    if (value !== undefined && !isObject(value)) error(`Make "${key}" an object`, node, key);
  }
  const required = own(node, "required");
  if (required !== undefined && !(Array.isArray(required) && required.every((name) => typeof name === "string"))) {
    warn(`Make "required" a list of property names: anything else says nothing`, node, "required");
  }
  const discriminator = objectAt(node, "discriminator");
  if (discriminator !== undefined && textAt(discriminator, "propertyName") === undefined) {
    error("Give the discriminator a propertyName", node, "discriminator");
  }
  const name = own(node, "x-type-name");
  if (name !== undefined && (typeof name !== "string" || !/^[A-Z]\w*$/.test(name))) {
    error(`Correct x-type-name ${quoted(name)}: it is a word that begins with a capital letter`, node, "x-type-name");
  }
}
