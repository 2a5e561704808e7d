/** `client.ts`: a class with every method of the description, and its servers and credentials as options. */
import { parseOperation } from "../../src/request/operation.ts";
import { isObject, type JsonObject, listAt, objectAt, sortedEntries, textAt } from "./json.ts";
import type { Plan, PlannedOperation } from "./model.ts";
import type { FileOptions } from "./morph.ts";
import { camelCase, reservedTypes, typeName, wordsOf } from "./names.ts";
import { isPortkeyHost } from "./portkey.ts";
import { resolveNode } from "./resolve.ts";
import { commentText, docText } from "./text.ts";
import { propertyKey } from "./types.ts";

/** What the class is like: what a message that shows how to call it needs to know. */
export interface ClientShape {
  readonly name: string;
  /** The options that a first call needs, with a value to replace: `{ token: "…" }`. */
  readonly options: string;
}

/** A credential as an option. */
interface Credential {
  readonly option: string;
  readonly place: Readonly<Record<string, string>>;
  readonly doc: string;
}

interface Server {
  readonly url: string;
  readonly variables: readonly Variable[];
}

interface Variable {
  readonly name: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly doc: string;
}

/** Options that every client has. */
const generalOptions = new Set([
  ...["baseURL", "dangerouslyAllowBrowser", "fetch", "headers", "idleTimeout", "logger", "maxRetries", "middleware"],
  ...["query", "signal", "timeout", "variables", "constructor", "__proto__"],
]);

/** Names that `client.ts` has already. */
const takenNames = new Set([
  ...["BasicCredentials", "ClientOptions", "ServiceClient", "ServiceDescription", "ServiceOptions", "Object", "String"],
  ...["Partial", "Readonly", "Symbol", "Function", "Error", "Map", "Set"],
]);

/** The class of a description. */
export function clientShape(document: JsonObject, plan: Plan, location?: string): ClientShape {
  const name = className(plan.title);
  const fields: string[] = [];
  if (plan.portkey) fields.push('apiKey: "…"');
  else {
    if (serverOf(document, location) === undefined) fields.push('baseURL: "https://…"');
    const [credential] = neededCredentials(document);
    if (credential !== undefined) {
      const value = credential.place["in"] === "basic" ? '{ username: "…", password: "…" }' : '"…"';
      fields.push(`${propertyKey(credential.option)}: ${value}`);
    }
  }
  return { name, options: fields.length === 0 ? "" : `{ ${fields.join(", ")} }` };
}

/** The text of `client.ts`. */
export function emitClient(
  document: JsonObject,
  plan: Plan,
  { banner, extension, runtime }: FileOptions,
  location?: string,
): string {
  const shape = clientShape(document, plan, location);
  const { name } = shape;
  const { portkey } = plan;
  const server = serverOf(document, location);
  const credentials = portkey ? [] : credentialsOf(document);
  const optionsName = portkey ? "ClientOptions" : `${name}Options`;
  const hasServer = portkey || server !== undefined;
  const runtimeNames = [
    ...(credentials.some(({ place }) => place["in"] === "basic") ? ["type BasicCredentials"] : []),
    ...(portkey ? ["type ClientOptions"] : []),
    "type PortkeyClient",
    "ServiceClient",
    "type ServiceDescription",
    ...(portkey ? [] : ["type ServiceOptions"]),
  ];
  const description = [
    `  name: ${JSON.stringify(name)},\n`,
    portkey ? "  portkey: true,\n" : "",
    server === undefined || portkey && isPortkeyHost(server.url) ? "" : `  baseURL: ${JSON.stringify(server.url)},\n`,
    server === undefined || server.variables.length === 0
      ? ""
      : `  variables: ${table(server.variables.map(({ name, value }) => [name, JSON.stringify(value)]))},\n`,
    credentials.length === 0 ? "" : `  security: ${
      table(credentials.map(({ option, place }) => [
        option,
        `{ ${Object.entries(place).map(([key, text]) => `${key}: ${JSON.stringify(text)}`).join(", ")} }`,
      ]))
    },\n`,
    "  resources,\n",
  ].join("");
  const summary = docText(textAt(objectAt(document, "info"), "description") ?? "").split("\n\n", 1)[0]!;
  const variable = variableName(name);
  const example = [
    `const ${variable} = new ${name}(${shape.options});`,
    ...callLine(plan, variable),
  ];
  return [
    banner,
    `import { ${runtimeNames.join(", ")} } from "${runtime}";\n`,
    `import { type Resources, resources } from "./resources/index${extension}";\n\n`,
    portkey ? "" : optionsText(name, server, credentials),
    `const description: ServiceDescription = {\n${description}};\n\n`,
    comment(["The methods of the client, by area."], ""),
    `export interface ${name} extends Resources {}\n\n`,
    comment(
      [
        ...(summary === "" ? [`A client for ${commentText(plan.title).replace(/\s+/g, " ")}.`] : summary.split("\n")),
        "",
        "@example",
        "```ts",
        ...example,
        "```",
      ],
      "",
    ),
    `export class ${name} extends ServiceClient<${optionsName}> {\n`,
    `  /** @param parent the client that this one is a copy of, see \`withOptions\` */\n`,
    `  constructor(options: ${optionsName}${hasServer ? " = {}" : ""}, parent?: PortkeyClient) {\n`,
    `    super(description, options, parent);\n  }\n}\n`,
  ].join("");
}

/** The lines that call a new client, for someone who has just generated it. */
export function callingLines({ name, options }: ClientShape, plan: Plan, from: string): string[] {
  const variable = variableName(name);
  return [
    `import { ${name} } from ${JSON.stringify(from)};`,
    `const ${variable} = new ${name}(${options});`,
    ...callLine(plan, variable),
  ];
}

/** A call of the operation that needs the fewest arguments: the first that reads, if there is one. */
function callLine({ operations }: Plan, variable: string): string[] {
  const needed = ({ signatures }: PlannedOperation) => signatures[0]!.args.filter(({ optional }) => !optional);
  const rank = (operation: PlannedOperation) => needed(operation).length * 2 + (operation.method === "GET" ? 0 : 1);
  const candidates = operations.filter(({ spec }) => parseOperation(spec).reply !== "websocket");
  const [best] = candidates.toSorted((a, b) => rank(a) - rank(b));
  if (best === undefined) return [];
  return [`console.log(await ${variable}.${best.accessor}(${needed(best).map(({ name }) => name).join(", ")}));`];
}

function className(title: string): string {
  const words = wordsOf(title).filter((word) => /[\p{L}\p{N}]/u.test(word));
  let text = "";
  for (const word of words) if (`${text} ${word}`.length <= 60) text += ` ${word}`;
  const name = text === "" ? "Client" : typeName(text);
  return reservedTypes.has(name) || takenNames.has(name) ? `${name}Client` : name;
}

function variableName(name: string): string {
  const variable = camelCase(name);
  return variable === name ? "client" : variable;
}

/** The first server that has an address of its own, where `location` is that of the description. */
function serverOf(document: JsonObject, location: string | undefined): Server | undefined {
  for (const server of listAt(document, "servers")) {
    const url = textAt(server, "url");
    if (url === undefined) continue;
    const variables: Variable[] = [];
    for (const [name, variable] of sortedEntries(objectAt(server, "variables"))) {
      if (!url.includes(`{${name}}`)) continue;
      const values = listAt(variable, "enum").filter((value) => typeof value === "string");
      const value = textAt(variable, "default") ?? values[0] ?? "";
      variables.push({ name, value, values, doc: textAt(variable, "description") ?? "" });
    }
    const defaults = new Map(variables.map(({ name, value }) => [name, value]));
    const filled = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => defaults.get(name) ?? whole);
    const isWhole = /^https?:\/\//i.test(filled);
    if (
      !isWhole && (location === undefined || !URL.canParse(filled, location) || /^[a-z][\w+.-]*:|\/\//i.test(filled))
    ) continue;
    const address = isWhole ? url : new URL(filled, location).href;
    const check = isWhole ? filled : address;
    if (!URL.canParse(check)) continue;
    const { username, password, search, hash } = new URL(check);
    if (username || password || search || hash) continue;
    return { url: address, variables: isWhole ? variables : [] };
  }
  return undefined;
}

function credentialsOf(document: JsonObject): Credential[] {
  const credentials: Credential[] = [];
  const used = new Set(generalOptions);
  for (const [scheme, node] of schemesOf(document)) {
    const place = placeOf(node);
    if (place === undefined) continue;
    let option = camelCase(scheme);
    while (used.has(option)) option += "Auth";
    used.add(option);
    credentials.push({ option, place, doc: textAt(node, "description") ?? "" });
  }
  return credentials;
}

/** The credentials that a call without `security` of its own needs, by the first alternative of the description. */
function neededCredentials(document: JsonObject): Credential[] {
  const all = credentialsOf(document);
  const [first] = listAt(document, "security");
  if (!isObject(first)) return all;
  const options = new Set(Object.keys(first).map(camelCase));
  const needed = all.filter(({ option }) => options.has(option.replace(/(Auth)+$/, "")) || options.has(option));
  return needed.length > 0 ? needed : Object.keys(first).length === 0 ? [] : all;
}

function schemesOf(document: JsonObject): [string, JsonObject][] {
  return sortedEntries(objectAt(objectAt(document, "components"), "securitySchemes")).flatMap(
    ([name, node]): [string, JsonObject][] => {
      const scheme = resolveNode(document, node);
      return isObject(scheme) ? [[name, scheme]] : [];
    },
  );
}

/** Where a credential goes. Nothing for those that no option can give, such as certificates. */
function placeOf(scheme: JsonObject): Credential["place"] | undefined {
  const where = textAt(scheme, "in");
  const name = textAt(scheme, "name");
  switch (textAt(scheme, "type")) {
    case "apiKey":
      return where !== undefined && name !== undefined && /^(header|query|cookie)$/.test(where)
        ? { in: where, name }
        : undefined;
    case "http": {
      const kind = textAt(scheme, "scheme")?.toLowerCase();
      return kind === "bearer" || kind === "basic" ? { in: kind } : undefined;
    }
    case "oauth2":
    case "openIdConnect":
      return { in: "bearer" };
    default:
      return undefined;
  }
}

function optionsText(name: string, server: Server | undefined, credentials: readonly Credential[]): string {
  const fields: string[] = [];
  fields.push(
    server === undefined
      ? `${comment(["Address of the API, which the description does not name."], "  ")}  readonly baseURL: string;\n`
      : `${
        comment(["Address of the API.", "", `@default ${JSON.stringify(server.url)}`], "  ")
      }  readonly baseURL?: string;\n`,
  );
  if (server !== undefined && server.variables.length > 0) {
    const members = server.variables.map(({ name, value, values, doc }) => {
      const type = values.length === 0 ? "string" : values.map((text) => JSON.stringify(text)).join(" | ");
      const lines = [...docLines(doc), `@default ${JSON.stringify(value)}`];
      return `${comment(lines, "    ")}    readonly ${propertyKey(name)}?: ${type};\n`;
    });
    fields.push(`  /** Variables of the address. */\n  readonly variables?: {\n${members.join("")}  };\n`);
  }
  for (const { option, place, doc } of credentials) {
    const type = place["in"] === "basic" ? "BasicCredentials" : "string";
    const where = place["in"] === "bearer" || place["in"] === "basic"
      ? `Sent as \`authorization: ${place["in"] === "bearer" ? "Bearer" : "Basic"} …\`.`
      : `Sent as the ${place["in"] === "query" ? "query parameter" : place["in"]} \`${
        commentText(place["name"]!).replace(/\s+/g, " ")
      }\`.`;
    fields.push(`${comment([...docLines(doc), where], "  ")}  readonly ${propertyKey(option)}?: ${type} | null;\n`);
  }
  return `${
    comment([`Options of a {@link ${name}} client.`], "")
  }export interface ${name}Options extends ServiceOptions {\n${fields.join("")}}\n\n`;
}

function docLines(text: string): string[] {
  return text === "" ? [] : docText(text).split("\n");
}

/** A JSDoc comment; its text cannot end it. */
function comment(lines: readonly string[], indent: string): string {
  const safe = lines.flatMap((line) => commentText(line).split("\n"));
  return safe.length === 1
    ? `${indent}/** ${safe[0]} */\n`
    : `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd() + "\n").join("")}${indent} */\n`;
}

function table(entries: readonly (readonly [string, string])[]): string {
  // Without brackets, `__proto__` would set the prototype.
  const keyOf = (key: string) => key === "__proto__" ? '["__proto__"]' : propertyKey(key);
  return `{ ${entries.map(([key, text]) => `${keyOf(key)}: ${text}`).join(", ")} }`;
}
