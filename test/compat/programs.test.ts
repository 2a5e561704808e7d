/** Programs as users of `portkey-ai` write them: they compile and do the same with either package, with one word changed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import ts from "typescript";
import { type Recorder, startRecorder } from "./recorder.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const names = readdirSync(path("programs")).filter((name) => name.endsWith(".ts"));
const snippets = [...readFileSync(path("../../MIGRATING.md"), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map((
  [, text],
) => text!);
const guides = snippets.map((_, index) => `migrating-${index + 1}.ts`);
const SPECIFIERS = { theirs: "portkey-ai", ours: "../../../../src/index.ts" };
let recorder: Recorder;

beforeAll(async () => {
  for (const [who, specifier] of Object.entries(SPECIFIERS)) {
    mkdirSync(path(`.programs/${who}`), { recursive: true });
    for (const name of names) {
      const text = readFileSync(path(`programs/${name}`), "utf8");
      writeFileSync(
        path(`.programs/${who}/${name}`),
        text.replace('from "portkey-ai"', `from "${specifier}"`),
      );
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

/** Runs a program, and gives what it prints. */
async function run(
  who: keyof typeof SPECIFIERS,
  name: string,
): Promise<string[]> {
  const lines: string[] = [];
  const print = vi.spyOn(console, "log").mockImplementation((...words) => void lines.push(words.map(String).join(" ")));
  try {
    await import(/* @vite-ignore */ path(`.programs/${who}/${name}`));
  } finally {
    print.mockRestore();
  }
  return lines;
}

test.each(names)("%s prints the same", async (name) => {
  const theirs = await run("theirs", name);
  expect(theirs.length).toBeGreaterThan(0);
  expect(await run("ours", name)).toEqual(theirs);
});

test.each(guides)("%s, a snippet of MIGRATING.md, runs", async (name) => {
  expect((await run("ours", name)).length).toBeGreaterThan(0);
});

test.each([ts.ModuleResolutionKind.Bundler, ts.ModuleResolutionKind.NodeNext])(
  "all compile with our types (%s)",
  (resolution) => {
    const next = resolution === ts.ModuleResolutionKind.NodeNext;
    const program = ts.createProgram(
      [...names, ...guides].map((name) => path(`.programs/ours/${name}`)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: next ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
        moduleResolution: resolution,
        allowImportingTsExtensions: true,
        types: ["node"],
        typeRoots: [path("../../node_modules/@types")],
        lib: [
          "lib.es2023.d.ts",
          "lib.dom.d.ts",
          "lib.dom.iterable.d.ts",
          "lib.dom.asynciterable.d.ts",
          "lib.esnext.disposable.d.ts",
        ],
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.includes(".programs/"));
    expect(
      problems.map(({ file, messageText }) =>
        `${file!.fileName.split("/").pop()}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`
      ),
    )
      .toEqual([]);
  },
);
