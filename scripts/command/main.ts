/** The command line as a whole: finds the command, runs it, and turns what went wrong into a message and an exit code. */
import { callFlags, runCall } from "./call.ts";
import { chatFlags, runChat } from "./chat.ts";
import { commonFlags, type Flags } from "./command-line.ts";
import { CALLER, HERE, INSTALL, load, VERSION } from "./generator.ts";
import { headersFlags, runHeaders } from "./headers.ts";
import { bold, printable, red } from "./output.ts";
import { exitCodes, exitText, nearest, UsageError } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

/** A command, as its help shows it. */
interface Command {
  readonly usage: string;
  readonly about: string;
  readonly more: string;
  readonly examples: readonly string[];
  readonly flags: Flags;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<void>;
}

const OPTIONS_NOTE = "Every option of the client is a flag too, in any spelling: --trace-id, --traceId, --trace_id,\n" +
  "--x-portkey-trace-id. PORTKEY_API_KEY and PORTKEY_BASE_URL fill in for two of them.";

const commands: Readonly<Record<"headers" | "chat" | "call", Command>> = {
  headers: {
    usage: "portkey-fetch headers [FILE]",
    about: "print options as headers, camelCase, snake_case and curl",
    more: "Options come from flags, from a JSON file, and from what is piped in; flags win.\n" + OPTIONS_NOTE,
    examples: [
      `portkey-fetch headers --provider openai --metadata '{"_user":"x"}'`,
      "portkey-fetch headers options.json --trace-id t-1 --show",
      `echo '{"virtual_key":"openai-1"}' | portkey-fetch headers --form camel`,
    ],
    flags: headersFlags,
    run: runHeaders,
  },
  chat: {
    usage: 'portkey-fetch chat "QUESTION"',
    about: "ask a model, and print its answer as it comes",
    more: "What is piped in is put below the question; a single - waits for it in any case.\n" + OPTIONS_NOTE,
    examples: [
      'portkey-fetch chat "Say hello" --model gpt-4o-mini --provider @openai-prod',
      'git diff | portkey-fetch chat "Write a commit message" --config pc-fast-1a2b3c',
      "portkey-fetch chat \"Name a colour\" --model gpt-4o-mini --json | jq -r '.choices[0].message.content'",
    ],
    flags: chatFlags,
    run: runChat,
  },
  call: {
    usage: "portkey-fetch call METHOD [ARGUMENT…]",
    about: "call any method of the client",
    more:
      "Arguments are those of the method, in its order: JSON, or an id as it is. A single - is what is piped in.\n" +
      "A list is a table on a terminal, and one line of JSON for each item otherwise; so are the events of a stream.\n" +
      OPTIONS_NOTE,
    examples: [
      "portkey-fetch call configs.list",
      `portkey-fetch call configs.retrieve '{"slug":"pc-fast-1a2b3c"}'`,
      `portkey-fetch call files.create '{"purpose":"batch"}' --file file=batch.jsonl`,
      `portkey-fetch call logs.exports.list --limit 10 | jq -r .id`,
      "portkey-fetch call --list prompts",
    ],
    flags: callFlags,
    run: runCall,
  },
};

/** Commands of the generator's package. */
const generatorCommands = {
  generate: ["portkey-fetch generate SPEC DIR", "generate a typed client from an OpenAPI description"],
  inspect: ["portkey-fetch inspect SPEC", "list areas, operations, names and problems"],
  diff: ["portkey-fetch diff OLD NEW", "say which changes break callers"],
} as const;

/** Loads the command line of the generator. Tests give their own. */
export type LoadGenerator = () => Promise<GeneratorCommand> | undefined;

interface GeneratorCommand {
  main(args: readonly string[], terminal: unknown): Promise<number>;
  terminal(): unknown;
}

/** Runs a command line. Never throws: what goes wrong becomes a message and an exit code. */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  loadGenerator: LoadGenerator = () => load<GeneratorCommand>("/cli", [HERE, CALLER]),
): Promise<number> {
  try {
    return await run(args, terminal, loadGenerator);
  } catch (error) {
    return await fail(error, terminal);
  }
}

async function run(args: readonly string[], terminal: Terminal, loadGenerator: LoadGenerator): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const topic = rest[0];
    if (name === "help" && topic !== undefined) return await run([topic, "--help"], terminal, loadGenerator);
    await terminal.write(helpText(terminal));
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  if (name === "version" || name === "--version" || name === "-v") {
    await terminal.write(`${VERSION}\n`);
    return exitCodes.ok;
  }
  if (Object.hasOwn(commands, name)) {
    const command = commands[name as keyof typeof commands];
    if (asksForHelp(rest)) await terminal.write(commandHelp(command, terminal));
    else await command.run(rest, terminal);
    return exitCodes.ok;
  }
  if (!Object.hasOwn(generatorCommands, name)) {
    const names = [...Object.keys(commands), ...Object.keys(generatorCommands)];
    const near = nearest(name, names);
    throw new UsageError([
      `Choose a command: ${names.join(", ")}; "${name}" is none${near === undefined ? "" : `: did you mean ${near}`}`,
    ]);
  }
  const generator = await loadGenerator();
  if (generator !== undefined) return await generator.main(args, generator.terminal());
  if (asksForHelp(rest)) {
    const [usage, about] = generatorCommands[name as keyof typeof generatorCommands];
    await terminal.write(`${usage}\n  ${about}\n\nIt is in a package of its own: ${INSTALL}\n`);
    return exitCodes.ok;
  }
  terminal.note(`Install the generator to use this command: ${INSTALL}`);
  return exitCodes.failed;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

function helpText({ colour }: Terminal): string {
  const line = (usage: string, about: string) => `  ${usage.padEnd(40)} ${about}`;
  return [
    bold("Calls the Portkey AI gateway, and shows what it is sent.", colour.output),
    "",
    ...Object.values(commands).map(({ usage, about }) => line(usage, about)),
    ...Object.values(generatorCommands).map(([usage, about]) => line(usage, about)),
    line("portkey-fetch COMMAND --help", "say what a command takes, with examples"),
    line("portkey-fetch --version", "say which version this is"),
    "",
    bold("Examples:", colour.output),
    ...Object.values(commands).map(({ examples }) => `  ${examples[0]}`),
    "",
    `generate, inspect and diff are in a package of their own:\n  ${INSTALL}`,
    "",
    exitText,
    "",
  ].join("\n");
}

function commandHelp({ usage, about, more, examples, flags }: Command, { colour }: Terminal): string {
  const lines = Object.entries({ ...flags, ...commonFlags }).map(([name, { value, short, help }]) => {
    const label = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${label.padEnd(32)} ${help}`;
  });
  return [
    bold(usage, colour.output),
    `  ${about}`,
    "",
    more,
    "",
    bold("Flags:", colour.output),
    ...lines,
    "",
    bold("Examples:", colour.output),
    ...examples.map((example) => `  ${example}`),
    "",
    exitText,
    "",
  ].join("\n");
}

/** Reports what went wrong, and returns the exit code. */
async function fail(error: unknown, terminal: Terminal): Promise<number> {
  // Whoever interrupts the command knows why it ends.
  if (terminal.signal.aborted) return exitCodes.interrupted;
  const report = (message: string) => terminal.note(`${red("error:", terminal.colour.messages)} ${printable(message)}`);
  if (error instanceof UsageError) {
    for (const problem of error.problems) report(problem);
    return exitCodes.usage;
  }
  const { APIConnectionError, isPortkeyError, OptionError } = await import("../../src/index.ts");
  if (isPortkeyError(error)) {
    report(error.message);
    const { traceId, hint } = error as { traceId?: string; hint?: string };
    if (hint !== undefined) terminal.note(printable(hint));
    if (traceId !== undefined) terminal.note(`Trace: ${traceId}`);
    if (error instanceof OptionError) return exitCodes.usage;
    return error instanceof APIConnectionError ? exitCodes.failed : exitCodes.refused;
  }
  report(`Report this as a bug of portkey-fetch: ${(error as Error)?.message ?? String(error)}`);
  return exitCodes.bug;
}
