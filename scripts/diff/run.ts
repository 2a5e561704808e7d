/** The command: reads its arguments, writes the result, and its exit code says what it found. */
import process from "node:process";
import { parseArgs } from "node:util";
import { formatProblem, GenerateError, printable, quoted } from "../codegen/problems.ts";
import { diff } from "./diff.ts";
import { type Format, formatDiff, formats } from "./format.ts";

export const diffUsage = `portkey-fetch diff OLD NEW

Compares two OpenAPI descriptions, files or URLs, as the callers of their clients see it.

  --format FORM              text (the default), markdown or json
  --json                     the same as --format json
  --overlay FILE             overlay for both descriptions (may be repeated)
  --allow-host HOST          host that references may reach (may be repeated)
  --allow-path FOLDER        folder that references may reach (may be repeated)

Exit codes: 0 no caller breaks, 1 a change breaks callers, 2 the descriptions could not be compared, 4 a bug of the command.
`;

/** Where the command writes to. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
}

const standard: Streams = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/** Runs the command and returns its exit code. */
export async function runDiff(args: readonly string[], streams: Streams = standard): Promise<number> {
  // Whatever text of a description is in a line, it cannot rewrite what a terminal shows.
  const safe = (text: string) => text.split("\n").map(printable).join("\n");
  const out = (text: string) => streams.out(safe(text));
  const error = (text: string) => streams.error(safe(text));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        json: { type: "boolean", default: false },
        overlay: { type: "string", multiple: true, default: [] },
        "allow-host": { type: "string", multiple: true, default: [] },
        "allow-path": { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      out(diffUsage);
      return 0;
    }
    const [oldSpec, newSpec, ...more] = positionals;
    if (oldSpec === undefined || newSpec === undefined || more.length > 0) {
      throw new UsageError(`Name two descriptions, the old one and the new one: ${positionals.length} given`);
    }
    const format = values.format ?? (values.json ? "json" : "text");
    if (!isFormat(format)) throw new UsageError(`Set --format to text, markdown or json, not ${quoted(format)}`);
    const options = {
      allowHosts: values["allow-host"],
      allowPaths: values["allow-path"],
      overlays: values.overlay,
    };
    const result = await diff(oldSpec, newSpec, options);
    out(formatDiff(result, format));
    return result.breaking ? 1 : 0;
  } catch (problem) {
    error(`${explain(problem)}\n`);
    return isRefusal(problem) ? 2 : 4;
  }
}

/** What was asked for makes no sense. */
export class UsageError extends Error {}

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

/** A problem in words, without a stack. */
export function explain(problem: unknown): string {
  if (problem instanceof GenerateError) return problem.problems.map(formatProblem).join("\n");
  if (isRefusal(problem)) return formatProblem({ severity: "error", message: (problem as Error).message });
  return printable(`Report this as a bug, with both descriptions: ${String(problem)}`);
}

/** Whether the input is what is wrong. */
function isRefusal(problem: unknown): boolean {
  if (problem instanceof GenerateError || problem instanceof UsageError) return true;
  return String((problem as { code?: unknown }).code ?? "").startsWith("ERR_PARSE_ARGS");
}
