/** The README's examples run, and stand in the README as they are. */
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type StandIn, startStandIn } from "./support/stand-in.ts";

const examples = readdirSync(new URL("../examples/", import.meta.url))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replace(".ts", ""));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
  vi.stubEnv("PORTKEY_API_KEY", "a-portkey-key");
  vi.stubEnv("PORTKEY_BASE_URL", standIn.baseURL);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await standIn.close();
});

test.each(examples)("examples/%s.ts runs, and sends only what the description knows", async (name) => {
  const output: unknown[] = [];
  const keep = (...values: unknown[]) => output.push(...values);
  vi.spyOn(console, "log").mockImplementation(keep);
  vi.spyOn(console, "error").mockImplementation(keep);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => output.push(text) > 0);
  const before = standIn.requests.length;
  try {
    await import(`../examples/${name}.ts`);
  } finally {
    vi.restoreAllMocks();
  }
  const sent = standIn.requests.slice(before);
  expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
  expect(output.length + sent.length).toBeGreaterThan(0);
});

test.each(examples)("README shows examples/%s.ts as it is", (name) => {
  const code = readFileSync(new URL(`../examples/${name}.ts`, import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${code}\`\`\`\n`);
});
