/** Step 2: from a document to plain records, one per operation. Pure: nothing is read or written here. */
import { byCode, type JsonObject, listAt, objectAt, own, textAt } from "./json.ts";
import { type Identified, identify } from "./identify.ts";
import type { Loaded } from "./load.ts";
import type { NameLock, Plan, PlannedOperation, Signature } from "./model.ts";
import { normalize } from "./normalize.ts";
import { openTypes } from "./openness.ts";
import { planArguments } from "./plan-arguments.ts";
import { paginationWord, planReply } from "./plan-reply.ts";
import { isPortkey } from "./portkey.ts";
import { Problems, quoted } from "./problems.ts";
import { docText } from "./text.ts";
import { Types } from "./types.ts";

export interface Planned {
  readonly plan: Plan;
  /** The document for openapi-typescript. */
  readonly schemas: JsonObject;
}

export function planDocument(loaded: Loaded, problems: Problems = new Problems(), lock: NameLock = {}): Planned {
  const identified = identify(loaded, problems, lock);
  const normal = normalize(
    loaded.document,
    identified,
    (message, schema) => problems.warn(message, loaded.place(schema)),
  );
  const portkey = isPortkey(loaded.document);
  const opened = openTypes(normal, portkey);
  const document = withAddedSchemas(normal, opened);
  const types = new Types(document, lock.types, (message, schema) => {
    const written = own(objectAt(objectAt(loaded.document, "components"), "schemas"), schema);
    return problems[message.startsWith("Rename") ? "error" : "warn"](message, loaded.place(written));
  });
  const operations = identified.map((operation) => planOperation(operation, loaded, types, portkey, problems));
  const plan: Plan = {
    title: textAt(objectAt(document, "info"), "title") ?? "API",
    portkey,
    operations: operations.sort((a, b) => byCode(a.path, b.path) || byCode(a.method, b.method)),
    types: [...types.aliases.values()].sort((a, b) => byCode(a.name, b.name)),
    webhooks: Object.keys(objectAt(document, "webhooks") ?? {}).length > 0,
    files: loaded.files ?? {},
  };
  return { plan, schemas: opened };
}

/** The document with the schemas that only the other one has. */
function withAddedSchemas(document: JsonObject, other: JsonObject): JsonObject {
  const [components, more] = [objectAt(document, "components"), objectAt(other, "components")];
  if (document === other || more === undefined) return document;
  const schemas = { ...objectAt(more, "schemas"), ...objectAt(components, "schemas") };
  return { ...document, components: { ...components, schemas } };
}

function planOperation(
  operation: Identified,
  loaded: Loaded,
  types: Types,
  portkey: boolean,
  problems: Problems,
): PlannedOperation {
  const { method, path, operationId, formerIds, accessor, aliases, area, title, node } = operation;
  // The normalized node: same place, without what openapi-typescript would get wrong.
  const item = objectAt(objectAt(types.document, "paths"), path)!;
  const normal = objectAt(item, method.toLowerCase())!;
  const report = {
    error: (message: string, ...below: (string | number)[]) => problems.error(message, loaded.place(node, ...below)),
    warn: (message: string, ...below: (string | number)[]) => problems.warn(message, loaded.place(node, ...below)),
  };
  const context = { operation, item, node: normal, types, portkey, report };
  const { args, words, path: template, streams } = planArguments(context);
  const reply = planReply(context, streams);
  const spec = [
    method,
    template,
    ...words,
    ...reply.words,
    ...paginationWord(context),
    ...(textAt(node, "x-plane") === "control" ? ["control"] : []),
    ...placeWords(loaded.document, item, node, (origin) =>
      report.warn(
        `Check the servers of ${method} ${path}: it goes to ${
          quoted(origin)
        }, which is not where the description's own server ` +
          "is; the client sends nothing there until you allow it",
        "servers",
      )),
  ].join(" ");
  const signatures: Signature[] = reply.overloads === undefined
    ? [{ args: args(), result: reply.result }]
    : reply.overloads.map(({ stream, result }) => ({ args: args(stream), result }));
  const deprecated = own(node, "deprecated") === true ? textAt(node, "x-replaced-by") : undefined;
  return {
    method,
    path,
    operationId,
    formerIds,
    accessor,
    aliases,
    area,
    title,
    spec,
    summary: docText(textAt(node, "summary") ?? ""),
    description: docText(textAt(node, "description") ?? ""),
    example: docText(textAt(node, "x-example") ?? "").trim(),
    ...(own(node, "deprecated") === true
      ? { deprecated: deprecated === undefined ? "" : `Use \`${docText(deprecated).replace(/\s+/g, " ")}\`` }
      : {}),
    signatures,
  };
}

/**
 * Where the operation is, whether it takes no credentials, and the beta it is in.
 *
 * @param warn is called with the origin when the operation is at another one than the description
 */
function placeWords(
  document: JsonObject,
  item: JsonObject,
  node: JsonObject,
  warn: (origin: string) => void,
): string[] {
  const words: string[] = [];
  const own_ = serverOf(node) ?? serverOf(item);
  if (own_ !== undefined) {
    const base = relativeBase(serverOf(document), own_);
    words.push(`base:${base}`);
    // Whatever the client's base URL is: an address that does not depend on it is another origin.
    const anywhere = "https://anywhere.invalid/a/";
    const { origin } = URL.canParse(base, anywhere) ? new URL(base, anywhere) : { origin: base };
    if (origin !== new URL(anywhere).origin) warn(origin === "null" ? base : origin);
  }
  const security = own(node, "security");
  if (Array.isArray(security) && security.length === 0) words.push("public");
  const beta = textAt(node, "x-beta");
  if (beta !== undefined && /^[\w=.,-]+$/.test(beta)) words.push(`beta:${beta}`);
  return words;
}

function serverOf(node: JsonObject): string | undefined {
  const [server] = listAt(node, "servers");
  const url = textAt(server, "url");
  return url?.replace(
    /\{([^{}]*)\}/g,
    (_, name) => textAt(objectAt(objectAt(server, "variables"), name), "default") ?? "",
  );
}

/** The way from one base URL to another on the same host, such as `..`; the whole URL of another host. */
function relativeBase(from: string | undefined, to: string): string {
  if (!URL.canParse(to) || from === undefined || !URL.canParse(from)) return encodeURI(to);
  const [start, end] = [new URL(from), new URL(to)];
  if (start.origin !== end.origin) return end.href;
  const [left, right] = [start, end].map((url) => url.pathname.split("/").filter((part) => part !== ""));
  while (left!.length > 0 && left![0] === right![0]) [left!.shift(), right!.shift()];
  return [...left!.map(() => ".."), ...right!].join("/") || ".";
}
