/** The clients that are compared, each making the same call: a chat completion whose answer is read as data. */

/** One way to make the call. */
export interface Candidate {
  name: string;
  call(): Promise<unknown>;
}

/** The body of the call. */
export const body = {
  model: "gpt-4o",
  temperature: 0.2,
  messages: [
    { role: "system", content: "You answer in one sentence" },
    { role: "user", content: "Why is the sky blue, and the evening red?" },
  ],
};

/** The answer to it. */
export const answer: string = JSON.stringify({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_700_000_000,
  model: "gpt-4o",
  choices: [{
    index: 0,
    finish_reason: "stop",
    message: {
      role: "assistant",
      content: "Air scatters short waves more than long ones",
    },
  }],
  usage: { prompt_tokens: 31, completion_tokens: 9, total_tokens: 40 },
});

/** The headers of the answer: what the gateway sends. */
export const answerHeaders = {
  "content-type": "application/json",
  "x-portkey-trace-id": "5f1c8a52-7c7c-4e0e-8c6a-2f1f4b9d8a11",
  "x-portkey-cache-status": "DISABLED",
  "x-portkey-provider": "openai",
};

// The same on the wire as what our client sends, so that only the work around it differs.
const headers = {
  "x-portkey-api-key": "pk-bench-1234567890",
  "x-portkey-provider": "@openai-prod",
  "x-portkey-strict-open-ai-compliance": "false",
  accept: "application/json",
  "content-type": "application/json",
};

/** Loads a module whose types do not matter here; undefined when it is not installed. */
// deno-lint-ignore no-explicit-any -- peers may be missing, so their types cannot be asked for
export async function load(name: string): Promise<any> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

/** Loads our package, compiled. */
// deno-lint-ignore no-explicit-any -- compiled at run time
export function loadOurs(entry: string): Promise<any> {
  return import(new URL(`../../dist/${entry}`, import.meta.url).href);
}

/** All candidates, the limit first. They use the global `fetch` of this moment. */
export async function candidates(baseURL: string): Promise<Candidate[]> {
  const found: Candidate[] = [];
  const url = `${baseURL}/chat/completions`;
  const { fetch } = globalThis;

  found.push({
    name: "raw fetch",
    async call() {
      const response = await fetch(url, {
        method: "POST",
        headers: { ...headers, "idempotency-key": crypto.randomUUID() },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${response.status}`);
      return await response.json();
    },
  });

  const { Portkey } = await loadOurs("src/index.js");
  const { createChatCompletion } = await loadOurs(
    "generated/operations/chat.js",
  );
  const portkey = new Portkey({
    apiKey: "pk-bench-1234567890",
    provider: "@openai-prod",
    baseURL,
    fetch,
  });
  found.push({
    name: "portkey-fetch",
    call: () => portkey.chat.completions.create(body),
  });
  found.push({
    name: "portkey-fetch, standalone",
    call: () => createChatCompletion(portkey, body),
  });
  const options = { traceId: "5f1c8a52", metadata: { _user: "u-1" } };
  found.push({
    name: "portkey-fetch, with options",
    call: () => portkey.chat.completions.create(body, options),
  });

  const openapiFetch = await load("openapi-fetch");
  if (openapiFetch) {
    const client = openapiFetch.default({ baseUrl: baseURL, headers, fetch });
    found.push({
      name: "openapi-fetch",
      async call() {
        const { data, error } = await client.POST("/chat/completions", {
          body,
        });
        if (error) throw error;
        return data;
      },
    });
  }
  const ky = await load("ky");
  if (ky) {
    found.push({
      name: "ky",
      call: () => ky.default.post(url, { json: body, headers, fetch }).json(),
    });
  }
  const portkeyAi = await load("portkey-ai");
  if (portkeyAi) {
    const Client = portkeyAi.Portkey ?? portkeyAi.default.default ??
      portkeyAi.default;
    const client = new Client({
      apiKey: "pk-bench-1234567890",
      provider: "@openai-prod",
      baseURL,
    });
    found.push({
      name: "portkey-ai",
      call: () => client.chat.completions.create(body),
    });
  }
  const openai = await load("openai");
  if (openai) {
    const client = new openai.OpenAI({
      apiKey: "unused",
      baseURL,
      defaultHeaders: headers,
      fetch,
    });
    found.push({
      name: "openai",
      call: () => client.chat.completions.create(body),
    });
  }
  return found;
}

/** A `fetch` that does what every `fetch` does first, building the `Request`, and answers at once. */
export function stubFetch(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  new Request(input, init);
  return Promise.resolve(new Response(answer, { headers: answerHeaders }));
}

/** The same in an order of chance: each of a round pays a little for what the one before it left. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

/** CPU time of this process so far, in µs, user and system together. */
export function cpu(): number {
  // deno-lint-ignore no-process-global -- all three runtimes have it, and importing it would load more than is measured
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Hands an answer to the runner. */
export function answerWith(value: unknown): void {
  // deno-lint-ignore no-console -- the runner reads it
  console.log(JSON.stringify(value));
}

/** The arguments of the worker. */
export function args(): string[] {
  // deno-lint-ignore no-process-global -- as above
  return process.argv.slice(2);
}
