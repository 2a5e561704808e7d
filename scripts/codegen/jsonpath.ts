/** JSONPath (RFC 9535) for overlays: json-p3, with limits that a target from a stranger cannot get around. */
import { createContext, runInContext } from "node:vm";
import type { JSONPathEnvironment, JSONPathNode, JSONValue } from "json-p3";
import { limits } from "./expansion.ts";
import type { Json } from "./json.ts";
import { requirePeer } from "./peers.ts";
import type { Token } from "./shape.ts";

/** A place that a path selects. */
export interface Match {
  readonly value: Json;
  readonly tokens: readonly Token[];
}

/** Limits that no honest overlay reaches. */
const pathLimits = {
  /** Characters of a path. */
  length: 5_000,
  /** Objects that are looked into, one of them as often as a path leads to it. */
  visits: 5_000_000,
  /** Values that a path selects. */
  matches: 1_000_000,
  /** Milliseconds for what cannot be counted: regular expressions, and filters over lists. */
  time: 10_000,
} as const;

const tooMuch = "it looks at too many values; name the place more exactly, without .. or filters inside of filters";

type Package = typeof import("json-p3");

let environment: (JSONPathEnvironment & { visits: number }) | undefined;

/** json-p3 with a count of the objects that it looks into. */
function openEnvironment(): NonNullable<typeof environment> {
  if (environment !== undefined) return environment;
  const { JSONPathEnvironment } = requirePeer<Package>("json-p3", "apply overlays");
  class CountingEnvironment extends JSONPathEnvironment {
    visits = 0;

    override entries(value: { [key: string]: JSONValue }): [string, JSONValue][] {
      if (++this.visits > pathLimits.visits) throw new Error(tooMuch);
      return Object.entries(value);
    }
  }
  return environment = new CountingEnvironment({ maxRecursionDepth: limits.depth * 2 });
}

/** Everything that `path` selects in `root`. Throws an error whose message says what is wrong with the path. */
export function select(path: string, root: Json): Match[] {
  if (path.length > pathLimits.length) throw new Error(`it has more than ${pathLimits.length} characters`);
  const json = openEnvironment();
  json.visits = 0;
  try {
    const query = json.compile(path);
    return withinTime(() => {
      const matches: Match[] = [];
      for (const { value, location } of query.lazyQuery(root as JSONValue) as Iterable<JSONPathNode>) {
        if (matches.length >= pathLimits.matches) throw new Error(tooMuch);
        matches.push({ value: value as Json, tokens: location });
      }
      return matches;
    });
  } catch (error) {
    if (error instanceof RangeError) throw new Error("it nests too deep");
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new Error(tooMuch);
    const { message } = error as Error;
    throw new Error(message.startsWith("can't backup") ? "it ends too early" : message);
  }
}

/** Runs a function that is ended when it takes too long: the engine ends a regular expression too. */
function withinTime<Value>(work: () => Value): Value {
  return runInContext("work()", createContext({ work }), { timeout: pathLimits.time }) as Value;
}
