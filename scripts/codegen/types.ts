/** The types that signatures speak of: named schemas, and aliases for what an operation has of its own. */
import { isObject, type Json, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import { namesOf } from "./lock.ts";
import type { LockedNames, PlannedOperation, TypeAlias, TypeRef, TypeText } from "./model.ts";
import { isTypeName, typeName } from "./names.ts";
import { quoted } from "./problems.ts";
import { componentOf } from "./component-names.ts";
import { resolveNode } from "./resolve.ts";

/** What the names of an operation's types are made of. */
type Named = Pick<PlannedOperation, "method" | "path" | "operationId" | "formerIds">;

/** Other words for what a type is, where a schema already has the name with the first one. */
const otherSuffixes: Readonly<Record<string, readonly string[]>> = {
  Query: ["Parameters", "QueryParameters"],
  Body: ["Request", "RequestBody"],
  Reply: ["Response", "ResponseBody"],
  Event: ["StreamEvent"],
};

export class Types {
  readonly document: JsonObject;
  readonly aliases: Map<string, TypeAlias> = new Map();
  readonly #ofSchema = new Map<string, string>();
  readonly #lock: LockedNames;
  /** Names of the lock file, with what has them there. */
  readonly #reserved = new Map<string, string>();
  readonly #made = new Map<string, string>();

  /** @param report gets what is to be said about the name of a schema's type */
  constructor(
    document: JsonObject,
    lock: LockedNames = {},
    report: (message: string, schema: string) => void = () => {},
  ) {
    this.document = document;
    this.#lock = lock;
    for (const [key, names] of Object.entries(lock)) for (const name of names) this.#reserved.set(name, key);
    this.#nameSchemas(report);
    for (const [name, schema] of sortedEntries(objectAt(objectAt(document, "components"), "schemas"))) {
      const alias = this.nameOfSchema(name);
      this.#add({
        name: alias,
        key: name,
        schema: name,
        doc: textAt(schema, "summary") ?? "",
        ...(own(schema, "deprecated") === true ? { deprecated: "" } : {}),
      });
    }
  }

  /** Names that somebody wrote come first, then those of the lock file, then those that are valid types as they stand. */
  #nameSchemas(report: (message: string, schema: string) => void): void {
    const owners = new Map<string, string>();
    const take = (schema: string, name: string) => {
      owners.set(name, schema);
      this.#ofSchema.set(schema, name);
    };
    const schemas = sortedEntries(objectAt(objectAt(this.document, "components"), "schemas"));
    for (const [name, schema] of schemas) {
      const written = textAt(schema, "x-type-name");
      if (written === undefined) continue;
      const alias = typeName(written);
      const other = owners.get(alias);
      if (other !== undefined) {
        report(
          `Rename a schema, or give it another x-type-name: ${quoted(other)} and ${
            quoted(name)
          } both become the type ${alias}`,
          name,
        );
      }
      take(name, alias);
    }
    const rest = schemas.map(([name]) => name).filter((name) => !this.#ofSchema.has(name));
    for (const name of rest) {
      const [locked] = namesOf(this.#lock, name);
      if (locked !== undefined && !owners.has(locked)) take(name, locked);
    }
    const free = (alias: string, schema: string) =>
      !owners.has(alias) && (this.#reserved.get(alias) ?? schema) === schema;
    for (const name of rest) {
      if (!this.#ofSchema.has(name) && typeName(name) === name && free(name, name)) take(name, name);
    }
    for (const name of rest) {
      if (this.#ofSchema.has(name)) continue;
      const wanted = typeName(name);
      const wishes = [wanted, ...(isTypeName(name) ? [name] : [])];
      let alias = wishes.find((wish) => free(wish, name));
      for (let number = 2; alias === undefined; number++) {
        if (free(`${wanted}${number}`, name)) alias = `${wanted}${number}`;
      }
      if (alias !== wanted) {
        report(
          `Give the schema ${
            quoted(name)
          } an x-type-name if you know a better one than ${alias}: the type ${wanted} is that of ${
            quoted(owners.get(wanted) ?? this.#reserved.get(wanted))
          }`,
          name,
        );
      }
      take(name, alias);
    }
  }

  /** Adds a type, and the former names of what it is the type of. */
  #add(alias: TypeAlias): void {
    this.aliases.set(alias.name, alias);
    for (const former of namesOf(this.#lock, alias.key)) {
      if (former === alias.name || this.aliases.has(former)) continue;
      this.aliases.set(former, {
        name: former,
        key: alias.key,
        replacedBy: alias.name,
        doc: "",
        deprecated: `Use \`${alias.name}\``,
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
   * A name for a type of an operation: `ListModelsQuery`.
   *
   * @param at where in the operation's type it is
   */
  define(operation: Named, suffix: string, at: readonly string[], doc: string): TypeRef {
    const { operationId, formerIds } = operation;
    const place = [operationId, ...at];
    const key = `${operation.method} ${operation.path} ${suffix}`;
    const known = this.#made.get(place.join("\n"));
    if (known !== undefined) return { from: "types", name: known };
    const free = (name: string) => !this.aliases.has(name) && (this.#reserved.get(name) ?? key) === key;
    const stem = typeName(operationId.replace(/_$/, ""));
    const wishes = [suffix, ...otherSuffixes[suffix] ?? [], `${suffix}Type`].map((end) => `${stem}${end}`);
    const [locked] = namesOf(this.#lock, key);
    // The name in the lock file stays, unless the operation itself has another one now.
    const stays = locked !== undefined && free(locked) && !formerIds.some((id) => locked.startsWith(typeName(id)));
    let name = stays ? locked : wishes.find(free);
    for (let number = 2; name === undefined; number++) {
      if (free(`${stem}${suffix}${number}`)) name = `${stem}${suffix}${number}`;
    }
    this.#made.set(place.join("\n"), name);
    this.#add({ name, key, at: place, doc });
    return { from: "types", name };
  }

  /** The type of a parameter that is written as a text, such as one of the path: `number | string`, `string[]`. */
  ofParameter(schema: Json | undefined): TypeText {
    const types = plainTypes(schema, this);
    return types === undefined ? this.brief(schema) ?? ["string"] : unionOf(types);
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

/** The types that a value in a path or a header can have. Nothing is said of null, which cannot be sent. */
function plainTypes(schema: Json | undefined, types: Types, depth = 0): TypeText[] | undefined {
  const node = types.resolve(schema);
  if (!isObject(node) || depth > 10) return undefined;
  if (own(node, "enum") !== undefined || own(node, "const") !== undefined) {
    const values = own(node, "const") !== undefined ? [node["const"]!] : listAt(node, "enum");
    const given = values.filter((value) => value !== null);
    const isPlain = given.length > 0 && given.every((value) => ["string", "number", "boolean"].includes(typeof value));
    if (!isPlain) return undefined;
    return given.map((value): TypeText => [given.length > 6 ? typeof value : JSON.stringify(value)]);
  }
  const members = ["anyOf", "oneOf", "allOf"].map((key) => listAt(node, key)).find((list) => list.length > 0);
  if (members !== undefined) {
    const found = members.filter((member) => own(types.resolve(member), "type") !== "null")
      .map((member) => plainTypes(member, types, depth + 1));
    // Where nothing but null is left, or a member says nothing of the type, no type follows from the members.
    return found.length === 0 || found.includes(undefined) ? undefined : found.flatMap((one) => one!);
  }
  const given = own(node, "type");
  const names = (Array.isArray(given) ? given : [given]).filter((name) => name !== "null");
  const found = names.map((name): TypeText | undefined => {
    if (name === "string" || name === "boolean") return [name];
    if (name === "number" || name === "integer") return ["number"];
    if (name !== "array" || own(node, "prefixItems") !== undefined) return undefined;
    const items = plainTypes(own(node, "items"), types, depth + 1);
    if (items === undefined) return undefined;
    const union = unionOf(items);
    return items.length > 1 ? ["(", ...union, ")[]"] : [...union, "[]"];
  });
  return found.length === 0 || found.some((one) => one === undefined) ? undefined : found.map((one) => one!);
}

function unionOf(types: readonly TypeText[]): TypeText {
  const distinct = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  return distinct.flatMap((type, index) => index === 0 ? [...type] : [" | ", ...type]);
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
