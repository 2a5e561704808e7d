/** The API reference: every method with its arguments, its reply, and an example in TypeScript, curl and Python. */
import {
  type DescribedOperation,
  description,
  type Located,
  operations,
  propertyNames,
  propertySchemas,
  resolve,
  takesFile,
} from "../../test/support/description.ts";
import { javascript, python } from "../playground/write.ts";
import { toSnake } from "../../src/options/table.ts";

type Fields = Record<string, unknown>;

/** An area of the API. */
export interface Area {
  name: string;
  title: string;
  operations: DescribedOperation[];
}

/** Pages to read first; the others follow by name. */
const FIRST = [
  "chat",
  "responses",
  "embeddings",
  "prompts",
  "images",
  "audio",
  "files",
  "batches",
  "configs",
  "models",
];

/** All areas, those that most people need first. */
export function areas(): Area[] {
  const byName = new Map<string, DescribedOperation[]>();
  for (const operation of operations) {
    byName.set(operation.area, [
      ...byName.get(operation.area) ?? [],
      operation,
    ]);
  }
  const rank = (name: string) => FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
  return [...byName].map(([name, list]) => ({
    name,
    title: titleOf(list),
    operations: inOrder(list),
  }))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.title < b.title ? -1 : 1));
}

/** What most readers look for comes first: methods near the root, and of these the one that makes something. */
const METHODS = ["create", "connect", "list", "retrieve", "update", "delete"];

function inOrder(list: DescribedOperation[]): DescribedOperation[] {
  const namespace = ({ accessor }: DescribedOperation) => accessor.slice(0, accessor.lastIndexOf("."));
  const depth = (name: string) => name.split(".").length;
  const rank = ({ accessor, node }: DescribedOperation) => {
    const at = METHODS.indexOf(accessor.slice(accessor.lastIndexOf(".") + 1));
    return (node.deprecated === true ? 100 : 0) +
      (at < 0 ? METHODS.length : at);
  };
  return [...list].sort((a, b) => {
    const [left, right] = [namespace(a), namespace(b)];
    return depth(left) - depth(right) ||
      (left < right ? -1 : left > right ? 1 : rank(a) - rank(b));
  });
}

function titleOf(list: DescribedOperation[]): string {
  return String((list[0]!.node.tags as string[])[0]);
}

/** The page of an area. */
export function areaPage({ name, title, operations }: Area): string {
  const tags = description.tags as unknown as {
    name: string;
    description?: string;
  }[];
  const about = tags.find((tag) => tag.name === title)?.description ?? "";
  return [
    `---\ntitle: ${JSON.stringify(title)}\neditLink: false\n---\n`,
    `# ${title}\n`,
    `${about}\n`,
    `${
      operations.length === 1 ? "One method" : `${operations.length} methods`
    }. \`portkey-fetch/operations/${name}\` has them as functions, for small bundles.\n`,
    ...operations.map(section),
  ].join("\n");
}

/** One method. */
function section(operation: DescribedOperation): string {
  const { node, accessor, method, path, prefix } = operation;
  const anchor = accessor.replaceAll(".", "-").toLowerCase();
  const rows = [
    ...operation.parameters.filter((one) => one.in !== "header").map((one) => ({
      name: one.name,
      type: typeName(one.schema),
      required: one.required || one.in === "path",
      text: String(one.node.description ?? ""),
      place: one.in,
    })),
    ...bodyRows(operation),
  ];
  const table = rows.length === 0 ? "It takes no arguments besides options.\n" : [
    "| argument | type | in | meaning |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ name, type, required, text, place }) =>
      `| \`${name}\`${required ? " (required)" : ""} | ${cell(type)} | ${place} | ${cell(text)} |`
    ),
    "",
  ].join("\n");
  return [
    `## ${node.summary} {#${anchor}}\n`,
    `<code>portkey.${accessor}()</code> · <code>${escapeHtml(`${method} ${prefix}${path}`)}</code>\n`,
    `${prose(String(node.description ?? ""))}\n`,
    node.deprecated === true ? `::: warning Deprecated\nThis method still works, and has a successor.\n:::\n` : "",
    "::: code-group\n",
    fence("ts [TypeScript]", typescriptExample(operation)),
    fence("sh [curl]", curlExample(operation)),
    fence("py [Python]", pythonExample(operation)),
    ":::\n",
    table,
    reply(operation),
  ].join("\n");
}

function reply(operation: DescribedOperation): string {
  const found = operation.replies.find(({ status }) => /^2/.test(status)) ??
    operation.replies[0]!;
  const responses = operation.node.responses as unknown as Record<
    string,
    { description?: string }
  >;
  const text = prose(String(responses[found.status]?.description ?? ""));
  const json = found.contents.find(({ type }) => type.endsWith("json"));
  const kind = replyKind(operation);
  const name = json?.schema && refName(json.schema);
  const lead = kind === "list"
    ? "**Reply:** pages that can be iterated."
    : kind === "bytes"
    ? "**Reply:** a `Response` with the bytes."
    : kind === "nothing"
    ? "**Reply:** nothing."
    : kind === "events"
    ? "**Reply:** a `Stream`."
    : kind === "socket"
    ? "**Reply:** a standard `WebSocket`."
    : `**Reply:**${name ? ` \`${name}\`.` : ""}`;
  const example = json?.media.example;
  const shown = example === undefined || kind === "nothing"
    ? ""
    : `\n<details class="reply"><summary>Example of a reply</summary>\n\n${
      fence("json", shorten(example))
    }\n</details>\n`;
  return `${lead} ${text}\n${shown}`;
}

/** A reply as JSON, with long texts and lists cut: it shows the shape. */
function shorten(example: unknown): string {
  const cut = (value: unknown): unknown =>
    typeof value === "string" && value.length > 160
      ? `${value.slice(0, 159)}…`
      : Array.isArray(value)
      ? value.slice(0, 2).map(cut)
      : typeof value === "object" && value !== null
      ? Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, cut(inner)]),
      )
      : value;
  return JSON.stringify(cut(example), null, 2);
}

function replyKind(
  operation: DescribedOperation,
): "data" | "list" | "bytes" | "nothing" | "events" | "socket" {
  const { node } = operation;
  if (node["x-websocket"] !== undefined) return "socket";
  if (node["x-pagination"] !== undefined) return "list";
  if (node["x-streaming"] === "always") return "events";
  const found = operation.replies.find(({ status }) => /^2/.test(status));
  if (!found || found.contents.length === 0) return "nothing";
  return found.contents.some(({ type }) => type.endsWith("json")) ? "data" : "bytes";
}

/** What an example call is made of. */
interface Sample {
  params: Fields;
  query: Fields;
  body: unknown;
  files: Set<string>;
}

function sampleOf(operation: DescribedOperation): Sample {
  const inPath = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  const find = (name: string) => operation.parameters.find((one) => one.name === name && one.in === "path");
  const params = Object.fromEntries(
    inPath.map((name) => [name, pathSample(name, find(name))]),
  );
  const query = Object.fromEntries(
    operation.parameters.filter((one) => one.in === "query" && one.required)
      .map((
        one,
      ) => [one.name, value(one.node, one.schema, one.name)]),
  );
  const content = operation.bodies.find(({ type }) => type === "application/json") ??
    operation.bodies[0];
  const body = inReadingOrder(content?.media.example);
  const files = new Set<string>();
  if (
    content?.type === "multipart/form-data" && content.schema &&
    typeof body === "object" && body !== null
  ) {
    for (const name of Object.keys(body)) {
      if (propertySchemas(content.schema, name).some(takesFile)) {
        files.add(name);
      }
    }
  }
  return { params, query, body, files };
}

/** Fields that a reader looks for first. The description has its fields in the order of the alphabet. */
const FIRST_FIELDS = ["type", "id", "model", "role", "name", "messages", "input", "prompt", "content", "text"];

function inReadingOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inReadingOrder);
  if (typeof value !== "object" || value === null) return value;
  const rank = (name: string) => FIRST_FIELDS.includes(name) ? FIRST_FIELDS.indexOf(name) : FIRST_FIELDS.length;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)).map(([name, field]) => [name, inReadingOrder(field)]),
  );
}

function pathSample(
  name: string,
  parameter: DescribedOperation["parameters"][number] | undefined,
): unknown {
  const schema = parameter ? resolve(parameter.schema).node : {};
  return parameter?.node.example ?? schema.example ??
    (schema.enum as unknown[] | undefined)?.[0] ??
    (schema.type === "integer" || schema.type === "number"
      ? 1
      : schema.format === "uuid"
      ? "0b0a2f5e-5d3c-4b8e-9a52-6f0f3c1d7e11"
      : `${
        toSnake(name).replace(/_?id$|_?slug$/, "").replaceAll("_", "-") ||
        "item"
      }-1a2b3c`);
}

function value(node: Fields, schema: Located, name: string): unknown {
  const found = resolve(schema).node;
  return node.example ?? found.example ??
    (found.enum as unknown[] | undefined)?.[0] ?? found.default ??
    (found.format === "date-time"
      ? "2026-06-01T00:00:00Z"
      : found.type === "integer"
      ? 10
      : `${name.replaceAll("_", "-")}-1a2b3c`);
}

/** The arguments as the method takes them. */
function argumentsOf(
  operation: DescribedOperation,
  { params, query, body }: Sample,
): unknown[] {
  const inPath = Object.keys(params);
  const ids = {
    object: [],
    positional: inPath.slice(-1),
    paths: inPath,
  }[operation.style] as string[];
  const fields = inPath.filter((name) => !ids.includes(name));
  const alone = fields.length === 0 && Object.keys(query).length === 0;
  const args: unknown[] = ids.map((name) => params[name]);
  if (body !== undefined && alone) args.push(body);
  else if (body !== undefined || !alone) {
    args.push({
      ...body as object,
      ...Object.fromEntries(fields.map((name) => [name, params[name]])),
      ...query,
    });
  }
  return args;
}

const needsProvider = (operation: DescribedOperation) => !operation.control;

/** The call itself, which the check type-checks. */
export function typescriptExample(operation: DescribedOperation): string {
  const sample = sampleOf(operation);
  const args = argumentsOf(operation, sample).map((arg) => javascript(arg));
  let code = args.join(", ");
  const hasFile = sample.files.size > 0;
  for (const name of sample.files) {
    code = code.replace(
      new RegExp(`(\\b${name}: )("[^"]*")`),
      (_, key, text) => `${key}await fileFromPath(${text})`,
    )
      .replace(
        new RegExp(`(\\b${name}: )\\[([^\\]]*)\\]`),
        (_, key, list: string) => `${key}[${list.replace(/"[^"]*"/g, (text) => `await fileFromPath(${text})`)}]`,
      );
  }
  const call = `portkey.${operation.accessor}(${code})`;
  const head = [
    'import Portkey from "portkey-fetch";',
    ...(hasFile ? ['import { fileFromPath } from "portkey-fetch/node";'] : []),
    "",
    `const portkey = new Portkey(${needsProvider(operation) ? '{ provider: "@openai-prod" }' : ""});`,
    "",
  ].join("\n");
  switch (replyKind(operation)) {
    case "list":
      return `${head}\nfor await (const item of ${call}) console.log(item);`;
    case "events":
      return `${head}\nfor await (const event of await ${call}) console.log(event);`;
    case "socket":
      return `${head}\nconst socket = ${call};\nfor await (const event of socket) console.log(event.type);`;
    case "nothing":
      return `${head}\nawait ${call};`;
    case "bytes":
      return `${head}\nconst response = await ${call};\nconsole.log((await response.arrayBuffer()).byteLength);`;
    default:
      return `${head}\nconst result = await ${call};\nconsole.log(result);`;
  }
}

function serverOf(operation: DescribedOperation): string {
  const servers = (operation.node.servers ?? description.servers) as unknown as {
    url: string;
  }[];
  return `${new URL(servers[0]!.url).origin}${operation.prefix}`;
}

const shell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function curlExample(operation: DescribedOperation): string {
  const { params, query, body, files } = sampleOf(operation);
  const path = operation.path.replace(
    /\{([^}]*)\}/g,
    (_, name) => encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, one]) => [name, String(one)]),
  ).toString();
  const url = `${serverOf(operation)}${path}${search && `?${search}`}`;
  if (operation.node["x-websocket"] !== undefined) {
    return `# curl speaks WebSocket only in part; websocat does it all
websocat ${url.replace(/^http/, "ws")} \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "x-portkey-provider: @openai-prod"`;
  }
  const isForm = operation.bodies.length > 0 &&
    !operation.bodies.some(({ type }) => type.endsWith("json"));
  return [
    `curl${
      operation.method === "GET" ||
        operation.method === "POST" && body !== undefined
        ? ""
        : ` -X ${operation.method}`
    } ${shell(url)}`,
    ...(operation.security.length > 0 ? ['-H "x-portkey-api-key: $PORTKEY_API_KEY"'] : []),
    ...(needsProvider(operation) ? ['-H "x-portkey-provider: @openai-prod"'] : []),
    ...(body === undefined
      ? []
      : isForm && typeof body === "object" && body !== null
      ? Object.entries(body).flatMap(([name, one]) =>
        (Array.isArray(one) && files.has(name) ? one : [one]).map((item) =>
          `-F ${
            shell(
              `${name}=${files.has(name) ? "@" : ""}${typeof item === "object" ? JSON.stringify(item) : item}`,
            )
          }`
        )
      )
      : [
        '-H "content-type: application/json"',
        `-d ${shell(JSON.stringify(body, null, 2))}`,
      ]),
  ].join(" \\\n  ");
}

/** The call as Python writes it: arguments have names, and a name that Python cannot write goes into a dictionary. */
export function pythonExample(operation: DescribedOperation): string {
  const { params, query, body, files } = sampleOf(operation);
  const client = `client = Portkey(${needsProvider(operation) ? 'provider="@openai-prod"' : ""})`;
  const fields = {
    ...params,
    ...query,
    ...(typeof body === "object" && body !== null && !Array.isArray(body) ? body : {}),
  };
  const lines = Object.entries(fields).map(([name, one]) => {
    const value = files.has(name) ? openFiles(one) : python(one, 1);
    const snake = toSnake(name).replaceAll("-", "_");
    return PYTHON_WORDS.has(snake) ? `    **{${JSON.stringify(name)}: ${value}},\n` : `    ${snake}=${value},\n`;
  });
  if (Array.isArray(body)) lines.push(`    ${python(body, 1)},\n`);
  const call = `client.${operation.accessor.split(".").map(toSnake).join(".")}(${
    lines.length > 0 ? `\n${lines.join("")}` : ""
  })`;
  const head = `from portkey_ai import Portkey\n\n${client}\n\n`;
  switch (replyKind(operation)) {
    case "nothing":
      return `${head}${call}`;
    case "events":
      return `${head}for event in ${call}:\n    print(event)`;
    case "socket":
      return `${head}with ${call} as connection:\n    for event in connection:\n        print(event)`;
    case "bytes":
      return `${head}content = ${call}\nprint(len(content.read()))`;
    default:
      return `${head}result = ${call}\nprint(result)`;
  }
}

/** Words that cannot be the name of an argument in Python. */
const PYTHON_WORDS: ReadonlySet<string> = new Set(
  ("False None True and as assert async await break class continue def del elif else except finally for from global if import in is " +
    "lambda nonlocal not or pass raise return try while with yield").split(" "),
);

function openFiles(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(openFiles).join(", ")}]` : `open(${JSON.stringify(value)}, "rb")`;
}

function bodyRows(
  operation: DescribedOperation,
): {
  name: string;
  type: string;
  required: boolean;
  text: string;
  place: string;
}[] {
  const content = operation.bodies.find(({ type }) => type === "application/json") ??
    operation.bodies[0];
  if (!content?.schema) return [];
  const required = new Set(requiredNames(content.schema));
  return propertyNames(content.schema).map((name) => {
    const schema = propertySchemas(content.schema!, name)[0]!;
    const { node } = resolve(schema);
    return {
      name,
      type: typeName(schema),
      required: required.has(name),
      text: String(schema.node.description ?? node.description ?? ""),
      place: "body",
    };
  });
}

/** Fields that every way to write the body needs. */
function requiredNames(schema: Located): string[] {
  const { node } = resolve(schema);
  const own = (node.required ?? []) as string[];
  const parts = (node.allOf ?? []) as unknown as Fields[];
  return [
    ...own,
    ...parts.flatMap((part) => requiredNames({ pointer: "", node: part as never })),
  ];
}

function refName(schema: Located): string | undefined {
  return typeof schema.node.$ref === "string" ? schema.node.$ref.split("/").at(-1) : undefined;
}

/** A type in a few words. */
function typeName(schema: Located, depth = 0): string {
  const name = refName(schema);
  const { node } = resolve(schema);
  if (Array.isArray(node.enum)) {
    const words = node.enum.map((one) => JSON.stringify(one));
    return words.length > 6 ? `${words.slice(0, 6).join(", ")} …` : words.join(", ");
  }
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.format === "binary") return "file";
  for (const key of ["oneOf", "anyOf"]) {
    if (!Array.isArray(node[key])) continue;
    if (name && depth > 0) return name;
    const all = [
      ...new Set(
        (node[key] as Fields[]).map((part) => typeName({ pointer: "", node: part as never }, depth + 1)),
      ),
    ];
    return all.length > 4 ? name ?? `${all.slice(0, 4).join(" or ")} or others` : all.join(" or ");
  }
  const type = Array.isArray(node.type) ? node.type.filter((one) => one !== "null").join(" or ") : node.type;
  if (type === "array") {
    return depth > 2
      ? "list"
      : `list of ${node.items ? typeName({ pointer: "", node: node.items as never }, depth + 1) : "anything"}`;
  }
  if (type === "object" || node.properties || node.allOf) {
    return name ?? "object";
  }
  return String(type ?? "anything");
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\n`;
}

/** Text of the description, in which Vue must not find anything to run. */
function prose(text: string): string {
  return text.split(/(`[^`]*`)/).map((part, index) =>
    index % 2 ? (part.includes("{{") ? `<code v-pre>${escapeHtml(part.slice(1, -1))}</code>` : part) : escapeHtml(part)
  ).join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(
    ">",
    "&gt;",
  ).replaceAll("{{", "&#123;&#123;");
}

function cell(text: string): string {
  return prose(text.replace(/\s+/g, " ")).replaceAll("|", "\\|");
}

/** The page before all others. */
export function referencePage(list: readonly Area[]): string {
  return `---
title: API reference
editLink: false
---

# API reference

Every method of the client, in ${list.length} areas: ${operations.length} methods in all. It is made from the OpenAPI description of this
repository, which the types and the methods are made from too.

**Arguments.** Ids of a path come first, then the body or the query. Where the path of a control-plane method has an id, it is one of the
fields. Options are the last argument of every method: \`{ timeout: 20_000, traceId: "checkout-42" }\`.

**Spelling.** Fields of a body are written as the API spells them. Methods are in camelCase here; the Python tabs show the same call in the
snake_case of Portkey's Python SDK. That SDK does not have every method.

**Replies.** A method gives data, a \`Stream\`, pages, or a \`Response\` with bytes. \`.withResponse()\` adds the HTTP response and
what the gateway says about it. See [errors](/guide/errors) for everything that can go wrong.

| area | methods |
| --- | --- |
${list.map(({ name, title, operations }) => `| [${title}](./${name}) | ${operations.length} |`).join("\n")}
`;
}
