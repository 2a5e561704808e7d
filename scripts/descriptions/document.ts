/**
 * An OpenAPI document as it was written, read without the generator: what a client must send and may get back is judged by this, so that
 * a mistake of the generator cannot excuse itself.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export type Node = { readonly [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function nodesOf(value: unknown): [string, Node][] {
  return isNode(value) ? Object.entries(value).filter((entry): entry is [string, Node] => isNode(entry[1])) : [];
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly style: string;
  readonly explode: boolean;
  /** The content type of a parameter that has `content`. */
  readonly media: string | undefined;
  readonly schema: unknown;
}

export interface Media {
  readonly type: string;
  readonly schema: unknown;
  readonly node: Node;
}

/** An operation as the document has it, with references followed. */
export interface Described {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly Media[];
  /** The status and content types of its first success. */
  readonly reply: { readonly status: number; readonly media: readonly Media[] };
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export class Description {
  readonly root: Node;

  constructor(file: string) {
    const text = readFileSync(file, "utf8");
    const root: unknown = file.endsWith(".json")
      ? JSON.parse(text)
      : parse(text, { merge: true, maxAliasCount: -1, logLevel: "silent" });
    if (!isNode(root)) throw new Error(`${file} holds no object`);
    this.root = root;
  }

  /** The node that a reference leads to; fields beside the reference are laid over it. */
  resolve(value: unknown, steps = 0): unknown {
    if (!isNode(value) || typeof value["$ref"] !== "string" || steps > 20) return value;
    const { $ref, ...beside } = value;
    const target = this.resolve(this.at($ref as string), steps + 1);
    return isNode(target) && Object.keys(beside).length > 0 ? { ...target, ...beside } : target;
  }

  /** What is at a pointer inside this document. */
  at(reference: string): unknown {
    let found: unknown = this.root;
    for (const token of reference.replace(/^#\/?/, "").split("/")) {
      const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
      const next = (found as Node | undefined)?.[key];
      found = isNode(next) && typeof next["$ref"] === "string" ? this.resolve(next) : next;
    }
    return found;
  }

  operation(method: string, path: string): Described | undefined {
    const item = this.resolve((this.root["paths"] as Node | undefined)?.[path]);
    if (!isNode(item)) return undefined;
    const node = item[method.toLowerCase()];
    if (!isNode(node) || !methods.includes(method.toLowerCase())) return undefined;
    const byPlace = new Map<string, Parameter>();
    for (const given of [...listOf(item["parameters"]), ...listOf(node["parameters"])]) {
      const parameter = this.resolve(given);
      if (!isNode(parameter)) continue;
      const [media] = nodesOf(parameter["content"]);
      const style = String(
        parameter["style"] ?? (["query", "cookie"].includes(String(parameter["in"])) ? "form" : "simple"),
      );
      byPlace.set(`${parameter["in"]} ${parameter["name"]}`, {
        name: String(parameter["name"]),
        in: String(parameter["in"]),
        style,
        explode: Boolean(parameter["explode"] ?? style === "form"),
        media: media?.[0],
        schema: media === undefined ? parameter["schema"] : media[1]["schema"],
      });
    }
    const body = this.resolve(node["requestBody"]);
    return {
      method,
      path,
      parameters: [...byPlace.values()],
      bodies: isNode(body) ? this.#media(body["content"]) : [],
      reply: this.#reply(node["responses"]),
    };
  }

  #media(content: unknown): Media[] {
    return nodesOf(content).map(([type, node]) => ({ type, schema: node["schema"], node }));
  }

  #reply(responses: unknown): Described["reply"] {
    const all = isNode(responses) ? Object.keys(responses) : [];
    const status = all.filter((key) => /^2\d\d$/.test(key)).sort()[0] ?? all.find((key) => /^2XX$/i.test(key)) ??
      all.find((key) => key === "default");
    if (status === undefined) return { status: 200, media: [] };
    const response = this.resolve((responses as Node)[status]);
    return {
      status: /^\d+$/.test(status) ? Number(status) : 200,
      media: isNode(response) ? this.#media(response["content"]) : [],
    };
  }
}
