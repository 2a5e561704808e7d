/** Copies of a client. */
import { expect, test } from "vitest";
import { Portkey } from "../../src/index.ts";

/** A client whose fetch keeps the headers of each request. */
function recorded(options: ConstructorParameters<typeof Portkey>[0]): [Portkey, () => Promise<Record<string, string>>] {
  let sent: Record<string, string> = {};
  const portkey = new Portkey({
    ...options,
    fetch: (_url, init) => {
      sent = Object.fromEntries(new Headers(init?.headers));
      return Promise.resolve(Response.json({}));
    },
  });
  return [portkey, () => Promise.resolve(sent)];
}

test("withOptions() lays options over those of the client, and leaves the client as it was", async () => {
  const [portkey, sent] = recorded({ apiKey: "a-portkey-key", virtualKey: "one", traceId: "t-1" });
  const tenant = portkey.withOptions({ virtualKey: "two", traceId: null });
  await tenant.get("/models");
  expect(await sent()).toMatchObject({ "x-portkey-api-key": "a-portkey-key", "x-portkey-virtual-key": "two" });
  expect(await sent()).not.toHaveProperty("x-portkey-trace-id");
  await portkey.get("/models");
  expect(await sent()).toMatchObject({ "x-portkey-virtual-key": "one", "x-portkey-trace-id": "t-1" });
});

test("withOptions() adds headers in any of their forms to those of the client", async () => {
  const [portkey, sent] = recorded({ apiKey: "a-portkey-key", headers: { "x-one": "1", "x-two": "2" } });
  await portkey.withOptions({ headers: new Headers({ "X-Two": "two", "X-Three": "3" }) }).get("/models");
  expect(await sent()).toMatchObject({ "x-one": "1", "x-two": "two", "x-three": "3" });
});

test("withOptions() makes a client of the same class", () => {
  class Mine extends Portkey {}
  expect(new Mine({ apiKey: "a-portkey-key" }).withOptions({ traceId: "t-1" })).toBeInstanceOf(Mine);
});
