/** Runs again when a description changes: files by the file system, addresses by asking for them again. */
import { type FSWatcher, watch as watchFile } from "node:fs";
import { basename, dirname } from "node:path";
import { hashOf } from "./manifest.ts";
import { isUrl } from "./reader.ts";

/** How to watch. */
export interface WatchOptions {
  /** Milliseconds without a change before `run` is called: editors write in several steps. */
  readonly quiet?: number;
  /** Milliseconds between two requests for an address. */
  readonly interval?: number;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Is called with what is watched, each time that begins. */
  readonly onWatch?: (inputs: readonly string[], interval: number) => void;
}

/**
 * Calls `run` now and after each change to the files and addresses that its last call named. Folders are watched, not files: editors
 * replace a file by a new one. Ends with the signal.
 */
export async function watch(
  run: () => Promise<readonly string[]>,
  signal: AbortSignal,
  options: WatchOptions = {},
): Promise<void> {
  const { quiet = 100, interval = 2_000 } = options;
  const addresses = new Addresses(options.fetch ?? fetch);
  while (!signal.aborted) {
    const inputs = await run();
    if (signal.aborted) return;
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    const urls = inputs.filter(isUrl);
    const waits = [fileChange(inputs.filter((input) => !isUrl(input)), either, quiet)];
    // One that changed while the last call ran does so now.
    if (urls.length > 0 && await addresses.haveChanged(urls, either)) {
      ended.abort();
      await Promise.all(waits);
      continue;
    }
    options.onWatch?.(inputs, interval);
    if (urls.length > 0) waits.push(addresses.change(urls, either, interval));
    await Promise.race(waits);
    ended.abort();
    await Promise.all(waits);
  }
}

function fileChange(files: readonly string[], signal: AbortSignal, quiet: number): Promise<void> {
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
    if (signal.aborted) return end();
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

/** What an address gave last: a validator that the server compares, and the hash of the text. */
interface Seen {
  readonly validators: Readonly<Record<string, string>>;
  readonly hash: string;
}

/** Addresses that are asked for again and again, and what they gave last. */
class Addresses {
  readonly #seen = new Map<string, Seen>();
  readonly #fetch: typeof fetch;

  constructor(request: typeof fetch) {
    this.#fetch = request;
  }

  /** Ends when one of the addresses gives something else than before, or with the signal. */
  async change(urls: readonly string[], signal: AbortSignal, interval: number): Promise<void> {
    do await pause(interval, signal); while (!signal.aborted && !await this.haveChanged(urls, signal));
  }

  /** Whether one of the addresses gives something else than the last time. */
  async haveChanged(urls: readonly string[], signal: AbortSignal): Promise<boolean> {
    const answers = await Promise.all(urls.map((url) => look(url, this.#seen.get(url), signal, this.#fetch)));
    let changed = false;
    for (const [index, answer] of answers.entries()) {
      if (answer === undefined) continue;
      const url = urls[index]!;
      const before = this.#seen.get(url);
      this.#seen.set(url, answer);
      if (before !== undefined && before.hash !== answer.hash) changed = true;
    }
    return changed;
  }
}

/** What an address gives now; nothing when it is as it was, or cannot be reached for the moment. */
async function look(
  url: string,
  before: Seen | undefined,
  signal: AbortSignal,
  request: typeof fetch,
): Promise<Seen | undefined> {
  try {
    const response = await request(url, {
      headers: { accept: "application/yaml, application/json, text/plain, */*", ...before?.validators },
      signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return undefined;
    }
    const [etag, modified] = [response.headers.get("etag"), response.headers.get("last-modified")];
    return {
      validators: etag !== null
        ? { "if-none-match": etag }
        : modified !== null
        ? { "if-modified-since": modified }
        : {},
      hash: hashOf(await response.text()),
    };
  } catch {
    return undefined;
  }
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, time);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
}
