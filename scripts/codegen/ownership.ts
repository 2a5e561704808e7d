/**
 * Which files of the output folder are ours. The generator replaces or removes a file only when its own manifest proves, by the
 * hash of the content, that an earlier run wrote it. Anything else in the way is a refusal that names the path.
 */
import { join } from "node:path";
import type { Output } from "./emit.ts";
import { lockName, readLock } from "./lock.ts";
import { isAsWritten, isOutputName, type Manifest, manifestName } from "./manifest.ts";
import { Problems, quoted } from "./problems.ts";
import { linkAbove, statOf } from "./swap.ts";
import { readFileSync } from "node:fs";

/**
 * Reports everything in the way of the output.
 *
 * @param out the output folder
 * @param shown the output folder as messages name it
 * @param files what is to be written, the manifest included
 * @param manifest of an earlier run, if there is one
 * @param overwrite whether ordinary files may be replaced that are not as an earlier run wrote them
 */
export function reportForeignFiles(
  out: string,
  shown: string,
  files: Output,
  manifest: Manifest | undefined,
  overwrite: boolean,
  problems: Problems,
): void {
  const fail = (message: string, name: string) => problems.error(message, { file: `${shown}/${name}` });
  const links = new Set<string>();
  const listed = Object.keys(manifest?.files ?? {});
  for (const name of listed.filter((name) => !isOutputName(name))) {
    fail(`Restore or delete the manifest: it lists ${quoted(name)}, which the generator never writes`, manifestName);
  }
  for (const name of new Set([...files.keys(), ...listed.filter(isOutputName)])) {
    const link = linkAbove(out, name);
    if (link !== undefined) {
      if (!links.has(link)) {
        fail("Replace the symbolic link by a folder, or choose another --out: the generator follows no links", link);
      }
      links.add(link);
      continue;
    }
    const above = fileAbove(out, name);
    if (above !== undefined) {
      fail("Move the file, or choose another --out: the generator needs a folder of this name", above);
      continue;
    }
    const found = statOf(join(out, name));
    if (found === undefined) continue;
    if (!found.isFile()) {
      const kind = found.isSymbolicLink() ? "symbolic link" : found.isDirectory() ? "folder" : "device";
      fail(`Move the ${kind}, or choose another --out: the generator writes a file of this name`, name);
    } else if (!overwrite && !isOurs(out, name, files, manifest)) {
      fail(
        manifest !== undefined && Object.hasOwn(manifest.files, name)
          ? "Restore or delete the file, or give --overwrite: it was changed after it was generated"
          : "Move the file, choose another --out, or give --overwrite: the generator did not write it",
        name,
      );
    }
  }
}

function isOurs(out: string, name: string, files: Output, manifest: Manifest | undefined): boolean {
  const text = readFileSync(join(out, name), "utf8");
  if (text === files.get(name)) return true;
  if (name === manifestName) return manifest !== undefined;
  // The lock is read as well as written: whatever valid lock is there, nothing of it is lost.
  if (name === lockName) return isLock(out);
  const hash = manifest !== undefined && Object.hasOwn(manifest.files, name) ? manifest.files[name]! : undefined;
  return hash !== undefined && isAsWritten(name, text, hash);
}

function isLock(out: string): boolean {
  const problems = new Problems();
  readLock(out, out, problems);
  return problems.errors.length === 0;
}

/** The first part of `name` that is something other than a folder, though files are to be in it. */
function fileAbove(out: string, name: string): string | undefined {
  const parts = name.split("/");
  for (let count = 1; count < parts.length; count++) {
    const above = parts.slice(0, count).join("/");
    const found = statOf(join(out, above));
    if (found !== undefined && !found.isDirectory()) return above;
  }
  return undefined;
}
