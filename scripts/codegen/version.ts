/** Which versions of OpenAPI are read, and what of a version after 3.1 has to be left out. */
import { isObject, type Json, type JsonObject, objectAt, own, sortedEntries, textAt } from "./json.ts";
import { type Place, type Problems, quoted } from "./problems.ts";
import { methods } from "./shape.ts";
import type { Source } from "./source.ts";

/** Reports a document that is not OpenAPI 3. A version that a YAML file has as a number is one with quotes forgotten. */
export function checkVersion(value: Json, root: Source, problems: Problems): void {
  if (!isObject(value)) {
    problems.error("Give an OpenAPI document: the file holds no object", root.place([]));
    return;
  }
  const version = versionOf(value);
  if (own(value, "swagger") !== undefined) {
    problems.error(
      "Convert the description to OpenAPI 3.0 or 3.1: this is Swagger 2. " +
        "`npx swagger2openapi FILE --outfile openapi.yaml` does it",
      root.place(["swagger"]),
    );
  } else if (version === undefined) {
    problems.error(
      own(value, "openapi") === undefined
        ? `Add "openapi: 3.1.0": the document does not say its version`
        : `Give a description in OpenAPI 3.0 or 3.1: this one says ${quoted(own(value, "openapi"))}`,
      root.place(own(value, "openapi") === undefined ? [] : ["openapi"]),
    );
  } else if (typeof own(value, "openapi") === "number") {
    problems.warn(`Put the version in quotes, as in openapi: "${version}": it is a number`, root.place(["openapi"]));
  }
}

/** The version as text; nothing when it is none that can be read. */
function versionOf(document: JsonObject): string | undefined {
  const version = own(document, "openapi");
  // YAML reads 3.0 as 3.
  const text = version === 3 ? "3.0.0" : typeof version === "number" ? `${version}.0` : version;
  return typeof text === "string" && /^3\.[012](\.|$)/.test(text) ? text : undefined;
}

/** Turns a bundled document into one of OpenAPI 3.0 or 3.1. What those cannot say is left out, with a warning for each. */
export function readAsKnownVersion(
  document: JsonObject,
  problems: Problems,
  place: (node: unknown, ...below: (string | number)[]) => Place,
): void {
  const version = versionOf(document);
  if (version === undefined) return;
  document["openapi"] = version.startsWith("3.2") ? "3.1.0" : version;
  for (const [path, item] of sortedEntries(objectAt(document, "paths"))) {
    if (!isObject(item)) continue;
    const leaveOut = (method: string, ...below: string[]) =>
      problems.warn(
        `${method.toUpperCase()} ${path} is left out: OpenAPI 3.1 has no such method`,
        place(item, ...below),
      );
    for (const key of Object.keys(item)) {
      if (/^x-/.test(key) || (methods as readonly string[]).includes(key)) continue;
      if (key === "additionalOperations") {
        for (const method of Object.keys(objectAt(item, key) ?? {})) leaveOut(method, key, method);
      } else if (objectAt(objectAt(item, key), "responses") !== undefined) leaveOut(key, key);
      else continue;
      delete item[key];
    }
    for (const holder of [item, ...methods.map((method) => objectAt(item, method))]) {
      const parameters = own(holder, "parameters");
      if (!Array.isArray(parameters)) continue;
      const kept = parameters.filter((parameter) => textAt(parameter, "in") !== "querystring");
      if (kept.length === parameters.length) continue;
      holder!["parameters"] = kept;
      problems.warn(
        `A parameter of ${path} is left out: OpenAPI 3.1 cannot say that one value is the whole query`,
        place(holder, "parameters"),
      );
    }
  }
}
