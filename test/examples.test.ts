/** The documents at the top of the project and in `examples/`: their code runs, and what they link to exists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type StandIn, startStandIn } from "./support/stand-in.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const list = (folder: string, ending: string) =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));

const examples = list("examples", ".ts");
const documents = [...list(".", ".md"), ...list("examples", ".md").map((name) => `examples/${name}`)];

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
  vi.stubEnv("PORTKEY_API_KEY", "a-portkey-key");
  vi.stubEnv("PORTKEY_BASE_URL", standIn.baseURL);
  vi.stubEnv("POLL_SECONDS", "0");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await standIn.close();
});

test.each(examples)("examples/%s runs, and sends only what the description knows", async (name) => {
  const output: unknown[] = [];
  const keep = (...values: unknown[]) => output.push(...values);
  vi.spyOn(console, "log").mockImplementation(keep);
  vi.spyOn(console, "error").mockImplementation(keep);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => output.push(text) > 0);
  const before = standIn.requests.length;
  try {
    await import(`../examples/${name.replace(".ts", "")}.ts`);
  } finally {
    vi.restoreAllMocks();
  }
  const sent = standIn.requests.slice(before);
  expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
  expect(output.length + sent.length).toBeGreaterThan(0);
});

test.each(documents)("The TypeScript in %s is that of the examples, which run", (document) => {
  const programs = new Map(examples.map((name) => [read(`examples/${name}`), name]));
  const blocks = [...read(document).matchAll(/^```(?:ts|js|typescript|javascript)\n(.*?)^```$/gms)].map(([, code]) =>
    code!
  );
  expect(blocks.filter((code) => !programs.has(code))).toEqual([]);
});

test.each(examples)("examples/%s is in the index", (name) => {
  expect(read("examples/README.md")).toContain(`[${name}](${name})`);
});

test.each(documents)("%s links to files and headings that exist", (document) => {
  const text = withoutCode(read(document));
  const broken = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!).filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = "", heading] = target.split("#");
    const file = path === "" ? document : join(dirname(document), path);
    if (!existsSync(join(root, file))) return true;
    return heading !== undefined && !headingsOf(file).includes(heading);
  });
  expect(broken).toEqual([]);
});

test("README is short: 180 lines, and tables of at most twelve rows", () => {
  const lines = read("README.md").split("\n");
  expect(lines.length).toBeLessThanOrEqual(181); // the last line ends with a line break
  let rows = 0;
  for (const line of lines) {
    rows = line.startsWith("|") ? rows + 1 : 0;
    expect(rows).toBeLessThanOrEqual(14); // with the head and the line below it
  }
});

test("README gives the figures of bench/README.md", () => {
  const [, why = ""] = read("README.md").match(/^## Why$(.*?)^## /ms) ?? [];
  const figures = why.match(/\b\d+(?:\.\d+)? (?:KB|MB|ms|s)\b|\b\d+\.\d+\b/g) ?? [];
  expect(figures.length).toBeGreaterThan(5);
  const bench = read("bench/README.md");
  expect(figures.filter((figure) => !bench.includes(figure))).toEqual([]);
});

/** A document without its blocks of code. */
function withoutCode(text: string): string {
  return text.replace(/^```.*?^```$/gms, "");
}

/** The names by which links reach the headings of a document. */
function headingsOf(path: string): string[] {
  return [...withoutCode(read(path)).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-")
  );
}
