/**
 * The recipes in the folders of `examples/` with the packages that users have, against the real gateway: what each of them prints or
 * answers. They import the package as it is built. `test/examples.test.ts` runs the programs that need no framework.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bin, newFolder, removeFolders, root, run } from "../package/helpers/run.ts";
import { type Hosted, startHosted } from "../support/hosted.ts";
import { SENTENCE } from "../support/scripted-provider.ts";
import { listen } from "../support/server.ts";

const examples = join(root, "examples");
const installed = (path: string) => join(examples, "node_modules", path);

let hosted: Hosted;
let env: Record<string, string>;
beforeAll(async () => {
  hosted = await startHosted();
  env = {
    PORTKEY_API_KEY: "pk-user",
    PORTKEY_BASE_URL: hosted.baseURL,
    LANGSMITH_TRACING: "false",
    NEXT_TELEMETRY_DISABLED: "1",
    POLL_SECONDS: "0",
    PORT: "0",
  };
});
afterAll(async () => {
  removeFolders();
  await hosted?.close();
});

const tsx = ["--import", pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href];
const runRecipe = (path: string, more = {}) =>
  run(process.execPath, [...tsx, path], { cwd: examples, env: { ...env, ...more }, timeout: 60_000 });

/** What is needed to reach a server that was started. */
interface Service {
  url: string;
  stop(): Promise<void>;
}

/** Starts a program that listens, and waits for the address in what it prints. */
async function start(command: string, args: readonly string[], cwd = examples): Promise<Service> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, NODE_ENV: "development" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text;
      const [found] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output) ?? [];
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    ended.then(() => reject(new Error(`"${command} ${args.join(" ")}" ended\n${output}`)));
  });
  return {
    url,
    async stop() {
      // the whole group, since some servers run in a process of their own
      process.kill(-child.pid!, "SIGTERM");
      await ended;
    },
  };
}

/** What a server answers to a question. */
async function ask(url: string, path = "/chat"): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question: "Say hello" }),
  });
  return await response.text();
}

/** What the programs print. Those that `test/examples.test.ts` runs against the stand-in are run here through the real gateway. */
const prints: Record<string, string> = {
  "ai-sdk/generate-text.ts": `${SENTENCE} 12`,
  "ai-sdk/stream-text.ts": SENTENCE,
  "ai-sdk/tools.ts": `[ 'Sunny in Zürich, 21 degrees' ] ${SENTENCE}`,
  "langchain/chat.ts": `${SENTENCE}\n${SENTENCE}`,
  "langchain/rag.ts": `The porter keeps the keys. → ${SENTENCE}`,
  "langsmith/trace.ts": SENTENCE,
  "llamaindex/chat.ts": SENTENCE,
  "openai-agents/agent.ts": `looking up Zürich\n${SENTENCE}`,
  "zod/structured.ts": "Zürich 3",
  "azure.ts": SENTENCE,
  "bedrock.ts": SENTENCE,
  "chat.ts": SENTENCE,
  "configs.ts": SENTENCE,
  "fine-tuning.ts": `ftjob-Bq8vK2sYw5Ln validating_files\nStep 90/90: training loss=0.41\n${SENTENCE}`,
  "guardrails.ts":
    `${SENTENCE}\n446 The guardrail checks defined in the config failed. You can find more information ` +
    "in the `hook_results` object.",
  "openai.ts": SENTENCE,
  "rag.ts": `completed\n${SENTENCE}\nhandbook.pdf 0.87 There are 25 days of leave a year.`,
  "semantic-cache.ts": `DISABLED ${SENTENCE}\nDISABLED ${SENTENCE}`, // the open-source gateway has no such cache
  "streaming.ts": SENTENCE,
  "tenants.ts": `blue: ${SENTENCE}\ngreen: ${SENTENCE}`,
  "vertex.ts": SENTENCE,
};

test.concurrent.each(Object.entries(prints))("examples/%s prints what the model says", async (path, output) => {
  expect((await runRecipe(path)).stdout.trim()).toBe(output);
});

test.concurrent.each(["admin.ts", "batch.ts", "feedback.ts", "prompts.ts"])("examples/%s runs", async (path) => {
  expect((await runRecipe(path)).stdout).not.toBe("");
});

test("the recipes sent only what the description knows", () => {
  expect(hosted.control.requests.length).toBeGreaterThan(5);
  expect(hosted.control.requests.flatMap(({ problems }) => problems)).toEqual([]);
});

test("examples/ai-sdk/use-chat.ts answers what useChat() sends", async () => {
  const program = join(examples, "ai-sdk/.use-chat.ts");
  writeFileSync(
    program,
    `import { DefaultChatTransport, readUIMessageStream } from "ai";
    import { POST } from "./use-chat.ts";
    const transport = new DefaultChatTransport({ api: "http://app/api/chat", fetch: (url, init) => POST(new Request(url, init)) });
    const messages = [{ id: "1", role: "user", parts: [{ type: "text", text: "Say hello" }] }];
    const stream = await transport.sendMessages({ chatId: "c-1", messages, trigger: "submit-message", messageId: "1", abortSignal: undefined });
    let last;
    for await (const message of readUIMessageStream({ stream })) last = message;
    console.log(last.parts.filter(({ type }) => type === "text").map(({ text }) => text).join(""));
    `,
  );
  try {
    expect((await runRecipe(program)).stdout.trim()).toBe(SENTENCE);
  } finally {
    rmSync(program);
  }
});

test("examples/express/server.ts streams an answer", async () => {
  const service = await start(process.execPath, [...tsx, "express/server.ts"]);
  try {
    expect(await ask(service.url)).toBe(SENTENCE);
  } finally {
    await service.stop();
  }
});

test("examples/bun/server.ts streams an answer", async () => {
  const service = await start(bin("bun"), ["bun/server.ts"]);
  try {
    expect(await ask(service.url)).toBe(SENTENCE);
  } finally {
    await service.stop();
  }
});

test("examples/deno/server.ts streams an answer", async () => {
  const service = await start(bin("deno"), ["run", "--allow-net", "--allow-env", "--allow-read", "deno/server.ts"]);
  try {
    expect(await ask(service.url)).toBe(SENTENCE);
  } finally {
    await service.stop();
  }
});

test("examples/next streams an answer from its route", async () => {
  const service = await start(
    process.execPath,
    [installed("next/dist/bin/next"), "dev", "--port", "0"],
    join(examples, "next"),
  );
  try {
    expect(await ask(service.url, "/api/chat")).toBe(SENTENCE);
  } finally {
    await service.stop();
  }
});

test("examples/hono/worker.ts streams an answer in workerd", async () => {
  const folder = newFolder("hono");
  await build({
    entryPoints: [join(examples, "hono/worker.ts")],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    logLevel: "error",
  });
  const probe = await listen(createServer());
  await probe.close();
  writeFileSync(
    join(folder, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [
        (name = "main", worker = (
          modules = [(name = "worker", esModule = embed "worker.js")],
          compatibilityDate = "2026-01-01",
          bindings = [(name = "PORTKEY_API_KEY", text = "pk-user"), (name = "PORTKEY_BASE_URL", text = "${hosted.baseURL}")],
          globalOutbound = "loopback",
        )),
        (name = "loopback", network = (allow = ["private", "local"])),
      ],
      sockets = [(name = "http", address = "127.0.0.1:${probe.port}", http = (), service = "main")],
    );`,
  );
  const worker = spawn(bin("workerd"), ["serve", join(folder, "config.capnp")], { stdio: "ignore" });
  const ended = new Promise((resolve) => worker.once("close", resolve));
  try {
    await expect.poll(() => ask(probe.origin).catch(() => ""), { timeout: 30_000 }).toBe(SENTENCE);
  } finally {
    worker.kill();
    await ended;
  }
});

test("examples/browser shows an answer in a page, and the key stays on the server", async () => {
  const service = await start(process.execPath, [...tsx, "browser/server.ts"]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(JSON.stringify([request.url(), request.headers(), request.postData()])));
    await page.goto(service.url);
    await page.getByRole("button", { name: "Ask" }).click();
    await expect.poll(() => page.locator("output").textContent()).toBe(SENTENCE);
    expect(await page.content()).not.toContain("pk-user");
    expect(sent.join()).not.toContain("pk-user");
  } finally {
    await browser.close();
    await service.stop();
  }
});

test("examples/proxy/undici.ts goes through the proxy", async () => {
  const targets: string[] = [];
  const proxy = createServer();
  proxy.on("connect", ({ url }, client) => {
    targets.push(url!);
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(client).pipe(onward);
    });
    onward.on("error", () => client.destroy());
    client.on("error", () => onward.destroy());
  });
  const { origin, close } = await listen(proxy);
  try {
    expect((await runRecipe("proxy/undici.ts", { HTTPS_PROXY: origin })).stdout.trim()).toBe(SENTENCE);
    expect(targets).toEqual([new URL(hosted.baseURL).host]);
  } finally {
    await close();
  }
});

test("examples/vitest passes with vitest", async () => {
  const { stdout } = await run(process.execPath, [installed("vitest/vitest.mjs"), "run", "--root", "vitest"], {
    cwd: examples,
  });
  expect(stdout).toMatch(/Tests +4 passed/);
});

test("examples/jest passes with Jest", async () => {
  const { stderr } = await run(process.execPath, [
    "--experimental-vm-modules",
    installed("jest/bin/jest.js"),
    "--rootDir",
    "jest",
  ], { cwd: examples });
  expect(stderr).toMatch(/Tests: +3 passed/);
});

test("examples/bun-test passes with bun test", async () => {
  const { stderr } = await run(bin("bun"), ["test", "./bun-test"], { cwd: examples });
  expect(stderr).toMatch(/ 3 pass\n 0 fail/);
});

test("examples/otel/chat.ts prints the span of the call below the span of the application", async () => {
  const { stdout } = await runRecipe("otel/chat.ts");
  const chat = stdout.indexOf("name: 'chat gpt-4o-mini'");
  const application = stdout.indexOf("name: 'answer a question'");
  expect(chat).toBeGreaterThan(0);
  expect(application).toBeGreaterThan(chat);
  const [called, outer] = [stdout.slice(0, application), stdout.slice(application)];
  for (
    const line of [
      "'gen_ai.operation.name': 'chat'",
      "'gen_ai.request.model': 'gpt-4o-mini'",
      "'gen_ai.usage.input_tokens': 5",
      "'gen_ai.usage.output_tokens': 7",
      "'gen_ai.response.finish_reasons': [ 'stop' ]",
    ]
  ) expect(called).toContain(line);
  const parent = /parentSpanContext: \{[^}]*spanId: '(\w+)'/.exec(called)?.[1];
  expect(parent).toBe(/\bid: '(\w+)'/.exec(outer)?.[1]);
  expect(stdout).not.toContain("pk-user");
});

test("the recipes with frameworks compile with their packages", async () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await Promise.all([
    run(process.execPath, [tsc, "-p", examples]),
    run(process.execPath, [tsc, "-p", join(examples, "bun")]),
    run(bin("deno"), ["check", "--quiet", "deno/server.ts"], { cwd: examples }),
  ]);
});

test("every recipe in a folder is named here and in examples/README.md", () => {
  const own = readFileSync(new URL(import.meta.url), "utf8");
  const readme = readFileSync(join(examples, "README.md"), "utf8");
  const folders = readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map(({ name }) => name);
  expect(folders.filter((name) => !own.includes(`examples/${name}`) && !own.includes(`"${name}/`))).toEqual([]);
  const programs = folders.flatMap((folder) =>
    readdirSync(join(examples, folder)).filter((name) => /^[^.]+(?:\.test)?\.tsx?$/.test(name)).map((name) =>
      `${folder}/${name}`
    )
  );
  expect(programs.filter((path) => !readme.includes(`](${path})`))).toEqual([]);
});
