/** `portkey-fetch chat`: one question, and its answer as it comes. */
import type Portkey from "../../src/index.ts";
import type { PortkeyOptions } from "../../src/options.ts";
import { describeJsonFault, type Flags, parseJson, readCommandLine } from "./command-line.ts";
import { printable } from "./output.ts";
import { refuse, UsageError } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

export const chatFlags: Flags = {
  model: { value: "NAME", short: "m", help: "the model; PORTKEY_MODEL when not given; a config may set it as well" },
  system: { value: "TEXT", short: "s", help: "instructions for the model" },
  body: { value: "JSON", help: "further fields of the request, such as '{\"temperature\":0}'" },
  json: { help: "print the whole reply as JSON instead of its text" },
};

/** How an answer ended early, by its finish reason. */
const endings: Readonly<Record<string, string>> = {
  length: "The answer is cut off: the model reached its limit of tokens",
  content_filter: "The answer is cut off: a content filter of the provider stopped it",
  tool_calls: "The model asks for tools, which this command does not have: --json shows what it asks for",
};

/** Runs the command. */
export async function runChat(args: readonly string[], terminal: Terminal): Promise<void> {
  const { words, flags, options } = await readCommandLine(args, chatFlags, terminal);
  const problems: string[] = [];
  const waits = words.includes("-");
  const question = words.filter((word) => word !== "-").join(" ");
  const input = await terminal.readInput(waits);
  const content = [question, input.trim() === "" ? "" : input].filter((part) => part !== "").join("\n\n");
  if (content === "") problems.push('Give a question, as in: portkey-fetch chat "Say hello" --model gpt-4o-mini');
  const fields = flags.has("body") ? parseJson(flags.get("body")![0]!) : {};
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    problems.push(
      `Write --body as a JSON object: ${describeJsonFault(flags.get("body")![0]!) || "it is something else"}`,
    );
  }
  const model = flags.get("model")?.[0] ?? (Object(fields).model as string | undefined) ?? terminal.env.PORTKEY_MODEL;
  if (!model && options.config === undefined) {
    problems.push("Name the model with --model, or with --config a config that sets one");
  }
  if (problems.length > 0) throw new UsageError(problems);
  const system = flags.get("system")?.[0];
  const body = {
    ...fields as object,
    ...(model ? { model } : {}),
    messages: [
      ...(system === undefined ? [] : [{ role: "system" as const, content: system }]),
      { role: "user" as const, content },
    ],
  } as { model: string; messages: { role: "user"; content: string }[] };
  const portkey = await newClient(options, terminal);
  if (flags.has("json")) {
    const reply = await portkey.chat.completions.create({ ...body, stream: false });
    await terminal.write(`${JSON.stringify(reply, null, terminal.isTerminal ? 2 : 0)}\n`);
    return;
  }
  const stream = await portkey.chat.completions.create({ ...body, stream: true });
  let last = "";
  let finish: string | null | undefined;
  try {
    for await (const { choices } of stream) {
      const choice = choices?.[0];
      finish = choice?.finish_reason ?? finish;
      const given = choice?.delta?.content || choice?.delta?.refusal || "";
      const text = terminal.isTerminal ? printable(given) : given;
      if (text === "") continue;
      last = text;
      await terminal.write(text);
    }
  } finally {
    // What comes next, a prompt or an error, begins on a line of its own.
    if (last !== "" && !last.endsWith("\n")) await terminal.write("\n");
  }
  const ending = Object.hasOwn(endings, finish ?? "") ? endings[finish!] : undefined;
  if (ending !== undefined) terminal.note(ending);
  else if (last === "") terminal.note("The model answered with no text: --json shows the whole reply");
}

/** A client with the options of the command line. It ends when the command does. */
export async function newClient(options: PortkeyOptions, terminal: Terminal): Promise<Portkey> {
  const { Portkey, OptionError } = await import("../../src/index.ts");
  try {
    return new Portkey({ ...options, signal: terminal.signal });
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return refuse(
      error.option === "apiKey"
        ? "Set --api-key, or PORTKEY_API_KEY in the environment; for a gateway of your own set --base-url or PORTKEY_BASE_URL"
        : error.message,
    );
  }
}
