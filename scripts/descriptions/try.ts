/** Generates a client from one description, compiles calls of all its operations and makes them against a server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import ts from "typescript";
import { formatProblem, generate, GenerateError, plan } from "../codegen/index.ts";
import type { PlannedOperation } from "../codegen/model.ts";
import { mediaKind } from "../../src/request/media.ts";
import { type Operation, parseOperation } from "../../src/request/operation.ts";
import { type Described, Description, isNode, type Media, type Parameter } from "./document.ts";
import { Bytes, Sampler } from "./sample.ts";
import { type Arrived, faultsOf, type Passed } from "./wire.ts";

/** What became of a description. */
export interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly operations: number;
  readonly warnings: readonly string[];
  /** Why nothing was generated. */
  readonly refused?: readonly string[];
  /** Errors of the compiler in calls whose arguments the document allows. */
  readonly compile: readonly string[];
  /** Operations that were called, and what was wrong with some. */
  readonly called: number;
  readonly faults: readonly string[];
  /** Seconds of CPU that generating took. */
  readonly seconds: number;
}

interface Try {
  readonly operation: PlannedOperation;
  readonly described: Described;
  readonly passed: Passed;
  readonly code: string;
}

const runtime = fileURLToPath(new URL("../../src/runtime.ts", import.meta.url));
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Tries a description: a file, or the root file of several. */
export async function tryDescription(file: string, { calls = true }: { calls?: boolean } = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "portkey-try-"));
  const outcome = {
    name: basename(file),
    title: "",
    operations: 0,
    warnings: [] as string[],
    compile: [] as string[],
    called: 0,
    faults: [] as string[],
  };
  const before = process.cpuUsage();
  const seconds = () => process.cpuUsage(before).user / 1e6;
  try {
    const { warnings } = await generate({ spec: resolve(file), out: join(folder, "out"), runtime, extension: ".ts" });
    outcome.warnings = warnings.map(formatProblem);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!(error instanceof GenerateError)) throw error;
    return {
      ...outcome,
      refused: error.problems.filter(({ severity }) => severity === "error").map(formatProblem),
      seconds: seconds(),
    };
  }
  const spent = seconds();
  try {
    const { plan: planned } = await plan(resolve(file));
    outcome.operations = planned.operations.length;
    outcome.title = planned.title;
    if (calls) await call(file, folder, planned.operations, planned.portkey, outcome);
    return { ...outcome, seconds: spent };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function call(
  file: string,
  folder: string,
  operations: readonly PlannedOperation[],
  portkey: boolean,
  outcome: { compile: string[]; called: number; faults: string[] },
): Promise<void> {
  const client = readFileSync(join(folder, "out/client.ts"), "utf8");
  const name = /^export class (\S+) extends/m.exec(client)![1]!;
  // what several files hold is judged by the one that the generator bundled
  const several = /"\$ref": ?"(?!#)|\$ref: ["']?(?!#)/.test(readFileSync(file, "utf8"));
  const description = new Description(several ? join(folder, "out/openapi.json") : resolve(file));
  const tries = operations.flatMap((operation) => {
    const described = description.operation(operation.method, operation.path);
    return described === undefined ? [] : [prepare(operation, described, new Sampler(description, "request"), portkey)];
  });
  const program = [
    `import { ${name} } from "./out/client.ts";`,
    `export { ${name} as Client };`,
    "export const calls: Record<string, (client: " + name + ") => Promise<unknown>> = {",
    ...tries.map(({ operation, code }) =>
      `  ${JSON.stringify(`${operation.method} ${operation.path}`)}: (client) => ${code},`
    ),
    "};",
  ].join("\n");
  const entry = join(folder, "calls.ts");
  writeFileSync(entry, `${program}\n`);
  outcome.compile.push(...compile(entry));
  const bundle = join(folder, "calls.mjs");
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    nodePaths: [modules],
    logLevel: "error",
  });
  const { Client, calls }: {
    Client: new (options: object) => object;
    calls: Record<string, (client: object) => Promise<unknown>>;
  } = await import(pathToFileURL(bundle).href);
  const server = await serve();
  try {
    const made = new Client({
      baseURL: server.origin,
      maxRetries: 0,
      timeout: 5000,
      ...(portkey && { apiKey: "pk-0123456789" }),
    });
    const replies = new Sampler(description, "reply");
    for (const { operation, described, passed } of tries) {
      const key = `${operation.method} ${operation.path}`;
      if (operation.spec.includes(" reply:websocket") || /\bbase:\S*:\/\//.test(operation.spec)) continue;
      const answer = answerOf(described, parseOperation(operation.spec), replies);
      server.answer = answer.send;
      server.arrived.length = 0;
      outcome.called++;
      let result: unknown;
      try {
        result = await settled(await calls[key]!(made));
      } catch (error) {
        outcome.faults.push(`${key}: throws ${(error as Error).name}: ${(error as Error).message.slice(0, 300)}`);
        if (server.arrived.length === 0) continue;
      }
      const [arrived] = server.arrived;
      if (arrived === undefined) {
        outcome.faults.push(`${key}: nothing arrived`);
        continue;
      }
      outcome.faults.push(...faultsOf(described, passed, arrived).map((fault) => `${key}: ${fault}`));
      if (
        result !== undefined && answer.expected !== undefined &&
        !isDeepStrictEqual(JSON.parse(JSON.stringify(result)), answer.expected)
      ) {
        outcome.faults.push(
          `${key}: resolves to ${JSON.stringify(result)?.slice(0, 200)}, not ${
            JSON.stringify(answer.expected).slice(0, 200)
          }`,
        );
      }
    }
  } finally {
    server.close();
  }
}

/** The call of an operation with all its parameters, as a program that the document allows. */
function prepare(operation: PlannedOperation, described: Described, sampler: Sampler, portkey: boolean): Try {
  const read = parseOperation(operation.spec);
  const values = new Map<Parameter, unknown>();
  for (const parameter of described.parameters) {
    if (parameter.name === "" || (portkey && /^x-portkey-/i.test(parameter.name))) continue;
    if (parameter.in === "cookie" || (parameter.in === "path" && !described.path.includes(`{${parameter.name}}`))) {
      continue;
    }
    const value = sampler.value(parameter.schema, 1, parameter.name);
    if (value !== undefined && value !== null && !(value instanceof Bytes)) values.set(parameter, value);
  }
  const media = mediaOf(read, described.bodies, sampler);
  const isFile = media !== undefined && mediaKind(media.type) === "bytes" &&
    Object.keys(Object(media.schema)).length === 0;
  const body = media === undefined ? undefined : isFile ? new Bytes() : sampler.value(media.schema, 0);
  const passed: Passed = { values, media: body === undefined ? undefined : media, body };
  return {
    operation,
    described,
    passed,
    code: `client.${operation.accessor}(${argumentsOf(read, passed).map(print).join(", ")})`,
  };
}

/** The content type in which the generated operation sends what the sampler makes: a form where there is a file in it, else its first. */
function mediaOf({ content }: Operation, bodies: readonly Media[], sampler: Sampler): Media | undefined {
  const form = bodies.find(({ type }) => mediaKind(type) === "multipart");
  if (
    form !== undefined && Object.values(Object(sampler.value(form.schema))).flat().some((item) => item instanceof Bytes)
  ) {
    return form;
  }
  const [kind, types] = [...content][0] ?? [];
  if (kind === undefined) return undefined;
  const wanted = types!.split(",")[0]!;
  const plain = (type: string) => type.split(";")[0]!.trim().toLowerCase();
  return bodies.find(({ type }) => plain(type) === plain(wanted)) ??
    bodies.find(({ type }) => mediaKind(type) === "any") ?? bodies[0];
}

function argumentsOf(operation: Operation, { values, media, body }: Passed): unknown[] {
  const named = (place: string) =>
    Object.fromEntries(
      [...values].filter(([parameter]) => parameter.in === place).map(([{ name }, value]) => [name, value]),
    );
  const [path, query] = [named("path"), named("query")];
  const headers = Object.fromEntries(
    [...values].filter(([parameter]) => parameter.in === "header" && operation.header.includes(parameter.name)).map((
      [{ name }, value],
    ) => [name, value]),
  );
  const hasBody = media !== undefined;
  if (operation.groups) {
    const groups = { path, query, headers };
    const full = Object.fromEntries(Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0));
    return [{ ...full, ...(hasBody && { body }) }];
  }
  const names = operation.params.map(([name]) => name!);
  const ids = operation.ids ? names : operation.id ? names.slice(-1) : [];
  const inObject = Object.fromEntries(
    names.filter((name) => !ids.includes(name)).map((name) => [name, path[name] ?? "text"]),
  );
  const args: unknown[] = ids.map((name) => path[name] ?? "text");
  const fields = { ...inObject, ...query, ...headers };
  if (hasBody && Object.keys(fields).length === 0) args.push(body);
  else if (isNode(body)) args.push({ ...body, ...fields });
  else if (Object.keys(fields).length > 0) args.push(fields);
  return args;
}

function print(value: unknown): string {
  if (value instanceof Bytes) return `new File([${JSON.stringify(value.text)}], "file.bin")`;
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (isNode(value)) {
    return `{ ${
      Object.entries(value).map(([key, item]) =>
        `${key === "__proto__" ? '["__proto__"]' : JSON.stringify(key)}: ${print(item)}`
      ).join(", ")
    } }`;
  }
  return JSON.stringify(value) ?? "undefined";
}

interface Answer {
  /** What the call must resolve to, as JSON; `undefined` for anything. */
  readonly expected: unknown;
  send(response: ServerResponse): void;
}

/** What the server answers: the first content type of the first success. */
function answerOf(described: Described, operation: Operation, sampler: Sampler): Answer {
  const { status, media } = described.reply;
  const stream = operation.stream === "always";
  const isStream = ({ type }: Media) => ["events", "lines"].includes(mediaKind(type));
  const first = media.find((one) => stream ? isStream(one) : mediaKind(one.type) === "json") ??
    media.find((one) => !isStream(one)) ?? media[0];
  const empty: Answer = {
    expected: undefined,
    send: (response) => response.writeHead(status === 200 ? 204 : status).end(),
  };
  if (first === undefined || described.method === "HEAD" || status === 204 || status === 205) return empty;
  const value = sampler.value(first.node["itemSchema"] ?? first.schema, 0);
  if (value === undefined) return empty;
  const type = first.type.includes("*") ? "application/json" : first.type;
  if (value instanceof Bytes) {
    const type = first.type.includes("*") ? "application/octet-stream" : first.type;
    return {
      expected: undefined,
      send: (response) => response.writeHead(status, { "content-type": type }).end(value.text),
    };
  }
  const json = JSON.stringify(value);
  const send = (text: string, expected: unknown): Answer => ({
    expected: expected === undefined ? undefined : JSON.parse(JSON.stringify(expected)),
    send: (response) => response.writeHead(status, { "content-type": type }).end(text),
  });
  switch (mediaKind(type)) {
    case "json":
      return send(json, value);
    case "events":
      return typeof value === "object"
        ? send(`data: ${json}\n\ndata: ${json}\n\n`, [value, value])
        : send(`data: text\n\n`, undefined);
    case "lines":
      return send(`${json}\n${json}\n`, [value, value]);
    case "text":
      return send("text", undefined);
    default:
      return send("bytes of a file", undefined);
  }
}

/** The items of a stream, the bytes of a reply; what else a call resolves to stays. */
async function settled(result: unknown): Promise<unknown> {
  if (result instanceof Response) return { bytes: (await result.arrayBuffer()).byteLength };
  if (
    typeof result === "object" && result !== null && Symbol.asyncIterator in result && !("nextPage" in result) &&
    !("hasNextPage" in result)
  ) {
    const items: unknown[] = [];
    for await (const item of result as AsyncIterable<unknown>) items.push(item);
    return items;
  }
  return result;
}

async function serve() {
  const arrived: Arrived[] = [];
  const state = {
    origin: "",
    arrived,
    answer: (response: ServerResponse): void => void response.end(),
    close: () => void server.close(),
  };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    arrived.push({
      method: request.method ?? "",
      url: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(parts),
    });
    state.answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function compile(entry: string): string[] {
  const program = ts.createProgram([entry], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    types: [],
    lib: [
      "lib.es2023.d.ts",
      "lib.dom.d.ts",
      "lib.dom.iterable.d.ts",
      "lib.dom.asynciterable.d.ts",
      "lib.esnext.disposable.d.ts",
    ],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    typeRoots: [],
    paths: { "openapi-fetch": [`${modules}/openapi-fetch`], "eventsource-parser": [`${modules}/eventsource-parser`] },
  });
  const source = program.getSourceFile(entry)!;
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  const lines = source.text.split("\n");
  return found.map(({ start, messageText }) => {
    const line = lines[source.getLineAndCharacterOfPosition(start ?? 0).line] ?? "";
    return `${line.trim().slice(0, 260)} → ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 500)}`;
  });
}
