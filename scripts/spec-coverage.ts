/**
 * How much of the reference facts our description covers, with the waivers of openapi/waivers/. The facts and the tool that compares are
 * beside the repository, in ../shared, where only the project's own machines have them.
 *
 * `npm run spec:coverage -- --path /prompts --missing`
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import process from "node:process";

const root = new URL("../", import.meta.url);
const tool = fileURLToPath(new URL("../shared/tools/spec-coverage.mjs", root));

if (!existsSync(tool)) {
  process.stdout.write("The reference facts are not on this machine (../shared): nothing to compare with\n");
} else {
  const folder = new URL("openapi/waivers/", root);
  const waivers = readdirSync(folder).sort().flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  const temporary = mkdtempSync(join(tmpdir(), "portkey-coverage-"));
  const file = join(temporary, "waivers.json");
  writeFileSync(file, JSON.stringify(waivers));
  const { status } = spawnSync(
    process.execPath,
    [
      tool,
      fileURLToPath(new URL("openapi/openapi.yaml", root)),
      "--waivers",
      file,
      "--min",
      "99",
      ...process.argv.slice(2),
    ],
    { stdio: "inherit" },
  );
  rmSync(temporary, { recursive: true });
  process.exitCode = status ?? 1;
}
