/** The command: reads its arguments, writes the result, tells by its exit code what came out. */
import process from "node:process";
import { parseArgs } from "node:util";
import { formatProblem, GenerateError, quoted } from "../codegen/problems.ts";
import { diff } from "./diff.ts";
import { type Format, formatDiff, formats } from "./format.ts";

export const diffUsage = `diff OLD NEW [--format text|markdown|json] [--allow-host HOST]… [--allow-path FOLDER]…

Compares two OpenAPI descriptions, files or URLs, as the callers of their clients see it.

Exit codes: 0 no caller breaks, 1 a change breaks callers, 2 the descriptions could not be compared.
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
export async function runDiff(args: readonly string[], { out, error }: Streams = standard): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
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
    if (!isFormat(values.format)) {
      throw new UsageError(`Set --format to ${formats.join(", ")}, not ${quoted(values.format)}`);
    }
    const options = { allowHosts: values["allow-host"], allowPaths: values["allow-path"] };
    const result = await diff(oldSpec, newSpec, options);
    out(formatDiff(result, values.format));
    return result.breaking ? 1 : 0;
  } catch (problem) {
    error(`${explain(problem)}\n`);
    return 2;
  }
}

class UsageError extends Error {}

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

/** A problem in words, without a stack. */
export function explain(problem: unknown): string {
  if (problem instanceof GenerateError) return problem.problems.map(formatProblem).join("\n");
  const isUsage = problem instanceof UsageError ||
    String((problem as { code?: unknown }).code ?? "").startsWith("ERR_PARSE_ARGS");
  if (isUsage) return formatProblem({ severity: "error", message: (problem as Error).message });
  return `Report this as a bug, with both descriptions: ${String(problem)}`;
}
