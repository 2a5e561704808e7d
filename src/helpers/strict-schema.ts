/** JSON schemas in the strict mode of providers, in which an answer is certain to fit the schema. Loaded with `schema.ts`. */
import type { Fields } from "./fields.ts";

/** Keywords that the strict mode does not have. */
const NOT_STRICT = [
  ...[
    "allOf",
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "propertyNames",
  ],
  ...["prefixItems", "unevaluatedItems", "unevaluatedProperties"],
];

/** Keywords that say what a value is. The strict mode wants one for each value. */
const SAYS_WHAT = ["type", "anyOf", "oneOf", "enum", "const", "$ref"];

/** How deep a schema may be nested that is sent in strict mode. */
const DEEPEST = 200;

/**
 * A JSON schema as the strict mode wants it: an object has no further properties, and all that it has are required. A property that was
 * optional may be null instead, see {@link withoutOptionalNulls}.
 *
 * @returns undefined where the strict mode cannot express the schema, such as an object with names that are not known
 */
export function strictSchema(schema: Fields): Fields | undefined {
  try {
    return closed(schema, 0);
  } catch (error) {
    if (error === NO_STRICT_MODE) return undefined;
    throw error;
  }
}

const NO_STRICT_MODE = Symbol("no strict mode");

function closed(schema: unknown, depth: number): Fields {
  if (!isFields(schema) || depth > DEEPEST || NOT_STRICT.some((name) => Object.hasOwn(schema, name))) {
    throw NO_STRICT_MODE;
  }
  if (!SAYS_WHAT.some((name) => Object.hasOwn(schema, name))) throw NO_STRICT_MODE;
  const { default: _, oneOf, ...rest } = schema;
  const made: Fields = rest;
  const alternatives = schema.anyOf ?? oneOf;
  if (alternatives !== undefined) made.anyOf = itemsOf(alternatives).map((one) => closed(one, depth + 1));
  if (made.items !== undefined) made.items = closed(made.items, depth + 1);
  for (const name of ["$defs", "definitions"]) {
    if (isFields(made[name])) made[name] = mapped(made[name], (inner) => closed(inner, depth + 1));
  }
  if (made.type === "object" || isFields(made.properties)) closeObject(made, depth);
  return made;
}

function closeObject(made: Fields, depth: number): void {
  const properties: Fields = isFields(made.properties) ? made.properties : {};
  const names = Object.keys(properties);
  const { additionalProperties: further } = made;
  const hasFurther = isFields(further)
    ? names.length === 0 || Object.keys(further).length > 0
    : further === true && names.length === 0;
  if (hasFurther) throw NO_STRICT_MODE;
  const required: unknown[] = Array.isArray(made.required) ? made.required : [];
  made.properties = mapped(properties, (inner, name) => {
    const property = closed(inner, depth + 1);
    return required.includes(name) || acceptsNull(property) ? property : { anyOf: [property, { type: "null" }] };
  });
  made.required = names;
  made.additionalProperties = false;
}

function mapped(fields: Fields, map: (value: unknown, name: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value, name)]));
}

function acceptsNull(schema: Fields): boolean {
  return schema.type === "null" || (Array.isArray(schema.type) && schema.type.includes("null")) ||
    itemsOf(schema.anyOf).some(acceptsNull);
}

/** A value without the fields that are null because the strict mode knows no optional ones. */
export function withoutOptionalNulls(value: unknown, schema: Fields): unknown {
  return pruned(value, [schema], schema);
}

function pruned(value: unknown, schemas: unknown[], root: Fields): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = expanded(schemas, root);
  if (Array.isArray(value)) return value.map((item) => pruned(item, known.map(({ items }) => items), root));
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const owners = known.filter(({ properties }) => isFields(properties) && Object.hasOwn(properties, name));
    const isOptional = owners.some(({ required }) => !Array.isArray(required) || !required.includes(name));
    if (inner === null && isOptional) continue;
    kept.push([name, pruned(inner, owners.map(({ properties }) => properties[name]), root)]);
  }
  return Object.fromEntries(kept);
}

/** Schemas with their alternatives, and with what they refer to. */
function expanded(schemas: readonly unknown[], root: Fields): Fields[] {
  const all = new Set<Fields>();
  const add = (schema: unknown): void => {
    if (!isFields(schema) || all.has(schema)) return;
    all.add(schema);
    for (const name of ["anyOf", "oneOf", "allOf"]) for (const one of itemsOf(schema[name])) add(one);
    if (typeof schema.$ref === "string") add(referred(schema.$ref, root));
  };
  schemas.forEach(add);
  return [...all];
}

/** What a reference within the schema, such as `#/$defs/Place`, stands for. */
function referred(reference: string, root: Fields): unknown {
  if (!reference.startsWith("#")) return undefined;
  const steps = reference.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>((at, step) => isFields(at) && Object.hasOwn(at, step) ? at[step] : undefined, root);
}

/** Whether a value is an object with fields. Not the function of `fields.ts`, see `schema.ts`. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function itemsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
