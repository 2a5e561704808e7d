/** The one place that looks at the process around us. Nothing is read before it is asked for. */

interface Surroundings {
  Deno?: { env: { get(name: string): string | undefined }; unrefTimer(id: unknown): void };
  Bun?: unknown;
  process?: { env?: Record<string, string | undefined> };
  window?: { document?: unknown };
}

/** Whether this is a web page, where everybody can read an API key. */
export function isBrowser(): boolean {
  const { window, Deno } = globalThis as Surroundings;
  return window?.document !== undefined && Deno === undefined;
}

/** Whether this is Deno. */
export function isDeno(): boolean {
  return (globalThis as Surroundings).Deno !== undefined;
}

/** Whether creating and clearing a timer is slow here: on Deno and Bun it takes a tenth to a third of a call. */
export function hasSlowTimers(): boolean {
  const { Deno, Bun } = globalThis as Surroundings;
  return Deno !== undefined || Bun !== undefined;
}

/** Lets a process end although a timer is set, where runtimes have a way to say so. */
export function unrefTimer(timer: unknown): void {
  const { Deno } = globalThis as Surroundings;
  if (Deno) Deno.unrefTimer(timer);
  else (timer as { unref?(): void }).unref?.(); // timers of pages and workers are numbers
}

/** Reads an environment variable; undefined in a page, without permission, or where there is no environment. */
export function readEnvironment(name: string): string | undefined {
  if (isBrowser()) return undefined;
  const { Deno } = globalThis as Surroundings;
  try {
    // only looked at where there is no Deno, which loads Node's whole `process` when it is looked at
    const value = Deno ? Deno.env.get(name) : (globalThis as Surroundings).process?.env?.[name];
    return value?.trim() || undefined;
  } catch {
    return undefined; // Deno throws where --allow-env was not given
  }
}
