import Portkey, { RateLimitError } from "portkey-fetch";
import { expect, test } from "vitest";
import { greet } from "./greet.ts";

/** A client that sends nothing: `reply` answers its requests, which are kept in `requests`. */
function fakeClient(reply: () => Response) {
  const requests: { url: string; body: unknown }[] = [];
  const portkey = new Portkey({
    apiKey: "pk-test",
    maxRetries: 0,
    fetch: async (url, init) => {
      requests.push({ url: String(url), body: JSON.parse(String(init?.body)) });
      return reply();
    },
  });
  return { portkey, requests };
}

test("greet() gives what the model says", async () => {
  const message = { role: "assistant", content: "Hello, Ada", refusal: null };
  const { portkey, requests } = fakeClient(() => Response.json({ choices: [{ index: 0, message }] }));
  expect(await greet(portkey, "Ada")).toBe("Hello, Ada");
  expect(requests).toMatchObject([{ body: { messages: [{ content: "Greet Ada" }] } }]);
});

test("greet() fails as the gateway does", async () => {
  const { portkey } = fakeClient(() => Response.json({ error: { message: "Slow down" } }, { status: 429 }));
  await expect(greet(portkey, "Ada")).rejects.toThrow(RateLimitError);
});
