import Portkey, { RateLimitError, StreamError } from "portkey-fetch";
import { createFakeFetch } from "portkey-fetch/testing";
import { beforeEach, expect, test } from "vitest";
import { greet, greetSlowly } from "./greet.ts";

const fake = createFakeFetch();
const portkey = new Portkey({ apiKey: "pk-test", fetch: fake });
beforeEach(() => fake.reset());

test("greet() gives what the model says", async () => {
  fake.chat("Hello, Ada");
  expect(await greet(portkey, "Ada")).toBe("Hello, Ada");
  expect(fake.calls).toMatchObject([
    { operation: "chat.completions.create", body: { messages: [{ content: "Greet Ada" }] } },
  ]);
});

test("greet() survives one failure, since the client tries again", async () => {
  fake.fail(503).chat("Hello, Ada");
  expect(await greet(portkey, "Ada")).toBe("Hello, Ada");
  expect(fake.calls).toHaveLength(2);
});

test("greet() fails as the gateway does", async () => {
  fake.fail(429, "Slow down");
  await expect(greet(portkey, "Ada")).rejects.toThrow(RateLimitError);
});

test("greetSlowly() gives the pieces that came before the connection broke", async () => {
  fake.stream(["Hello, ", "A", { disconnect: true }]);
  const pieces: string[] = [];
  const reading = async () => {
    for await (const piece of greetSlowly(portkey, "Ada")) pieces.push(piece);
  };
  await expect(reading()).rejects.toThrow(StreamError);
  expect(pieces.join("")).toBe("Hello, A");
});
