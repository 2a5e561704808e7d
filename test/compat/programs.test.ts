/**
 * Programs as users of `portkey-ai` write them: they compile, ask for the same and print the same with either package, with one word
 * changed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import ts from "typescript";
import { answers } from "./answers.ts";
import { type Comparable, comparable } from "./compare.ts";
import { programDifferences } from "./differences.ts";
import { type Recorder, startRecorder } from "./recorder.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const names = readdirSync(path("programs")).filter((name) => name.endsWith(".ts"));
const snippets = [...readFileSync(path("../../MIGRATING.md"), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map((
  [, text],
) => text!);
const guides = snippets.map((_, index) => `migrating-${index + 1}.ts`);
const SPECIFIERS = { theirs: "portkey-ai", ours: "../../../../src/index.ts" };
/** The folders the programs are written to. By its types, Node's ESM finds the class of `portkey-ai` only by its name. */
const FOLDERS: Record<string, (program: string) => string> = {
  theirs: (program) => program,
  named: (program) => program.replace("import Portkey from", "import { Portkey } from"),
  ours: (program) => program.replace('from "portkey-ai"', `from "${SPECIFIERS.ours}"`),
};
let recorder: Recorder;

beforeAll(async () => {
  for (const [folder, write] of Object.entries(FOLDERS)) {
    mkdirSync(path(`.programs/${folder}`), { recursive: true });
    for (const name of names) {
      writeFileSync(path(`.programs/${folder}/${name}`), write(readFileSync(path(`programs/${name}`), "utf8")));
    }
  }
  for (const [index, name] of guides.entries()) {
    writeFileSync(
      path(`.programs/ours/${name}`),
      snippets[index]!.replace('from "portkey-fetch"', `from "${SPECIFIERS.ours}"`),
    );
  }
  recorder = await startRecorder();
  process.env.PORTKEY_BASE_URL = recorder.baseURL;
});
afterAll(async () => {
  await recorder?.close();
  rmSync(path(".programs"), { recursive: true, force: true });
});

/** Runs a program, and gives what it prints and what it asks for. */
async function run(
  who: keyof typeof SPECIFIERS,
  name: string,
): Promise<{ lines: string[]; requests: Comparable[] }> {
  const lines: string[] = [];
  const print = vi.spyOn(console, "log").mockImplementation((...words) => void lines.push(words.map(String).join(" ")));
  recorder.seen.length = 0;
  let number = 0;
  recorder.answer = (seen) => answers[name]?.(seen, ++number);
  try {
    await import(/* @vite-ignore */ path(`.programs/${who}/${name}`));
  } finally {
    print.mockRestore();
  }
  return { lines, requests: recorder.seen.map(comparable) };
}

test.each(names)("%s prints the same and asks for the same", async (name) => {
  const theirs = await run("theirs", name);
  expect(theirs.lines.length).toBeGreaterThan(0);
  const ours = await run("ours", name);
  expect(ours.lines).toEqual(theirs.lines);
  if (name in programDifferences) expect(ours.requests).not.toEqual(theirs.requests);
  else expect(ours.requests).toEqual(theirs.requests);
});

test("every answer and every difference belongs to a program", () => {
  for (const name of [...Object.keys(answers), ...Object.keys(programDifferences)]) expect(names).toContain(name);
});

test.each(guides)("%s, a snippet of MIGRATING.md, runs", async (name) => {
  expect((await run("ours", name)).lines.length).toBeGreaterThan(0);
});

const { Bundler, NodeNext } = ts.ModuleResolutionKind;

test.each(
  [
    ["ours", "bundler", Bundler, [...names, ...guides]],
    ["ours", "nodenext", NodeNext, [...names, ...guides]],
    ["theirs", "bundler", Bundler, names],
    ["named", "nodenext", NodeNext, names],
  ] as const,
)("all compile: %s with %s", (folder, _, moduleResolution, files) => {
  const program = ts.createProgram(files.map((name) => path(`.programs/${folder}/${name}`)), {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: moduleResolution === NodeNext ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [path("../../node_modules/@types")],
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"].map((name) => `lib.${name}.d.ts`),
  });
  const problems = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.includes(".programs/"));
  expect(
    problems.map(({ file, start, messageText }) => {
      const { line } = file!.getLineAndCharacterOfPosition(start!);
      return `${file!.fileName.split("/").pop()}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  ).toEqual([]);
});
