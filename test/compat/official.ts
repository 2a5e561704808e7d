/** The official client, and what its methods take. */
import * as official from "portkey-ai";
import type { Described } from "./recorder.ts";
import { description } from "./recorder.ts";

type Class = new (options: Record<string, unknown>) => Client;
/** A client of either package, by name. */
// deno-lint-ignore no-explicit-any -- the point is to call both by name
export type Client = any;

const module = official as unknown as {
  Portkey?: Class;
  default: { Portkey: Class };
};

/** The class of the official client; `import` finds its CommonJS under `default`. */
export const OfficialPortkey: Class = module.Portkey ?? module.default.Portkey;

/** Every method of the official client, by its dotted name, with the names of its parameters before the options. */
export function officialMethods(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const seen = new Set<unknown>();
  const client = new OfficialPortkey({ apiKey: "pk-test" });
  const visit = (value: Client, path: string) => {
    if (seen.has(value)) return;
    seen.add(value);
    for (const [name, inner] of Object.entries(value)) {
      if (
        name !== "client" && typeof inner === "object" && inner !== null &&
        !Array.isArray(inner)
      ) {
        visit(inner, `${path}.${name}`);
      }
    }
    for (
      let level = Object.getPrototypeOf(value);
      level?.constructor.name !== "ApiResource";
      level = Object.getPrototypeOf(level)
    ) {
      if (level === null || level === Object.prototype) return;
      for (const name of Object.getOwnPropertyNames(level)) {
        if (name !== "constructor") {
          found.set(`${path}.${name}`.slice(1), parametersOf(level[name]));
        }
      }
    }
  };
  for (const [name, value] of Object.entries(client)) {
    if (
      typeof value === "object" && value !== null &&
      ((value as Client).client || name === "beta")
    ) visit(value, `.${name}`);
  }
  return found;
}

function parametersOf(method: () => unknown): string[] {
  const list = /\(([^)]*)\)/.exec(method.toString())![1]!.replace(
    /= *(\{\}|[^,]+)/g,
    "",
  );
  const names = (list.match(/\{[^}]*\}|[^,{}]+/g) ?? []).map((name) => name.trim()).filter(Boolean);
  const end = names.findIndex((name) => name === "params" || name === "opts");
  return end < 0 ? names : names.slice(0, end);
}

/** What a dotted name leads to. */
export function reach(root: Client, path: string): Client {
  return path.split(".").reduce((value, name) => value?.[name], root);
}

/** Calls a method by its dotted name. */
export function call(
  client: Client,
  accessor: string,
  args: unknown[],
): Promise<unknown> {
  const path = accessor.split(".");
  const name = path.pop()!;
  return reach(client, path.join("."))[name](...args);
}

/** A file to upload. */
export const someFile = (): File => new File(["hello world"], "a.txt", { type: "text/plain" });

/**
 * The arguments of a method of the official client before its options, made from the examples of the description.
 *
 * @param operation our operation string of the same method
 */
export function exampleArguments(
  accessor: string,
  names: readonly string[],
  operation: string,
): unknown[] {
  const [method = "", template = ""] = operation.split(" ");
  const spellings = [...template.matchAll(/\{([^}]*)\}/g)].map(([, all]) => all!.split("|"));
  const described = description
    .paths[template.replace(/\{([^}|]*)[^}]*\}/g, "{$1}")]![
      method.toLowerCase()
    ]!;
  const parameters = (described.parameters ?? []).map(resolve) as NonNullable<
    Described["parameters"]
  >;
  const exampleOf = (name: string) => parameters.find((one) => one.name === name)?.example ?? "id-1";
  const isObject = (name: string) => /^\{|body|query|params/i.test(name);
  const ids = names.filter((name) => !isObject(name));
  const first = ids.length === 1 ? spellings.slice(-1) : spellings.slice(0, ids.length);
  const rest = spellings.filter((all) => !first.includes(all));
  const source = reach(new OfficialPortkey({ apiKey: "pk-test" }), accessor)
    .toString() as string;
  const theirs = (all: string[]) =>
    all.find((name) => source.includes(`ody.${name};`) || source.includes(`'${name}'`)) ??
      all.find((name) => new RegExp(`[{ ]${name}[ ,}]`).test(source)) ??
      all[0]!;
  let id = 0;
  return names.map((name): unknown => {
    if (!isObject(name)) return exampleOf(first[id++]![0]!);
    const fields: Record<string, unknown> = {};
    for (const all of rest) fields[theirs(all)] = exampleOf(all[0]!);
    for (const one of parameters) {
      if (one.in === "query" && one.example !== undefined) {
        fields[one.name] = one.example;
      }
    }
    const body = bodyOf(described);
    return Array.isArray(body) ? body : Object.assign(fields, body);
  });
}

function bodyOf({ requestBody }: Described): unknown {
  const content = requestBody?.content ?? {};
  const [type, media] = Object.entries(content).find(([type]) => type === "application/json") ??
    Object.entries(content)[0] ?? [];
  const body = structuredClone(media?.example);
  if (type !== "multipart/form-data") return body;
  const { properties = {} } = resolve(media!.schema) as {
    properties?: Record<string, unknown>;
  };
  for (const [name, schema] of Object.entries(properties)) {
    const given = body as Record<string, unknown>;
    const { format, items } = resolve(schema) as {
      format?: string;
      items?: unknown;
    };
    if (format === "binary") given[name] = someFile();
    else if (
      given[name] &&
      (resolve(items) as { format?: string } | undefined)?.format === "binary"
    ) given[name] = [someFile()];
  }
  return body;
}

function resolve(node: unknown): unknown {
  const { $ref } = (node ?? {}) as { $ref?: string };
  if ($ref === undefined) return node;
  return resolve(
    $ref.split("/").slice(1).reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replaceAll("~1", "/")],
      description,
    ),
  );
}
