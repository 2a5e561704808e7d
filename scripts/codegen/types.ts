/** The types that signatures speak of: named schemas, and aliases for what an operation has of its own. */
import { isObject, type Json, type JsonObject, objectAt, own, sortedEntries, textAt } from "./json.ts";
import type { TypeAlias, TypeRef, TypeText } from "./model.ts";
import { typeName } from "./names.ts";
import { componentOf } from "./component-names.ts";
import { resolveNode } from "./resolve.ts";

export class Types {
  readonly document: JsonObject;
  readonly aliases: Map<string, TypeAlias> = new Map();
  readonly #ofSchema = new Map<string, string>();

  constructor(document: JsonObject) {
    this.document = document;
    for (const [name, schema] of sortedEntries(objectAt(objectAt(document, "components"), "schemas"))) {
      const alias = typeName(textAt(schema, "x-type-name") ?? name);
      this.#ofSchema.set(name, alias);
      this.aliases.set(alias, {
        name: alias,
        schema: name,
        doc: textAt(schema, "summary") ?? "",
        ...(own(schema, "deprecated") === true ? { deprecated: "" } : {}),
      });
    }
  }

  nameOfSchema(name: string): string {
    return this.#ofSchema.get(name) ?? typeName(name);
  }

  /** A schema by the name that its type has. */
  named(name: string): TypeText | undefined {
    return [...this.#ofSchema.values()].includes(name) ? [{ from: "types", name }] : undefined;
  }

  resolve(node: Json | undefined): Json | undefined {
    return resolveNode(this.document, node);
  }

  /**
   * A name for a type of an operation: `ListModelsQuery`. Returns nothing when a schema has that name.
   *
   * @param at where in the operation's type it is
   */
  define(
    operationId: string,
    suffix: string,
    at: readonly string[],
    doc: string,
  ): TypeRef | undefined {
    const name = `${typeName(operationId.replace(/_$/, ""))}${suffix}`;
    const known = this.aliases.get(name);
    const place = [operationId, ...at];
    if (known !== undefined && JSON.stringify(known.at) !== JSON.stringify(place)) return undefined;
    this.aliases.set(name, { name, at: place, doc });
    return { from: "types", name };
  }

  /**
   * The text of a schema where it can be said in a few words: a name, an array of one, a primitive, a few literals.
   * Nothing when it cannot.
   */
  brief(schema: Json | undefined): TypeText | undefined {
    if (!isObject(schema)) return undefined;
    const reference = textAt(schema, "$ref");
    if (reference !== undefined) {
      const component = componentOf(reference);
      return component?.section === "schemas" && this.#ofSchema.has(component.name)
        ? [{ from: "types", name: this.nameOfSchema(component.name) }]
        : undefined;
    }
    const mark = textAt(schema, "x-fetch-type");
    if (mark === "FileInput") return [runtime("FileInput")];
    if (mark === "Blob") return ["Blob"];
    if (own(schema, "enum") !== undefined || own(schema, "const") !== undefined) return literals(schema);
    for (const key of ["allOf", "anyOf", "oneOf", "properties", "additionalProperties", "patternProperties"]) {
      if (own(schema, key) !== undefined) return undefined;
    }
    switch (own(schema, "type")) {
      case "string":
      case "boolean":
        return [schema["type"] as string];
      case "number":
      case "integer":
        return ["number"];
      case "array": {
        if (own(schema, "prefixItems") !== undefined) return undefined;
        const items = this.brief(own(schema, "items"));
        if (items === undefined) return undefined;
        const isWord = items.every((part) => typeof part !== "string" || !part.includes(" "));
        return isWord ? [...items, "[]"] : ["(", ...items, ")[]"];
      }
      default:
        return undefined;
    }
  }
}

function literals(schema: JsonObject): TypeText | undefined {
  const values = own(schema, "const") !== undefined ? [schema["const"]!] : own(schema, "enum");
  if (!Array.isArray(values) || values.length === 0 || values.length > 6) return undefined;
  if (!values.every((value) => ["string", "number", "boolean"].includes(typeof value))) return undefined;
  return [values.map((value) => JSON.stringify(value)).join(" | ")];
}

export function runtime(name: string): TypeRef {
  return { from: "runtime", name };
}

/** A property name as it is written in a type. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
