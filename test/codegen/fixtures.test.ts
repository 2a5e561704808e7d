import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../scripts/codegen/index.ts";
import { compile, runtime } from "./helpers/compile.ts";
import { fixtureNames, fixturePath, generateFixture, refusal } from "./helpers/fixtures.ts";

const accepted = fixtureNames("accepted");
const refused = fixtureNames("refused");

/** Everything that is made of a description in one text: the files people read, and what was said. */
async function textOf(name: string): Promise<string> {
  const { result, files } = await generateFixture(name);
  const parts = result.warnings.map((warning) => `${formatProblem(warning)}\n`);
  for (const [file, text] of files) {
    if (!["manifest.json", "names.lock.json", "openapi.json"].includes(file)) parts.push(`\n===== ${file}\n${text}`);
  }
  return parts.join("");
}

for (const name of accepted) {
  test(`generate() makes of fixtures/${name} what is beside it`, async () => {
    await expect(await textOf(name)).toMatchFileSnapshot(fixturePath(name, "expected.txt"));
  });
}

for (const name of refused) {
  test(`generate() refuses fixtures/${name} with every problem`, async () => {
    const overlay = existsSync(fixturePath(name, "overlay.yaml")) ? { overlays: ["overlay.yaml"] } : {};
    const text = await refusal(name, overlay);
    expect(text).not.toMatch(/^\s+at |node_modules|Error:/m);
    await expect(text).toMatchFileSnapshot(fixturePath(name, "problems.txt"));
  });
}

test("generate() gives every fixture types that hold what its use.ts.txt says", async () => {
  const files = new Map<string, string>();
  for (const name of accepted) {
    files.set(`/${name}/runtime.ts`, runtime);
    files.set(`/${name}/use.ts`, readFileSync(fixturePath(name, "use.ts.txt"), "utf8"));
    for (const [file, text] of (await generateFixture(name)).files) files.set(`/${name}/out/${file}`, text);
  }
  expect(compile(files)).toEqual([]);
}, 120_000);
