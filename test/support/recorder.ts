/** A `fetch` that records what it is asked to send as real `Request` objects, and answers as the test says. */

/** What was sent, in order. */
export interface Recorder {
  readonly fetch: typeof fetch;
  readonly requests: Request[];
  /** The bodies of the requests as text. */
  bodies(): Promise<string[]>;
}

/** Records requests and answers each with what `answer` returns or throws. */
export function recorder(
  answer: (request: Request, number: number) => Response | Promise<Response> = () => json({}),
): Recorder {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      return await answer(request, requests.length);
    },
    bodies: () => Promise.all(requests.map((request) => request.clone().text())),
  };
}

/** A reply in JSON. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** A reply with events, in the given chunks; it ends, fails or stays open after them. */
export function eventStream(
  chunks: Iterable<string | Uint8Array>,
  { then = "end", headers = {} }: { then?: "end" | "fail" | "stay"; headers?: Record<string, string> } = {},
): Response & { pulls: () => number; cancelled: () => boolean } {
  const encoder = new TextEncoder();
  const source = chunks[Symbol.iterator]();
  let pulls = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls++;
      const { value, done } = source.next();
      if (!done) controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      else if (then === "end") controller.close();
      else if (then === "fail") controller.error(new TypeError("terminated"));
      else return new Promise(() => {});
    },
    cancel() {
      cancelled = true;
    },
  }, { highWaterMark: 0 });
  const response = new Response(body, { headers: { "content-type": "text/event-stream", ...headers } });
  return Object.assign(response, { pulls: () => pulls, cancelled: () => cancelled });
}

/** The error that a promise ends in; fails when there is none. */
// deno-lint-ignore no-explicit-any -- tests look at any property
export async function failure(work: Promise<unknown> | (() => unknown)): Promise<any> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    return error;
  }
  throw new Error("Expected a failure, and there was none");
}

/** Everything of an async iterable, and the error it ended in. */
export async function collect<Item>(
  items: AsyncIterable<Item> | Promise<AsyncIterable<Item>>,
  // deno-lint-ignore no-explicit-any -- tests look at any property
): Promise<{ items: Item[]; error: any }> {
  const found: Item[] = [];
  try {
    for await (const item of await items) found.push(item);
  } catch (error) {
    return { items: found, error };
  }
  return { items: found, error: undefined };
}
