/** The command `portkey-fetch`, in this process: what it sends, prints and returns. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { kebab } from "../../scripts/command/command-line.ts";
import { main } from "../../scripts/command/main.ts";
import { exitCodes } from "../../scripts/command/problems.ts";
import type { Terminal } from "../../scripts/command/terminal.ts";
import { parseOptions, toHeaders, toSnakeCase } from "../../src/options.ts";
import { optionRows } from "../support/option-rows.ts";
import { listen, type Listening, readBody } from "../support/server.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

let standIn: StandIn;
let folder: string;

beforeAll(async () => {
  standIn = await startStandIn({ twoPages: true });
  folder = mkdtempSync(join(tmpdir(), "portkey-fetch-command-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await standIn.close();
});

interface Run {
  code: number;
  out: string;
  err: string;
  bytes: Uint8Array[];
}

/** Runs words of a command line, with input and on a terminal of the test. */
async function run(words: readonly string[], input = "", more: Partial<Terminal> = {}): Promise<Run> {
  const result: Run = { code: -1, out: "", err: "", bytes: [] };
  result.code = await main(words, {
    write: (text) => {
      if (typeof text === "string") result.out += text;
      else result.bytes.push(text);
      return Promise.resolve();
    },
    note: (line) => void (result.err += `${line}\n`),
    readInput: () => Promise.resolve(input),
    isTerminal: false,
    width: 80,
    colour: { output: false, messages: false },
    env: {},
    cwd: folder,
    signal: new AbortController().signal,
    ...more,
  }, () => undefined);
  return result;
}

/** Runs words against the stand-in. */
const online = (words: readonly string[], input?: string, more?: Partial<Terminal>) =>
  run([...words, "--base-url", standIn.baseURL, "--api-key", "pk-test"], input, more);

/** A gateway that answers every request in one way, and keeps the bodies. */
async function gateway(
  status: number,
  type: string,
  text: string,
): Promise<Listening & { baseURL: string; bodies: unknown[]; headers: Record<string, unknown>[] }> {
  const bodies: unknown[] = [];
  const headers: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(JSON.parse(await readBody(request) || "null"));
    headers.push(request.headers);
    response.writeHead(status, { "content-type": type }).end(text);
  });
  const listening = await listen(server);
  return { ...listening, baseURL: `${listening.origin}/v1`, bodies, headers };
}

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

test("headers prints the three forms and a curl line", async () => {
  const { code, out, err } = await run(["headers", "--provider", "openai", "--metadata", '{"_user":"x"}']);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(`# Headers
x-portkey-provider: openai
x-portkey-metadata: {"_user":"x"}

# camelCase
{
  "provider": "openai",
  "metadata": {
    "_user": "x"
  }
}

# snake_case
{
  "provider": "openai",
  "metadata": {
    "_user": "x"
  }
}

# curl
curl 'https://api.portkey.ai/v1/chat/completions' \\
  -H 'content-type: application/json' \\
  -H 'x-portkey-provider: openai' \\
  -H 'x-portkey-metadata: {"_user":"x"}' \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -d '{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Say hello"}]}'
`);
});

/** A text that an option of a kind can have. */
function sample(kind: string): string {
  if (kind.startsWith("boolean")) return "true";
  if (/number|milliseconds/.test(kind)) return "5";
  if (kind === "debug, info, warn or error") return "warn";
  if (kind === "array of header names") return "x-a,x-b";
  if (kind === "array") return '["a"]';
  if (kind === "headers" || kind.startsWith("object or URL")) return '{"a":"b"}';
  if (kind.startsWith("object")) return '{"a":1}';
  const [word] = /^\w+(?=, .* or \w+$)/.exec(kind) ?? []; // one of some words
  return word ?? "text";
}

const writable = optionRows.filter(({ kind, name }) =>
  !/function|class|signal|method/i.test(kind) && !/^headers$/i.test(name)
);

test.each(writable)(
  "headers reads $name from a flag in every spelling",
  async ({ name, snake, header, kind, aliases = [] }) => {
    const text = sample(kind);
    const spellings = [name, snake, kebab(name), ...aliases, ...(header === null ? [] : [header])];
    const value = /URLSearchParams|headers/.test(kind) && !kind.startsWith("array")
      ? JSON.parse(text) as unknown
      : text;
    const wanted = JSON.stringify(parseOptions({ [name]: value } as object));
    for (const spelling of spellings) {
      for (const words of [[`--${spelling}`, text], [`--${spelling}=${text}`]]) {
        const { out, err, code } = await run(["headers", "--form", "camel", "--show", ...words]);
        expect({ words, out: JSON.stringify(JSON.parse(out || "0")), err, code }).toEqual({
          words,
          out: wanted,
          err: "",
          code: 0,
        });
      }
    }
  },
);

test("headers reads switches with and without a value, and with --no-", async () => {
  const read = async (...words: string[]) =>
    JSON.parse((await run(["headers", "--form", "camel", ...words])).out) as unknown;
  expect(await read("--debug")).toEqual({ debug: true });
  expect(await read("--debug", "false")).toEqual({ debug: false });
  expect(await read("--no-debug")).toEqual({ debug: false });
  expect(await read("--no-strict-open-ai-compliance", "--trace-id=--x")).toEqual({
    strictOpenAiCompliance: false,
    traceId: "--x",
  });
  expect(await read("-H", "X-Tenant: a:b", "--header", "x-other: c")).toEqual({
    headers: { "x-tenant": "a:b", "x-other": "c" },
  });
});

test("headers reads a file and standard input in any form; flags win", async () => {
  writeFileSync(
    join(folder, "options.json"),
    '\ufeff{"trace_id":"file","x-portkey-provider":"openai","headers":{"x-a":"1"}}',
  );
  const camel = async (words: string[], input = "") =>
    JSON.parse((await run(["headers", "--form", "camel", ...words], input)).out) as unknown;
  const fromFile = { traceId: "file", provider: "openai", headers: { "x-a": "1" } };
  expect(await camel(["options.json"])).toEqual(fromFile);
  expect(await camel(["--options", "options.json", "--traceId", "flag", "-H", "x-b: 2"])).toEqual({
    ...fromFile,
    traceId: "flag",
    headers: { "x-a": "1", "x-b": "2" },
  });
  for (const words of [[], ["-"], ["--options", "-"], ["--span-id", "s"]]) {
    expect(await camel(words, '{"virtualKey":"k-1"}')).toMatchObject({ virtualKey: expect.any(String) as string });
  }
});

test("headers masks secrets at every depth unless it is to show them", async () => {
  const secret = "s3cr3t-value-77";
  const words = [
    ...["headers", "--api-key", secret, "--authorization", secret, "--header", `x-my-token: ${secret}`],
    ...["--config", JSON.stringify({ targets: [{ apiKey: secret, provider: "openai" }] })],
    ...["--custom-host", `https://user:${secret}@host.example/v1`, "--aws-secret-access-key", secret],
  ];
  for (const more of [[], ["--json"], ["--form", "curl"], ["--form", "snake"]]) {
    const masked = await run([...words, ...more]);
    expect(masked).toMatchObject({ code: 0, err: "Secrets are masked: --show prints them\n" });
    expect(masked.out).not.toContain(secret);
    expect(masked.out).toContain("********");
    const shown = await run([...words, "--show", ...more]);
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out).toContain(secret);
    expect(shown.out).not.toContain("********");
  }
});

test("headers --json has all forms in one line, and agrees with the library", async () => {
  const { out } = await run(["headers", "--json", "--trace-id", "t-1", "--metadata", '{"name":"Zoë"}']);
  const options = { traceId: "t-1", metadata: { name: "Zoë" } };
  expect(out.trim()).not.toContain("\n");
  expect(JSON.parse(out)).toEqual({
    headers: toHeaders(options),
    camelCase: options,
    snakeCase: toSnakeCase(options),
    curl: expect.stringContaining("curl ") as string,
  });
});

test.each([
  [["headers", "--traceld", "x"], "--traceld is unknown: did you mean --trace-id"],
  [["headers", "--virtual_kye", "x"], "--virtual_kye is unknown: did you mean --virtual-key"],
  [["headers", "--x-portkey-metdata", "{}"], "--x-portkey-metdata is unknown: did you mean --metadata"],
  [["headers", "--shwo"], "--shwo is unknown: did you mean --show"],
  [
    ["headers", "--quux", "x"],
    '--quux is unknown: --help lists the flags; other headers are sent with --header "name: value"',
  ],
  [["headers", "--metadata", "{x"], "Write --metadata as JSON: it is not valid JSON"],
  [["headers", "--metadata", "5"], 'Cannot use option "metadata": expected object, got string'],
  [["headers", "--trace-id"], "Give --trace-id a value: see the options of the client"],
  [["headers", "--trace-id", "a", "--trace-id", "b"], "Give --trace-id once"],
  [["headers", "--trace-id", "a", "--traceId", "b"], 'Cannot use option "traceId": it has two spellings that differ'],
  [["headers", "--debug=maybe"], "Set --debug to true or false, or write it without a value"],
  [["headers", "--show=1", "--debug"], "Write --show without a value"],
  [["headers", "--form", "snak", "--debug"], "Set --form to headers, camel, snake or curl: did you mean snake"],
  [["headers", "--header", "no colon"], 'Write --header as "name: value"'],
  [["headers", "nothing.json"], "Cannot read nothing.json (ENOENT): check the name"],
  [["headers"], `Give options, as in: portkey-fetch headers --provider @openai-prod --metadata '{"_user":"u-1"}'`],
  [["chat", "hi", "--modle", "x", "--model", "y"], "--modle is unknown: did you mean --model"],
  [["chat", "hi"], "Name the model with --model, or with --config a config that sets one"],
  [["chat", "--model", "x"], 'Give a question, as in: portkey-fetch chat "Say hello" --model gpt-4o-mini'],
  [
    ["chat", "hi", "--model", "x", "--body", "{x"],
    "Write --body as a JSON object: it is not valid JSON",
  ],
  [
    ["chat", "hi", "--model", "x", "--base-url", "nonsense"],
    'Set "baseURL" to a full URL with its scheme, such as "https://api.portkey.ai/v1"',
  ],
  [["call"], "Name a method, as in: portkey-fetch call configs.list; --list shows them all"],
  [["call", "config.list"], 'There is no method "config.list": did you mean "configs.list"; --list shows them all'],
  [
    ["call", "chat.completion.create"],
    'There is no method "chat.completion.create": did you mean "chat.completions.create"; --list shows them all',
  ],
  [
    ["call", "virtual_keys.list"],
    'There is no method "virtual_keys.list": did you mean "virtualKeys.list"; --list shows them all',
  ],
  [["call", "__proto__.x"], 'There is no method "__proto__.x"; --list shows them all'],
  [["call", "labels"], expect.stringContaining('"labels" is a group of methods: labels.create, ') as string],
  [["call", "configs.list", "{x"], "Write the argument as JSON: it is not valid JSON"],
  [["call", "configs.list", "--limit", "0"], "Set --limit to a whole number from 1"],
  [["call", "files.create", "--file", "x"], "Write --file as FIELD=PATH, as in --file file=batch.jsonl"],
  [["call", "--list", "quux"], 'There is no method with "quux" in its name'],
  [
    ["hedaers"],
    'Choose a command: headers, chat, call, generate, inspect, diff; "hedaers" is none: did you mean headers',
  ],
])("%j is refused with a message that helps", async (words, message) => {
  const { code, out, err } = await run(words);
  expect({ code, out }).toEqual({ code: exitCodes.usage, out: "" });
  // Where in a text the fault is, not every runtime says.
  const lines = err.trimEnd().split("\n").map((line) =>
    line.replace(/^error: /, "").replace(/ from line 1, column 2 on$/, "")
  );
  expect(lines).toEqual([message]);
});

test("all mistakes of a command line are told at once, and no value of a secret with them", async () => {
  const secret = "s3cr3t-value-77";
  writeFileSync(join(folder, "broken.json"), `{ "apiKey": "${secret}" ]`);
  const { err } = await run(["headers", "broken.json", "--traceld", "x", "--debug=maybe"]);
  expect(err.split("\n")).toHaveLength(3);
  const file = await run(["headers", "broken.json"]);
  expect(file.err).toMatch(/^error: Write the options in broken.json as a JSON object: it is not valid JSON/);
  expect(file.err).not.toContain(secret);
});

test("a client without a key is refused in the words of the command line", async () => {
  vi.stubEnv("PORTKEY_API_KEY", "");
  vi.stubEnv("PORTKEY_BASE_URL", "");
  try {
    const { code, err } = await run(["chat", "hi", "--model", "x"]);
    expect(code).toBe(exitCodes.usage);
    expect(err).toContain("error: Set --api-key, or PORTKEY_API_KEY in the environment");
  } finally {
    vi.unstubAllEnvs();
  }
});

test("chat streams an answer, and sends what the flags say", async () => {
  const server = await gateway(
    200,
    "text/event-stream",
    chunk({ content: "Hel" }) + chunk({ content: "lo" }) + chunk({}, "stop") + "data: [DONE]\n\n",
  );
  try {
    const words = [
      "chat",
      "Say",
      "hello",
      "-m",
      "gpt-4o",
      "--system",
      "Be brief",
      "--config",
      "pc-1",
      "--body",
      '{"temperature":0}',
    ];
    const result = await run([...words, "--base-url", server.baseURL], "some notes\n");
    expect(result).toMatchObject({ code: 0, out: "Hello\n", err: "" });
    expect(server.bodies).toEqual([{
      temperature: 0,
      model: "gpt-4o",
      messages: [{ role: "system", content: "Be brief" }, { role: "user", content: "Say hello\n\nsome notes\n" }],
      stream: true,
    }]);
    expect(server.headers[0]).toMatchObject({ "x-portkey-config": "pc-1" });
  } finally {
    await server.close();
  }
});

test("chat takes the question from a pipe alone, and the model from the environment", async () => {
  const { code, out } = await online(["chat", "--json"], "Why is the sky blue?", {
    env: { PORTKEY_MODEL: "gpt-4o-mini" },
  });
  expect(code).toBe(0);
  expect(out.trim()).not.toContain("\n");
  expect(JSON.parse(out)).toMatchObject({ object: "chat.completion" });
  expect(JSON.parse(standIn.requests.at(-1)!.bytes.toString())).toMatchObject({
    model: "gpt-4o-mini",
    messages: [{ content: "Why is the sky blue?" }],
  });
});

test.each([
  [
    "an answer at the limit",
    chunk({ content: "Hel" }) + chunk({}, "length") + "data: [DONE]\n\n",
    0,
    "Hel\n",
    "limit of tokens",
  ],
  [
    "an answer that is filtered",
    chunk({ content: "H" }) + chunk({}, "content_filter") + "data: [DONE]\n\n",
    0,
    "H\n",
    "content filter",
  ],
  ["an empty answer", chunk({}, "stop") + "data: [DONE]\n\n", 0, "", "no text"],
  ["a stream that is cut", chunk({ content: "Hel" }), exitCodes.refused, "Hel\n", "error: "],
  [
    "an error in the stream",
    `${chunk({ content: "Hel" })}data: {"error":{"message":"overloaded"}}\n\n`,
    exitCodes.refused,
    "Hel\n",
    "overloaded",
  ],
])("chat says so of %s", async (_, text, code, out, note) => {
  const server = await gateway(200, "text/event-stream", text);
  try {
    const result = await run(["chat", "hi", "--model", "x", "--base-url", server.baseURL, "--max-retries", "0"]);
    expect(result).toMatchObject({ code, out, err: expect.stringContaining(note) as string });
  } finally {
    await server.close();
  }
});

test("chat lets an answer not steer the terminal, and hands it on unchanged into a pipe", async () => {
  const text = "a\x1b[2Jb\nc\u202e";
  const server = await gateway(
    200,
    "text/event-stream",
    chunk({ content: text }) + chunk({}, "stop") + "data: [DONE]\n\n",
  );
  try {
    const words = ["chat", "hi", "--model", "x", "--base-url", server.baseURL];
    expect((await run(words, "", { isTerminal: true })).out).toBe("a[2Jb\nc\n");
    expect((await run(words)).out).toBe(`${text}\n`);
  } finally {
    await server.close();
  }
});

test("an error of the gateway ends with 1, an unreachable one with 3, and neither shows the key", async () => {
  const server = await gateway(401, "application/json", '{"error":{"message":"Invalid key s3cr3t-value-77"}}');
  const words = [
    "call",
    "models.list",
    "--api-key",
    "s3cr3t-value-77",
    "--max-retries",
    "0",
    "--base-url",
    server.baseURL,
  ];
  const refused = await run(words);
  await server.close();
  expect(refused.code).toBe(exitCodes.refused);
  expect(refused.err).toContain("401");
  expect(refused.err).not.toContain("s3cr3t");
  expect(await run(words)).toMatchObject({ code: exitCodes.failed, out: "" });
});

test("call prints a list as one line of JSON for each item, through all pages", async () => {
  const { code, out } = await online(["call", "virtualKeys.list"]);
  expect(code).toBe(0);
  const items = out.trim().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(items.length).toBeGreaterThan(0);
  const pages = await online(["call", "files.list", "--json"]);
  const before = standIn.requests.length;
  const limited = await online(["call", "files.list", "--limit", "1"]);
  expect(pages.out.trim().split("\n").length).toBeGreaterThan(1);
  expect(limited.out.trim().split("\n")).toHaveLength(1);
  expect(standIn.requests.length - before).toBe(1);
});

test("call prints a list as a table on a terminal, no wider than it is", async () => {
  const { out } = await online(["call", "virtualKeys.list"], "", { isTerminal: true, width: 60 });
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^slug +name/);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect((await online(["call", "virtualKeys.list", "--table"])).out).toMatch(/^slug +name/);
  const coloured = { isTerminal: true, colour: { output: true, messages: true } };
  expect((await online(["call", "virtualKeys.list"], "", coloured)).out).toMatch(/^\x1b\[1mslug/);
  expect((await online(["call", "virtualKeys.list", "--json"], "", coloured)).out).toMatch(/^\{/);
});

test("call prints objects, streams, files and text, each as what it is", async () => {
  const id = '{"slug":"pc-1"}';
  expect(JSON.parse((await online(["call", "configs.retrieve", id])).out)).toHaveProperty("slug");
  expect(JSON.parse((await online(["call", "configs.retrieve"], id)).out)).toHaveProperty("slug");
  expect(JSON.parse((await online(["call", "configs.retrieve", "-"], id)).out)).toHaveProperty("slug");
  const body = { model: "x", messages: [{ role: "user", content: "x" }], stream: true };
  const events = (await online(["call", "chat.completions.create", JSON.stringify(body)])).out.trim().split("\n");
  expect(events.length).toBeGreaterThan(1);
  expect(JSON.parse(events[0]!)).toHaveProperty("choices");
  const speech = '{"model":"tts-1","input":"x","voice":"alloy"}';
  const { bytes } = await online(["call", "audio.speech.create", speech]);
  expect(bytes.reduce((sum, part) => sum + part.length, 0)).toBeGreaterThan(0);
  const shown = await online(["call", "audio.speech.create", speech], "", { isTerminal: true });
  expect(shown).toMatchObject({ code: exitCodes.usage, err: expect.stringContaining("> speech.mp3") as string });
});

test("call takes ids as they are, files from disk, and the client's own paths", async () => {
  writeFileSync(join(folder, "batch.jsonl"), '{"custom_id":"1"}\n');
  const upload = await online(["call", "files.create", '{"purpose":"batch"}', "--file", "file=batch.jsonl"]);
  expect(upload).toMatchObject({ code: 0, err: "" });
  expect(standIn.requests.at(-1)).toMatchObject({ problems: [] });
  expect(standIn.requests.at(-1)!.bytes.toString()).toContain('filename="batch.jsonl"');
  expect((await online(["call", "files.retrieve", "file-1"])).code).toBe(0);
  expect(standIn.requests.at(-1)!.path).toBe("/v1/files/file-1");
  expect((await online(["call", "get", "/models"])).code).toBe(0);
  const missing = await online(["call", "files.create", '{"purpose":"batch"}', "--file", "file=none.jsonl"]);
  expect(missing).toMatchObject({ code: exitCodes.usage, err: expect.stringContaining("none.jsonl") as string });
});

test("call knows every method, and --list finds them by a word", async () => {
  const all = (await run(["call", "--list"])).out.trim().split("\n");
  expect(all).toEqual(expect.arrayContaining(["chat.completions.create", "admin.workspaces.users.create", "post"]));
  expect(new Set(all).size).toBe(all.length);
  const some = (await run(["call", "--list", "virtualkeys"])).out.trim().split("\n");
  expect(some.length).toBeGreaterThan(3);
  expect(some.every((name) => name.includes("virtualKeys"))).toBe(true);
});

test("--help shows every command, and each command its flags, examples and exit codes", async () => {
  const { code, out } = await run(["--help"]);
  expect(code).toBe(0);
  expect((await run([])).code).toBe(exitCodes.usage);
  for (const name of ["headers", "chat", "call"]) {
    expect(out).toContain(`portkey-fetch ${name}`);
    const help = await run([name, "--help"]);
    expect(help).toEqual(await run(["help", name]));
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(/Examples:\n {2}\S/);
    for (const part of ["Flags:", "--options FILE", "Exit codes:", "130"]) expect(help.out).toContain(part);
  }
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  for (const word of ["--version", "-v", "version"]) {
    expect(await run([word])).toMatchObject({ code: 0, out: `${version}\n` });
  }
});

test("commands of the generator say how to install it, where it is not", async () => {
  for (const name of ["generate", "inspect", "diff"]) {
    const { code, err } = await run([name, "a.yaml"]);
    expect(code).toBe(exitCodes.failed);
    expect(err).toMatch(/^Install the generator to use this command: npm install --save-dev portkey-fetch-codegen@\d/);
    expect(await run([name, "--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("npm install") as string,
    });
  }
});

test("the lines of the examples are commands that run", async () => {
  const { out } = await run(["headers", "--help"]);
  const lines = out.split("Examples:\n")[1]!.split("\n\n")[0]!.split("\n").filter((line) => !line.includes("|"));
  writeFileSync(join(folder, "options.json"), '{"provider":"openai"}');
  for (const line of lines) {
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!).slice(1);
    expect(await run(words), line).toMatchObject({ code: 0 });
  }
});
