/** `npm start`: what the tour shows, and what it says when something fails. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ANSWER } from "../support/provider.ts";
import { listen } from "../support/server.ts";
import { PROVIDER_KEY, type Stage, startStage } from "../support/stage.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a script with Node, without the caller's own Portkey settings. */
function run(args: string[], env: Record<string, string> = {}, cwd = root): Promise<Run> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PORTKEY_|PORT$|NODE_OPTIONS$)/.test(name));
  const child = spawn(process.execPath, args, { cwd, env: { ...Object.fromEntries(inherited), ...env } });
  const result: Run = { code: null, out: "", err: "" };
  child.stdout.on("data", (data) => result.out += data);
  child.stderr.on("data", (data) => result.err += data);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...result, code }));
  });
}

const tour = (env?: Record<string, string>) => run(["--import", "tsx", "scripts/tour.ts"], env);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

test("tour.ts calls through a gateway on loopback, plain and streamed, and shows the options in three forms", async () => {
  const { code, out, err } = await tour();
  expect([code, err]).toEqual([0, ""]);
  expect(out.split(ANSWER)).toHaveLength(3);
  expect(out).toMatch(/requestTimeout +request_timeout +x-portkey-request-timeout +30000/);
  expect(out).toMatch(/metadata +metadata +x-portkey-metadata +\{"_user":"newcomer","city":"Z\\u00fcrich"\}/);
  expect(out).toContain("trace id tour-1 · provider openai · retry count 1");
  expect(out).toContain("trace id tour-2 · provider openai · retry count 0");
  expect(out).not.toContain("sk-of");
  expect(out).not.toContain("\x1b");
});

test("tour.ts calls the gateway of PORTKEY_BASE_URL when PORTKEY_API_KEY is set", async () => {
  const config = { provider: "openai", api_key: PROVIDER_KEY, custom_host: stage.customHost };
  const before = stage.provider.requests.length;
  const { code, out, err } = await tour({
    PORTKEY_API_KEY: "pk-of-the-newcomer",
    PORTKEY_BASE_URL: stage.gateway.baseURL,
    PORTKEY_CONFIG: JSON.stringify(config),
    PORTKEY_MODEL: "model-of-the-newcomer",
  });
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`Calling ${stage.gateway.baseURL}`);
  expect(out.split(ANSWER)).toHaveLength(3);
  expect(stage.provider.requests.slice(before).map(({ body }) => body.model)).toEqual(
    Array(2).fill("model-of-the-newcomer"),
  );
  expect(out).not.toMatch(/pk-of-the-newcomer|sk-/);
});

test("tour.ts ends with 1 and the reason when the gateway refuses the call", async () => {
  const { code, err } = await tour({
    PORTKEY_API_KEY: "pk-of-the-newcomer",
    PORTKEY_BASE_URL: stage.gateway.baseURL,
    PORTKEY_PROVIDER: "no-such-provider",
  });
  expect(code).toBe(1);
  expect(err).toContain("The tour stopped. BadRequestError: 400 Invalid provider passed");
  expect(err).not.toContain("pk-of-the-newcomer");
});

test("tour.ts ends with 1 and the reason when the gateway cannot be reached", async () => {
  const gone = await listen(createServer());
  await gone.close();
  const { code, err } = await tour({ PORTKEY_API_KEY: "pk-1", PORTKEY_BASE_URL: gone.origin });
  expect(code).toBe(1);
  expect(err).toContain(`The tour stopped. APIConnectionError: Cannot reach ${gone.origin}`);
});

test("tour.ts ends with 1 and the reason when the port for the gateway is taken", async () => {
  const other = await listen(createServer());
  const { code, err } = await tour({ PORT: String(other.port) });
  await other.close();
  expect(code).toBe(1);
  expect(err).toContain(`The tour stopped. Choose another port for the gateway: ${other.port} is taken`);
  expect(err).not.toContain("    at ");
});

test("tour.ts ends with 1 and the reason when the gateway does not come up", async () => {
  const { code, err } = await tour({ PATH: join(root, "no-such-folder") });
  expect(code).toBe(1);
  expect(err).toMatch(/The tour stopped. Cannot start the gateway on port \d+: spawn node ENOENT/);
});

/** A folder like the project's, in which the scripts that `start.mjs` runs do what is given. */
async function projectWith(scripts: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "portkey-fetch-start-"));
  await mkdir(join(folder, "scripts"));
  await cp(join(root, "scripts/start.mjs"), join(folder, "scripts/start.mjs"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{"type": "module"}');
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(folder, "scripts", name), text);
  return folder;
}

test.each([
  ["regenerates, then takes the tour", "", "", 0, ""],
  [
    "stops where the generator fails, with its code",
    "process.exit(2)",
    "",
    2,
    "Cannot regenerate the clients: it ended with code 2",
  ],
  ["ends with the code of the tour", "", "process.exit(1)", 1, "Cannot take the tour: it ended with code 1"],
])("start.mjs %s", async (_, generate, tourText, expected, message) => {
  const folder = await projectWith({
    "generate.ts": `console.log("generated"); ${generate}`,
    "tour.ts": `console.log("toured"); ${tourText}`,
  });
  const { code, out, err } = await run(["scripts/start.mjs"], {}, folder);
  await rm(folder, { recursive: true });
  expect(code).toBe(expected);
  expect(err).toContain(message);
  expect(out.match(/generated|toured/g)).toEqual(generate ? ["generated"] : ["generated", "toured"]);
});
