/** Streams in a description: of each, one item takes the place of the schema, which openapi-typescript and the plan then read. */
import { isObject, type Json, type JsonObject, objectAt, own, textAt } from "./json.ts";
import { mediaKind } from "../../src/request/media.ts";

/** The extension that says what the data of an event is, where it is not JSON: see `Operation.data`. */
export const dataMark = "x-fetch-data";

/**
 * Puts the schema of one item of a stream where the schema of a body stands: that of `itemSchema` (OpenAPI 3.2), the items of a list, or
 * what a schema of an event says of its data. A body that is no stream stays as it is.
 */
export function itemsAsSchema(media: JsonObject, type: string): JsonObject {
  const kind = mediaKind(type);
  const given = own(media, "itemSchema");
  if (kind !== "events" && kind !== "lines") {
    if (given === undefined || own(media, "schema") !== undefined) return media;
    return withSchema(media, { type: "array", items: given });
  }
  const schema = own(media, "schema");
  const item = given ?? (isObject(schema) && own(schema, "type") === "array" ? own(schema, "items") : undefined);
  if (kind === "lines") return item === undefined ? media : withSchema(media, item);
  return dataOf(media, item ?? schema);
}

/** An event whose schema has a field `data` is described as a whole; what callers get is the data. */
function dataOf(media: JsonObject, event: Json | undefined): JsonObject {
  const data = own(objectAt(event, "properties"), "data");
  const isWhole = isObject(data) && Object.keys(objectAt(event, "properties")!).every((name) => wholeEvent.has(name));
  const schema = isWhole ? own(data, "contentSchema") ?? data : event;
  if (schema === undefined) return { ...media, [dataMark]: "any" };
  const isText = isObject(schema) && own(schema, "type") === "string" &&
    textAt(schema, "contentMediaType") === undefined;
  return { ...withSchema(media, schema), ...(isText && own(schema, "enum") === undefined && { [dataMark]: "text" }) };
}

/** The fields of a server-sent event, and how they are described. */
const wholeEvent: ReadonlySet<string> = new Set(["data", "event", "id", "retry", "comment"]);

function withSchema(media: JsonObject, schema: Json): JsonObject {
  const copy: JsonObject = { ...media, schema };
  delete copy["itemSchema"];
  return copy;
}
