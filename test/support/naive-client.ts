/** A client as one writes it in ten minutes: the negative control of the fault tests, which must fail every one of them. */
import type { MakeSubject } from "./fault-cases.ts";
import { KEY } from "./fault-cases.ts";

/** Retries everything once, follows redirects, has no limits, and takes whatever comes for the answer. */
export const makeNaive: MakeSubject = (origin) => {
  const send = async (stream: boolean, attempt = 1): Promise<Response> => {
    try {
      const response = await fetch(`${origin}/v1/chat/completions`, {
        method: "POST",
        headers: {
          "x-portkey-api-key": KEY,
          "idempotency-key": crypto.randomUUID(),
          "content-type": "application/json",
        },
        body: JSON.stringify({ stream }),
      });
      if (response.ok || attempt > 1) return response;
    } catch (error) {
      if (attempt > 1) throw error;
    }
    return await send(stream, attempt + 1);
  };

  return {
    async chat() {
      const response = await send(false);
      const text = await response.text().catch(() => "");
      if (!response.ok) throw new Error(`${response.status} ${text}`);
      try {
        return JSON.parse(text);
      } catch {
        return {};
      }
    },
    async stream() {
      const response = await send(true);
      return (async function* () {
        const reader = response.body!.getReader();
        while (true) {
          const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }));
          if (done) return;
          for (const event of new TextDecoder().decode(value).split("\n\n")) {
            const line = event.split("\n").find((line) => line.startsWith("data: ")) ?? "";
            if (line === "" || line === "data: [DONE]") continue;
            try {
              yield JSON.parse(line.slice(6));
            } catch {
              // that will have been nothing important
            }
          }
        }
      })();
    },
  };
};
