/** Runs again when a file changes. */
import { type FSWatcher, watch as watchFile } from "node:fs";
import { basename, dirname } from "node:path";
import { isUrl } from "./reader.ts";

/**
 * Calls `run` now and after each change to the files that its last call named. Folders are watched, not files: editors
 * replace a file by a new one. Ends with the signal.
 */
export async function watch(
  run: () => Promise<readonly string[]>,
  signal: AbortSignal,
  quiet = 100,
): Promise<void> {
  while (!signal.aborted) {
    const files = (await run()).filter((file) => !isUrl(file));
    await nextChange(files, signal, quiet);
  }
}

function nextChange(files: readonly string[], signal: AbortSignal, quiet: number): Promise<void> {
  const names = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file);
    names.set(folder, (names.get(folder) ?? new Set()).add(basename(file)));
  }
  return new Promise((resolve) => {
    const watchers: FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      signal.removeEventListener("abort", end);
      resolve();
    };
    signal.addEventListener("abort", end);
    for (const [folder, wanted] of names) {
      const watcher = watchFile(folder, (_, name) => {
        if (name !== null && !wanted.has(name)) return;
        clearTimeout(timer);
        timer = setTimeout(end, quiet);
      });
      watcher.on("error", end);
      watchers.push(watcher);
    }
  });
}
