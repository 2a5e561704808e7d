/**
 * Checks the tests: makes one small mistake at a time in a copy of `src/` and counts how many the tests notice.
 *
 * `npx tsx scripts/mutation.ts [--count 120] [--seed 1] [--only reply/events,reply/stream]`: a sample of all mistakes; the same seed gives
 * the same ones.
 * `--again FILE` makes those that were missed again, from what another run printed. Not part of `npm test`, as it takes minutes.
 *
 * @module
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Which tests prove the files of a room of `src/`. */
const TESTS: Record<string, string[]> = {
  platform: ["test/connection/", "test/options/"],
  options: ["test/options/", "test/client/"],
  request: ["test/request/", "test/operations/lists", "test/operations/bodies"],
  connection: ["test/connection/", "test/client/", "test/promises/abort", "test/promises/fronts"],
  reply: ["test/reply/", "test/connection/", "test/promises/abort"],
  client: ["test/client/", "test/connection/", "test/promises/fronts", "test/operations/realtime"],
  helpers: ["test/helpers/"],
};

/** What a mistake has to pass that those do not notice: what our client does over real sockets, which takes longer. */
const LAST = ["test/promises/faults", "test/promises/sockets", "test/promises/soak"];
/** Neither the negative control nor the long soaks. */
const LAST_NAMES = "^(?!A naive|500 calls|10,000 calls)";

/** Small mistakes: what to look for, and what to put in its place. */
const MISTAKES: [RegExp, (found: string) => string][] = [
  [/ && /g, () => " || "],
  [/ \|\| /g, () => " && "],
  [/ \?\? /g, () => " && "],
  [/ === /g, () => " !== "],
  [/ !== /g, () => " === "],
  [/ < /g, () => " <= "],
  [/ <= /g, () => " < "],
  [/ > /g, () => " >= "],
  [/ >= /g, () => " > "],
  [/ \+ /g, () => " - "],
  [/ - /g, () => " + "],
  [/\btrue\b/g, () => "false"],
  [/\bfalse\b/g, () => "true"],
  [/\bif \(/g, () => "if (!"],
  [/(?<=[ (])!(?=[a-z])/g, () => ""],
  [/(?<=[ (,])\d[\d_]*\b/g, (number) => `${number} + 1`],
  // a statement less
  [/(?<=^ +)(this\.#?\w+\(|exchange\.\w+\(|clearTimeout\(|watchReader\(|controller\.).*;$/gm, () => ";"],
  [/(?<=^ +)this\.#?\w+ = .*;$/gm, () => ";"],
];

interface Mutant {
  file: string;
  line: number;
  before: string;
  after: string;
  source: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values: { count, seed, only, again } } = parseArgs({
  options: {
    count: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    again: { type: "string" },
  },
});

/** Every mistake that can be made in a file. Comments and lines of types alone are left out: no test can notice them. */
function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(join(root, "src", `${file}.ts`), "utf8");
  const mutants: Mutant[] = [];
  for (const [pattern, replace] of MISTAKES) {
    for (const match of source.matchAll(pattern)) {
      const start = source.lastIndexOf("\n", match.index) + 1;
      const line = source.slice(start, source.indexOf("\n", match.index));
      const inComment = /^\s*(\/\*|\*|\/\/)/.test(line) || line.slice(0, match.index - start).includes("// ");
      if (
        inComment ||
        /^(import|export type|export interface|declare|type|interface) |^\s*(readonly )?\w+\??: /.test(line)
      ) continue;
      const changed = source.slice(0, match.index) + replace(match[0]) + source.slice(match.index + match[0].length);
      const end = changed.indexOf("\n", match.index);
      mutants.push({
        file,
        line: source.slice(0, match.index).split("\n").length,
        before: line.trim(),
        after: changed.slice(start, end).trim(),
        source: changed,
      });
    }
  }
  return mutants;
}

/** Every file of the rooms, as `reply/events`. */
function filesOfRooms(): string[] {
  return Object.keys(TESTS).flatMap((room) =>
    readdirSync(join(root, "src", room)).filter((name) => name.endsWith(".ts")).sort().map((name) =>
      `${room}/${name.slice(0, -3)}`
    )
  );
}

/** A sample that a seed repeats. */
function sample<Value>(values: Value[], size: number, from: number): Value[] {
  let state = from;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const keyed = values.map((value) => [random(), value] as const);
  return keyed.sort(([one], [two]) => one - two).slice(0, size).map(([, value]) => value);
}

/** How long the tests of one mistake may take, in ms: some never end. */
const PATIENCE = 120_000;

/** Whether the tests pass in the copy. */
function passes(folder: string, tests: string[], patience = PATIENCE, names = "."): Promise<boolean> {
  const child = spawn(
    process.execPath,
    // one worker for all: starting one for each file takes longer than most tests
    [
      join(folder, "node_modules/vitest/vitest.mjs"),
      "run",
      "--bail=1",
      "--no-isolate",
      "--maxWorkers=1",
      "--testTimeout=10000",
      `--testNamePattern=${names}`,
      ...tests,
    ],
    { cwd: folder, stdio: "ignore", detached: true },
  );
  // the whole group, as the workers would go on without their parent
  const timer = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), patience);
  return new Promise((resolve) =>
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    })
  );
}

const testsOf = (file: string) => TESTS[dirname(file)] ?? [];
const files = only?.split(",") ?? filesOfRooms();
const all = files.flatMap(mutantsOf);
const missedBefore = again && readFileSync(again, "utf8");
const mutants = missedBefore
  ? all.filter(({ file, before, after }) =>
    missedBefore.includes(`\n- ${before}\n+ ${after}\n`) && missedBefore.includes(`\nsrc/${file}.ts:`)
  )
  : sample(all, Number(count), Number(seed));
const folder = mkdtempSync(join(tmpdir(), "mutation-"));
try {
  for (const name of ["src", "test", "generated", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith("node_modules"),
    });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const needed = [...new Set([...files.flatMap(testsOf), ...LAST])];
  if (!await passes(folder, needed, 5 * PATIENCE, LAST_NAMES)) {
    throw new Error("Mend the tests first: they fail without a mistake");
  }

  const missed: Mutant[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const path = join(folder, "src", `${mutant.file}.ts`);
    const original = readFileSync(path, "utf8");
    writeFileSync(path, mutant.source);
    const survived = await passes(folder, testsOf(mutant.file)) && await passes(folder, LAST, PATIENCE, LAST_NAMES);
    writeFileSync(path, original);
    if (survived) missed.push(mutant);
    process.stdout.write(
      `${index + 1}/${mutants.length} ${survived ? "MISSED " : "noticed"} src/${mutant.file}.ts:${mutant.line} ${
        mutant.after.slice(0, 90)
      }\n`,
    );
  }
  const score = Math.round(100 * (1 - missed.length / mutants.length));
  process.stdout.write(
    `\n${
      mutants.length - missed.length
    } of ${mutants.length} mistakes noticed (${score}%), out of ${all.length} possible; seed ${seed}\n`,
  );
  for (const { file, line, before, after } of missed) {
    process.stdout.write(`\nsrc/${file}.ts:${line}\n- ${before}\n+ ${after}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
