/** The command as a process of the runtime that these tests are on: pipes, interrupts, and what it returns to the shell. */
import { spawn } from "node:child_process";
import { createServer, type ServerResponse } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, type Listening, readBody } from "../support/server.ts";

const script = fileURLToPath(new URL("../../scripts/command/bin.ts", import.meta.url));
const versions = process.versions as Record<string, string | undefined>;
const runtime = versions.deno ? ["run", "-A", "--quiet"] : versions.bun ? [] : ["--import", "tsx"];

let server: Listening;
let bodies: string[];
let closed = 0;
/** What the server does with a request. */
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = await listen(createServer(async (request, response) => {
    bodies.push(await readBody(request));
    response.on("close", () => closed++);
    answer(response);
  }));
});
afterAll(() => server.close());

/** Starts the command; with `input` undefined, its standard input stays open and empty. */
function start(words: readonly string[], input?: string, env: Record<string, string> = {}) {
  bodies = [];
  const child = spawn(process.execPath, [...runtime, script, ...words], {
    env: { ...process.env, PORTKEY_API_KEY: "pk-test", PORTKEY_BASE_URL: `${server.origin}/v1`, ...env },
  });
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => output.out += text);
  child.stderr.setEncoding("utf8").on("data", (text) => output.err += text);
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, ...output }))
  );
  return { child, ended };
}

const event = (text: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: text } }] })}\n\n`;
const end = `data: ${
  JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })
}\n\ndata: [DONE]\n\n`;

test("the command answers in a pipe, without colours, and ends by itself", async () => {
  answer = (response) => response.setHeader("content-type", "text/event-stream").end(event("Hello") + end);
  const { code, out, err } = await start(["chat", "Explain", "--model", "x"], "this text").ended;
  expect({ code, out, err }).toEqual({ code: 0, out: "Hello\n", err: "" });
  expect(bodies.map((body) => JSON.parse(body) as unknown)).toMatchObject([{
    messages: [{ content: "Explain\n\nthis text" }],
  }]);
});

test("the command does not wait for an input that never begins", async () => {
  answer = (response) => response.setHeader("content-type", "text/event-stream").end(event("Hello") + end);
  const { child, ended } = start(["chat", "hi", "--model", "x"]);
  // Deno gives its children a pipe as shells do, for which the command waits until it ends.
  if (versions.deno) child.stdin.end();
  expect(await ended).toMatchObject({ code: 0, out: "Hello\n" });
});

test("the command ends quietly with 0 when the reader of its output leaves, and ends the call", async () => {
  let writing: ReturnType<typeof setInterval> | undefined;
  const before = closed;
  answer = (response) => {
    response.setHeader("content-type", "text/event-stream");
    writing = setInterval(() => response.write(event("word ".repeat(1000))), 5);
    response.on("close", () => clearInterval(writing));
  };
  const { child, ended } = start(["chat", "hi", "--model", "x"], "");
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await ended).toMatchObject({ code: 0, err: "" });
  await expect.poll(() => closed).toBe(before + 1);
});

test("Ctrl+C ends the call and the command with 130", async () => {
  const before = closed;
  const { child, ended } = start(["chat", "hi", "--model", "x"], "");
  answer = (response) => {
    response.setHeader("content-type", "text/event-stream").write(event("Hel"));
  };
  child.stdout.once("data", () => child.kill("SIGINT"));
  // Deno tells the parent the signal that 130 stands for, and no code.
  expect(await ended).toEqual({ code: versions.deno ? null : 130, out: "Hel\n", err: "" });
  await expect.poll(() => closed).toBe(before + 1);
});

test("the command returns 1, 2 and 3 as its help says", async () => {
  answer = (response) =>
    response.writeHead(404, { "content-type": "application/json" }).end('{"error":{"message":"no"}}');
  expect(await start(["call", "models.list"], "").ended).toMatchObject({ code: 1, out: "" });
  expect(await start(["call", "models.lst"], "").ended).toMatchObject({
    code: 2,
    err: 'error: There is no method "models.lst": did you mean "models.list"; --list shows them all\n',
  });
  const offline = ["call", "models.list", "--base-url", "http://127.0.0.1:1", "--max-retries", "0"];
  expect(await start(offline, "").ended).toMatchObject({ code: 3, out: "" });
});
