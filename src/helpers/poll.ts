/** Waiting for something that takes its time. */
import { type PortkeyClient, signalsOf } from "../client/client.ts";
import type { CallOptions } from "../client/generated.ts";
import { onAbort, userAbort } from "../connection/abort.ts";
import type { Call } from "../reply/call.ts";
import { checkNumber, optionsOfRequest, signalsIn, splitOptions } from "./call-options.ts";

/** How long to wait between two looks where neither the caller nor the server says, in ms. */
const INTERVAL = 5_000;

/** The longest time that a timer can wait, in ms. */
export const LONGEST_WAIT: number = 2 ** 31 - 1;

/** Something that is looked at until it is ready. */
export interface Polled {
  status: unknown;
}

/** Splits the options of a helper that polls. @throws {OptionError} The interval is no number */
export function pollOptions(options: CallOptions): { interval: number | undefined; rest: CallOptions } {
  const { own: { pollIntervalMs: interval }, rest } = splitOptions(options, "pollIntervalMs");
  if (interval !== undefined) checkNumber("pollIntervalMs", interval, 0, LONGEST_WAIT, false);
  signalsIn(rest);
  return { interval, rest };
}

/**
 * Looks at something again and again while its status is one of `pending`.
 *
 * @param look makes the request
 */
export async function pollWhile<Item extends Polled>(
  client: PortkeyClient,
  pending: readonly unknown[],
  { interval, rest }: ReturnType<typeof pollOptions>,
  look: (options: CallOptions) => Call<Item, Item>,
): Promise<Item> {
  const options = optionsOfRequest(rest, undefined);
  while (true) {
    const { data, response } = await look(options).withResponse();
    if (!pending.includes(data?.status)) return data;
    const asked = Number(response.headers.get("openai-poll-after-ms"));
    await wait(interval ?? (asked > 0 ? Math.min(asked, LONGEST_WAIT) : INTERVAL), client, rest);
  }
}

/** The signals that end the calls which a client makes with these options. */
export function signalsFor(client: PortkeyClient, options: CallOptions): AbortSignal[] {
  const own = options.some((given) => given?.signal === null) ? [] : signalsOf(client);
  return [...own, ...signalsIn(options)];
}

/** Waits. A signal of the client or among the options ends the wait. */
export function wait(ms: number, client: PortkeyClient, options: CallOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = onAbort(signalsFor(client, options), (signal) => {
      clearTimeout(timer);
      reject(userAbort(signal));
    });
  });
}
