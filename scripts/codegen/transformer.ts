/** openapi-typescript, as far as it is used. */
import type ts from "typescript";
import type { Json, JsonObject } from "./json.ts";
import { type Peer, requirePeer } from "./peers.ts";

/** What is used of openapi-typescript. Its main entry would also load a linter and a bundler, which take half a second. */
export interface Transformer {
  schema(document: JsonObject, context: object): ts.Node[];
  object(schema: Json, options: object): ts.TypeNode;
  print(nodes: readonly ts.Node[]): string;
  readonly ts: typeof ts;
}

/** Functions that it calls by the objects of its modules. */
interface Utilities {
  createRef(parts: unknown[]): string;
}
interface Nodes {
  oapiRef(pointer: string, ...rest: unknown[]): ts.TypeNode;
  astToString: Transformer["print"];
}

/**
 * Loads openapi-typescript. It is changed only while `run` runs.
 *
 * @param refer what stands for a reference; nothing for those that openapi-typescript writes itself
 */
export function withTransformer<Value>(
  refer: (pointer: string, compiler: typeof ts) => ts.TypeNode | undefined,
  run: (transformer: Transformer) => Value,
): Value {
  const load = <Module>(peer: Peer, file?: string) => requirePeer<Module>(peer, "generate types", file);
  const dist = "openapi-typescript/dist";
  const utilities = load<Utilities>("openapi-typescript", `${dist}/lib/utils.cjs`);
  const nodes = load<Nodes>("openapi-typescript", `${dist}/lib/ts.cjs`);
  const compiler = load<typeof ts>("typescript");
  const { createRef } = utilities;
  const { oapiRef, astToString } = nodes;
  utilities.createRef = readablePointer;
  nodes.oapiRef = (pointer, ...rest) => refer(pointer, compiler) ?? oapiRef(pointer, ...rest);
  try {
    return run({
      ts: compiler,
      schema: load<Transformer["schema"]>("openapi-typescript", `${dist}/transform/index.cjs`),
      object:
        load<{ default: Transformer["object"] }>("openapi-typescript", `${dist}/transform/schema-object.cjs`).default,
      print: astToString,
    });
  } finally {
    utilities.createRef = createRef;
    nodes.oapiRef = oapiRef;
  }
}

/**
 * openapi-typescript notes where it is as a reference, and fails to read that back when a name has a percent sign. What it
 * notes is of no consequence here, but must be readable.
 */
function readablePointer(parts: unknown[]): string {
  return `#${
    parts.filter((part) => part !== undefined && part !== null && part !== "").map((part) => {
      const text = String(part);
      return text.startsWith("#/")
        ? text.slice(1)
        : `/${text.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25")}`;
    }).join("")
  }`;
}
