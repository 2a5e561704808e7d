/** Finds operations by the name of their method, and by the request that they send. */
import { PAGINATION, type Pagination } from "../request/pagination.ts";
import { examples } from "./examples.ts";

/** An operation: what it is sent to, and the example that the description has of its reply. */
export interface Example {
  method: string;
  /** With its parameters in braces. */
  path: string;
  status: number;
  /** Content type of the reply, where that is not JSON. */
  type?: string;
  reply?: unknown;
  /** What the reply is as a stream. */
  events?: unknown[];
  /** Whether events have names beside their data. */
  envelope?: boolean;
  /** How a list continues. */
  list?: Pagination;
}

/** An operation that a request belongs to. */
export interface FoundOperation {
  /** As the client's method is called: `chat.completions.create`. */
  name: string;
  params: Record<string, string>;
}

/** Reads the operation of a name; undefined where there is none. */
export function readExample(name: string): Example | undefined {
  if (!Object.hasOwn(examples, name)) return undefined;
  const [, method, path, status, rest] = /^(\S+) (\S+) (\d+) (.*)$/s.exec(examples[name]!)!;
  const example: Example = {
    method: method!,
    path: path!,
    status: Number(status),
    ...JSON.parse(rest!) as Partial<Example>,
  };
  const { list } = example;
  return list === undefined ? example : { ...example, list: { ...PAGINATION[list.strategy], ...list } };
}

interface Route {
  name: string;
  method: string;
  segments: string[];
}

let routes: Route[] | undefined;

/** Every operation, those with the longest and plainest paths first. */
function allRoutes(): Route[] {
  return routes ??= Object.entries(examples).map(([name, text]) => {
    const [method = "", path = ""] = text.split(" ", 2);
    return { name, method, segments: path.split("/").slice(1) };
  }).sort((a, b) => b.segments.length - a.segments.length || countParams(a) - countParams(b));
}

function countParams({ segments }: Route): number {
  return segments.filter((segment) => segment.startsWith("{")).length;
}

/**
 * Finds the operation of a request. Only the end of the path counts, as the base URL may have a path of its own: of several operations
 * that fit, the one with the longest path is meant.
 */
export function findOperation(method: string, pathname: string): FoundOperation | undefined {
  const given = pathname.split("/").slice(1);
  for (const { name, method: expected, segments } of allRoutes()) {
    if (expected !== method || segments.length > given.length) continue;
    const end = given.slice(given.length - segments.length);
    const params: Record<string, string> = {};
    const fits = segments.every((segment, at) => {
      const [, param] = /^\{(.+)\}$/.exec(segment) ?? [];
      if (param === undefined) return segment === end[at];
      params[param] = decode(end[at]!);
      return end[at] !== "";
    });
    if (fits) return { name, params };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of an operation that was probably meant: the one that shares most with a name. */
export function nearestOperation(name: string): string | undefined {
  const wanted = pairsOf(name);
  let best: string | undefined;
  let bestShare = 0.5;
  for (const candidate of Object.keys(examples)) {
    const pairs = pairsOf(candidate);
    const common = [...wanted].filter((pair) => pairs.has(pair)).length;
    const share = 2 * common / (wanted.size + pairs.size);
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

/** Each two letters of a word that follow one another. */
function pairsOf(word: string): Set<string> {
  const plain = `.${word.toLowerCase().replaceAll("_", "")}.`;
  return new Set(Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2)));
}
