/** A program ends when its work ends: what nobody reads holds neither the process, nor a timer, nor a connection. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Portkey } from "../../src/index.ts";
import { json, recorder } from "../support/recorder.ts";
import { listen, type Listening } from "../support/server.ts";

const program = fileURLToPath(new URL("programs/unread.ts", import.meta.url));
/** How the runtime of this test runs a file in TypeScript. */
const BEFORE = "Deno" in globalThis ? ["run", "-A", "--no-check"] : "Bun" in globalThis ? [] : ["--import", "tsx"];

let server: Listening;
beforeAll(async () => {
  server = await listen(createServer((request, response) => {
    request.resume().on("end", () => {
      if (request.url!.endsWith("/never")) return;
      if (request.url!.endsWith("/fails")) response.writeHead(500).end("{}");
      else if (request.url!.endsWith("/speech")) response.writeHead(200, { "content-type": "audio/mpeg" }).end("bytes");
      else if (request.url!.endsWith("/completions")) {
        response.writeHead(200, { "content-type": "text/event-stream" }).end(
          'data: {"choices":[]}\n\ndata: [DONE]\n\n',
        );
      } else response.writeHead(200, { "content-type": "application/json" }).end('{"status":"success"}');
    });
  }));
});
afterAll(() => server.close());

for (
  const name of [
    "a call that nobody awaits",
    "a response that nobody reads",
    "bytes that nobody reads",
    "a stream that nobody reads",
    "a call with middleware that was aborted",
    "a failure that somebody caught",
    "two hundred calls that nobody awaits",
  ]
) {
  test(`A program ends after ${name}`, async () => {
    const child = spawn(process.execPath, [...BEFORE, program, `${server.origin}/v1`, name], { stdio: "pipe" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output += chunk);
    // Well below the default timeout of 300 s, which would hold the process otherwise.
    const killer = setTimeout(() => child.kill("SIGKILL"), 60_000);
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on("exit", (...ended) => resolve(ended))
    );
    clearTimeout(killer);
    expect([code, signal, output]).toEqual([0, null, ""]);
  }, 90_000);
}

test("Many calls that share a signal print nothing, and leave no listener on it", async () => {
  const warnings: unknown[] = [];
  const onWarning = (warning: unknown) => warnings.push(warning);
  process.on("warning", onWarning);
  const controller = new AbortController();
  let [added, removed] = [0, 0];
  const { signal } = controller;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = function (this: AbortSignal, ...args: unknown[]) {
    added++;
    return Reflect.apply(addEventListener, this, args);
  } as never;
  signal.removeEventListener = function (this: AbortSignal, ...args: unknown[]) {
    removed++;
    return Reflect.apply(removeEventListener, this, args);
  } as never;
  const portkey = new Portkey({
    apiKey: "k",
    baseURL: "https://gateway.test/v1",
    fetch: recorder(() => json({})).fetch,
  });
  await Promise.all(Array.from({ length: 40 }, () => portkey.get("/x", { signal })));
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("warning", onWarning);
  expect(warnings).toEqual([]);
  expect([added, removed]).toEqual([1, 1]);
});
