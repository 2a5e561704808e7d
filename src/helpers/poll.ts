/** Waiting for something that takes its time. */
import type { PortkeyClient } from "../client/client.ts";
import { APIUserAbortError } from "../connection/errors.ts";
import type { Fields } from "./emitter.ts";

/** How long to wait between two looks where the server does not say, in ms. */
const INTERVAL = 5_000;

/** Options of a helper: those of calls, with what is its own taken out. */
export interface Split {
  own: Fields;
  /** What goes to the calls. */
  rest: unknown[];
}

/** Takes options of a helper out of those of its calls. */
export function split(options: readonly unknown[], ...names: string[]): Split {
  const own: Fields = {};
  const rest = options.map((given) => {
    if (typeof given !== "object" || given === null) return given;
    const copy: Fields = { ...given };
    for (const name of names) {
      if (copy[name] !== undefined) own[name] = copy[name];
      delete copy[name];
    }
    return copy;
  });
  return { own, rest };
}

/** Looks again and again until `status` is none of those in which there is more to come. */
export async function poll(
  client: PortkeyClient,
  operation: string,
  args: readonly unknown[],
  options: readonly unknown[],
  pending: readonly string[],
): Promise<Fields> {
  const { own, rest } = split(options, "pollIntervalMs");
  while (true) {
    const call = client.invoke(operation, [...args, ...rest]);
    const { data, response } = await call.withResponse();
    if (!pending.includes((data as Fields).status)) return data as Fields;
    const told = Number(response.headers.get("openai-poll-after-ms"));
    await wait(own.pollIntervalMs ?? (told > 0 ? told : INTERVAL), rest);
  }
}

/** Waits; a signal among the options ends it. */
export function wait(ms: number, options: readonly unknown[]): Promise<void> {
  const signal = options.map((given) => (given as Fields | undefined)?.signal as AbortSignal | undefined).findLast(
    Boolean,
  );
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new APIUserAbortError("The request was aborted by its signal", { cause: signal!.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
