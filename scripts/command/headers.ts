/** `portkey-fetch headers`: options in their three forms, and a curl command. */
import { createHeaders, toSnakeCase } from "../../src/options.ts";
import { type Flags, mergeOptions, readCommandLine, readOptionsFile, readOptionsText } from "./command-line.ts";
import { curlLine, EXAMPLE_BODY, headerLines, maskSecrets } from "./forms.ts";
import { bold } from "./output.ts";
import { nearest, refuse, UsageError } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

/** The forms that `--form` can name, with the titles of their sections. */
const forms = { headers: "Headers", camel: "camelCase", snake: "snake_case", curl: "curl" } as const;

export const headersFlags: Flags = {
  form: { value: "headers|camel|snake|curl", help: "print one form alone, without a title" },
  json: { help: "print one JSON object with all forms" },
  show: { help: "print secrets, which are masked otherwise" },
};

/** Runs the command. */
export async function runHeaders(args: readonly string[], terminal: Terminal): Promise<void> {
  const { words, flags, options: fromFlags } = await readCommandLine(args, headersFlags, terminal);
  const [file, ...more] = words;
  const form = flags.get("form")?.[0];
  const problems = more.map((word) => `Remove "${word}": name one file with options`);
  if (form !== undefined && !Object.hasOwn(forms, form)) {
    const near = nearest(form, Object.keys(forms));
    problems.push(`Set --form to headers, camel, snake or curl${near === undefined ? "" : `: did you mean ${near}`}`);
  }
  const given = file !== undefined
    ? await readOptionsFile(file, terminal, problems)
    : flags.has("options")
    ? {}
    : await pipedOptions(terminal, problems);
  if (problems.length > 0) throw new UsageError(problems);
  const options = mergeOptions(given, fromFlags);
  if (Object.keys(options).length === 0) {
    refuse(`Give options, as in: portkey-fetch headers --provider @openai-prod --metadata '{"_user":"u-1"}'`);
  }
  const shown = flags.has("show") ? options : maskSecrets(options);
  const curl = () => {
    // The example works as soon as the variable is set, which the client reads too.
    const needsKey = options.apiKey === undefined && options.baseURL === undefined;
    return curlLine(shown, EXAMPLE_BODY, needsKey ? { "x-portkey-api-key": "PORTKEY_API_KEY" } : {});
  };
  const write: Record<keyof typeof forms, () => string> = {
    headers: () => headerLines(shown),
    camel: () => JSON.stringify(shown, null, 2),
    snake: () => JSON.stringify(toSnakeCase(shown), null, 2),
    curl,
  };
  if (flags.has("json")) {
    const all = { headers: createHeaders(shown), camelCase: shown, snakeCase: toSnakeCase(shown), curl: curl() };
    await terminal.write(`${JSON.stringify(all, null, terminal.isTerminal ? 2 : 0)}\n`);
  } else if (form !== undefined) {
    await terminal.write(`${write[form as keyof typeof forms]()}\n`);
  } else {
    const sections = (Object.keys(forms) as (keyof typeof forms)[]).map((name) =>
      `${bold(`# ${forms[name]}`, terminal.colour.output)}\n${write[name]()}\n`
    );
    await terminal.write(sections.join("\n"));
  }
  if (JSON.stringify(shown) !== JSON.stringify(options)) terminal.note("Secrets are masked: --show prints them");
}

/** Options that are piped in; none where nothing is. */
async function pipedOptions(terminal: Terminal, problems: string[]): Promise<ReturnType<typeof readOptionsText>> {
  const text = await terminal.readInput(false);
  return text.trim() === "" ? {} : readOptionsText(text, "standard input", problems);
}
