/**
 * Says of each binary string what it is in JavaScript: a file to send in a form, or a `Blob`. In JSON there are no bytes,
 * so there it stays a string, whatever its format.
 */
import { isObject, type Json, type JsonObject, newObject, own, sortedEntries, textAt } from "./json.ts";
import { resolveNode } from "./resolve.ts";
import { mediaKind } from "../../src/request/media.ts";
import { childrenOf, type Kind, rebuild } from "./shape.ts";

/** The extension that carries the type's name to the emitter. */
export const binaryMark = "x-fetch-type";

export function markBinary(document: JsonObject): JsonObject {
  const files = new Set<JsonObject>();
  const blobs = new Set<JsonObject>();
  visit("document", document, new Set(), (kind, node) => {
    if (kind !== "requestBody" && kind !== "response") return;
    for (const [type, media] of sortedEntries(isObject(node["content"]) ? node["content"] : undefined)) {
      const schema = own(media, "schema");
      if (/^multipart\//i.test(type)) collect(document, schema, files);
      else if (isBinaryMedia(type) || mediaKind(type) === "any") {
        const target = resolveNode(document, schema);
        if (isBinary(target)) (kind === "requestBody" ? files : blobs).add(target);
      }
    }
  });
  if (files.size + blobs.size === 0) return document;
  return rebuild("document", document, (kind, node) => {
    if (kind !== "schema" || !(files.has(node) || blobs.has(node))) return node;
    const copy = newObject();
    for (const key of Object.keys(node)) copy[key] = node[key]!;
    copy[binaryMark] = files.has(node) ? "FileInput" : "Blob";
    return copy;
  }) as JsonObject;
}

/** Bytes, sound, pictures and the like: everything that is neither JSON nor text nor a form. */
export function isBinaryMedia(type: string): boolean {
  return mediaKind(type) === "bytes";
}

export function isBinary(schema: Json | undefined): schema is JsonObject {
  if (!isObject(schema)) return false;
  const type = own(schema, "type");
  const mayBeText = type === undefined || type === "string" || (Array.isArray(type) && type.includes("string"));
  if (!mayBeText) return false;
  if (textAt(schema, "format") === "binary") return true;
  const media = textAt(schema, "contentMediaType");
  return media !== undefined && textAt(schema, "contentEncoding") === undefined && isBinaryMedia(media);
}

function collect(document: JsonObject, start: Json | undefined, into: Set<JsonObject>): void {
  const seen = new Set<Json>();
  const queue: (Json | undefined)[] = [start];
  while (queue.length > 0) {
    const node = resolveNode(document, queue.pop());
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    if (isBinary(node)) into.add(node);
    for (const child of childrenOf("schema", node)) queue.push(child.value);
  }
}

function visit(
  kind: Kind,
  node: Json,
  seen: Set<Json>,
  see: (kind: Kind, node: JsonObject) => void,
): void {
  if (!isObject(node) || seen.has(node)) return;
  seen.add(node);
  see(kind, node);
  for (const child of childrenOf(kind, node)) visit(child.kind, child.value, seen, see);
}
