/** Our package as its users get it: what `npm run build` makes. */
import { existsSync, readdirSync, statSync } from "node:fs";
import process from "node:process";
import { root, run } from "./processes.ts";

const dist = `${root}/dist`;

/** Builds the package, unless that was done since the last change, and returns the folder of the result. */
export function compiled(): string {
  const newest = Math.max(
    ...["src", "generated"].flatMap((folder) => times(`${root}/${folder}`)),
  );
  const stamp = `${dist}/src/index.js`;
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest) {
    run(process.execPath, ["--import", "tsx", `${root}/scripts/build.ts`]);
  }
  return dist;
}

function times(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs);
}

/** Bytes of all files of a folder. */
export function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size,
      0,
    );
}
