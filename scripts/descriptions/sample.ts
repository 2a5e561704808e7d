/** Values that a schema allows: what a call sends, and what a server answers. */
import { type Description, isNode, listOf, type Node, nodesOf } from "./document.ts";

/** A file in a value. */
export class Bytes {
  readonly text = "bytes of a file";
}

type Direction = "request" | "reply";

export class Sampler {
  readonly #description: Description;
  readonly #direction: Direction;

  constructor(description: Description, direction: Direction) {
    this.#description = description;
    this.#direction = direction;
  }

  /** A value with all required and some optional fields; `undefined` when there is none. */
  value(given: unknown, depth = 0, name = ""): unknown {
    if (given === true || given === undefined) return depth === 0 ? { note: "text" } : "text";
    if (given === false || depth > 12) return undefined;
    const schema = this.#merged(given);
    if (Object.hasOwn(schema, "const")) return schema["const"];
    const choices = listOf(schema["enum"]);
    if (choices.length > 0) return choices.find((choice) => choice !== null) ?? null;
    const members = listOf(schema["oneOf"]).length > 0 ? listOf(schema["oneOf"]) : listOf(schema["anyOf"]);
    if (members.length > 0) return this.#member(schema, members, depth, name);
    const types = [schema["type"]].flat().filter((type) => type !== undefined);
    const type = types.find((type) => type !== "null") ?? types[0] ??
      (schema["properties"] !== undefined || schema["additionalProperties"] !== undefined
        ? "object"
        : schema["items"] !== undefined || schema["prefixItems"] !== undefined
        ? "array"
        : schema["format"] !== undefined || schema["pattern"] !== undefined
        ? "string"
        : undefined);
    switch (type) {
      case "null":
        return null;
      case "boolean":
        return name !== "stream";
      case "integer":
      case "number":
        return numberOf(schema);
      case "string":
        return textOf(schema);
      case "file":
        return new Bytes();
      case "array":
        return this.#list(schema, depth);
      case "object":
        return this.#object(schema, depth);
      default:
        return depth === 0 ? { note: "text" } : "text";
    }
  }

  /** One of several: the first that is no null and has a value. */
  #member(schema: Node, members: readonly unknown[], depth: number, name: string): unknown {
    const { oneOf: _, anyOf: __, discriminator, ...base } = schema;
    for (const member of members) {
      const resolved = this.#merged(member);
      if (resolved["type"] === "null") continue;
      const value = this.value({ ...base, allOf: [...listOf(base["allOf"]), member] }, depth + 1, name);
      if (value === undefined) continue;
      const property = isNode(discriminator) ? discriminator["propertyName"] : undefined;
      const reference = isNode(member) ? member["$ref"] : undefined;
      if (typeof property === "string" && typeof reference === "string" && isNode(value)) {
        const written = nodesOf(resolved["properties"]).find(([key]) => key === property)?.[1];
        const known = this.#merged(written ?? {});
        if (known["const"] === undefined && listOf(known["enum"]).length !== 1) {
          const mapping = isNode(discriminator) && isNode(discriminator["mapping"]) ? discriminator["mapping"] : {};
          const key = Object.entries(mapping).find(([, target]) =>
            target === reference || reference.endsWith(`/${target}`)
          );
          return { ...value, [property]: key?.[0] ?? reference.split("/").at(-1) };
        }
      }
      return value;
    }
    return members.length > 0 ? null : undefined;
  }

  #list(schema: Node, depth: number): unknown {
    const first = listOf(schema["prefixItems"]);
    if (first.length > 0) return first.map((item) => this.value(item, depth + 1));
    if (depth > 8) return [];
    const item = this.value(schema["items"] ?? {}, depth + 1);
    const count = Math.max(Number(schema["minItems"] ?? 1), 1);
    return item === undefined ? [] : Array.from({ length: Math.min(count, 20) }, () => item);
  }

  #object(schema: Node, depth: number): unknown {
    const required = new Set(listOf(schema["required"]));
    const value: Record<string, unknown> = {};
    let optional = depth < 2 ? 12 : 0;
    const put = (key: string, item: unknown) =>
      Object.defineProperty(value, key, { value: item, enumerable: true, configurable: true, writable: true });
    const properties = isNode(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    for (const [key, property] of properties) {
      const merged = this.#merged(property);
      if (merged[this.#direction === "request" ? "readOnly" : "writeOnly"] === true) continue;
      // With it, a call asks for a stream by another name.
      if (!required.has(key) && (optional-- <= 0 || key === "stream_format")) continue;
      const item = this.value(property, depth + 1, key);
      if (item === undefined && required.has(key)) return undefined;
      if (item !== undefined) put(key, item);
    }
    const additional = schema["additionalProperties"];
    // A field can be required without being described.
    for (const key of required) {
      if (typeof key === "string" && !properties.some(([name]) => name === key) && additional !== false) {
        put(key, this.value(isNode(additional) ? additional : {}, depth + 1) ?? "text");
      }
    }
    if (
      Object.keys(value).length === 0 && additional !== false &&
      (additional !== undefined || schema["properties"] === undefined)
    ) {
      const item = depth > 8 ? undefined : this.value(additional === true ? {} : additional, depth + 1);
      if (item !== undefined) put("key", item);
    }
    return value;
  }

  /** A schema without references and `allOf`. */
  #merged(given: unknown, steps = 0): Node {
    const schema = this.#description.resolve(given);
    if (!isNode(schema) || steps > 20) return {};
    const { allOf, ...own } = schema;
    let merged: Record<string, unknown> = own;
    for (const part of listOf(allOf)) merged = together(this.#merged(part, steps + 1), merged);
    return merged;
  }
}

function together(one: Node, other: Node): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...one, ...other };
  const required = [...listOf(one["required"]), ...listOf(other["required"])];
  if (required.length > 0) merged["required"] = required;
  if (isNode(one["properties"]) && isNode(other["properties"])) {
    const properties: Record<string, unknown> = { ...one["properties"] };
    for (const [key, value] of Object.entries(other["properties"])) {
      properties[key] = key in properties ? { allOf: [properties[key], value] } : value;
    }
    merged["properties"] = properties;
  }
  for (const key of ["oneOf", "anyOf"]) {
    if (one[key] !== undefined && other[key] !== undefined) merged["allOf"] = [{ [key]: one[key] }];
  }
  const [first, second] = [listOf(one["enum"]), listOf(other["enum"])];
  if (first.length > 0 && second.length > 0) merged["enum"] = second.filter((value) => first.includes(value));
  return merged;
}

function numberOf(schema: Node): number {
  const step = Number(schema["multipleOf"] ?? (schema["type"] === "number" ? 0.5 : 1));
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema as Record<
    string,
    number | boolean | undefined
  >;
  let low = typeof exclusiveMinimum === "number" ? exclusiveMinimum + step : Number(minimum ?? 1);
  if (exclusiveMinimum === true) low += step;
  const high = typeof exclusiveMaximum === "number" ? exclusiveMaximum - step : Number(maximum ?? Infinity);
  const value = Math.ceil(low / step) * step;
  return value > high ? high : value;
}

const byFormat: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  time: "03:04:05Z",
  uuid: "0b0b8a3e-7f4e-4d0f-9d3b-0d3c1c9f2d11",
  email: "person@example.com",
  uri: "https://example.com/a",
  url: "https://example.com/a",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "example.com",
  byte: "dGV4dA==",
};

function textOf(schema: Node): unknown {
  const format = String(schema["format"] ?? "");
  if (
    format === "binary" ||
    (schema["contentMediaType"] === "application/octet-stream" && schema["contentEncoding"] === undefined)
  ) {
    return new Bytes();
  }
  const text = byFormat[format] ?? "text";
  const [least, most] = [Number(schema["minLength"] ?? 0), Number(schema["maxLength"] ?? Infinity)];
  return text.padEnd(Math.min(least, 10_000), "t").slice(0, most);
}
