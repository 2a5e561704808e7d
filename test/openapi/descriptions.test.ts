/** Every property of the description says what its name does not; those that cannot are of the kinds that openapi/README.md lists. */
import { expect, test } from "vitest";
import { description, type Json, type JsonObject, operations } from "../support/description.ts";

/** A property without a description: its place, and the schema. */
type Bare = [place: string, schema: JsonObject];

function bareProperties(place: string, node: Json | undefined, found: Bare[] = []): Bare[] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return found;
  for (const [name, schema] of Object.entries((node.properties ?? {}) as Record<string, JsonObject>)) {
    if (schema.$ref === undefined && typeof schema.description !== "string") found.push([`${place}.${name}`, schema]);
    bareProperties(`${place}.${name}`, schema, found);
  }
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    for (const part of (node[key] ?? []) as Json[]) bareProperties(place, part, found);
  }
  bareProperties(`${place}[]`, node.items, found);
  return bareProperties(`${place}{}`, node.additionalProperties, found);
}

/** Whether a property has one value only: the value says all there is to say. */
const isConstant = ({ const: value, enum: values }: JsonObject) =>
  value !== undefined || (Array.isArray(values) && values.length === 1);

const schemas = (description.components as JsonObject).schemas as Record<string, JsonObject>;

test("openapi: every property that can have more than one value has a description", () => {
  const bare = Object.entries(schemas).flatMap(([name, schema]) => bareProperties(name, schema));
  expect(bare.filter(([, schema]) => !isConstant(schema)).map(([place]) => place)).toEqual([]);
});

test("openapi: a description says more than the name", () => {
  const empty = /^(the|a|an|its)?\s*(\w+)\.?$/i;
  const poor = Object.entries(schemas).flatMap(([name, schema]) => described(name, schema)).filter(([place, text]) => {
    const [, , word] = empty.exec(text) ?? [];
    return word !== undefined && word.toLowerCase() === place.split(".").at(-1)!.replace(/_/g, "").toLowerCase();
  });
  expect(poor).toEqual([]); // such as "The text." beside `text`
});

/** Descriptions of properties, with their places. */
function described(place: string, node: Json | undefined, found: [string, string][] = []): [string, string][] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return found;
  for (const [name, schema] of Object.entries((node.properties ?? {}) as Record<string, JsonObject>)) {
    if (typeof schema.description === "string") found.push([`${place}.${name}`, schema.description]);
    described(`${place}.${name}`, schema, found);
  }
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    for (const part of (node[key] ?? []) as Json[]) described(place, part, found);
  }
  return described(place, node.items, found);
}

test("openapi: every schema, operation and parameter has a description", () => {
  expect(Object.entries(schemas).filter(([, { description }]) => typeof description !== "string").map(([name]) => name))
    .toEqual([]);
  expect(operations.filter(({ node }) => typeof node.description !== "string").map(({ operationId }) => operationId))
    .toEqual([]);
  const parameters = operations.flatMap(({ operationId, parameters }) =>
    parameters.map(({ name, node }) => [`${operationId} ${name}`, node.description] as const)
  );
  expect(parameters.filter(([, text]) => typeof text !== "string").map(([name]) => name)).toEqual([]);
});
