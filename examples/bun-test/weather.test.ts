import { beforeEach, expect, test } from "bun:test";
import Portkey, { APIConnectionError } from "portkey-fetch";
import { createFakeFetch } from "portkey-fetch/testing";
import { findCity } from "./weather.ts";

// run this with: bun test
const fake = createFakeFetch();
const portkey = new Portkey({ apiKey: "pk-test", maxRetries: 0, fetch: fake });
beforeEach(() => fake.reset());

test("findCity() reads the city from the call of the tool", async () => {
  fake.chat({ toolCalls: [{ name: "weather", arguments: { city: "Zürich" } }] });
  expect(await findCity(portkey, "Do I need an umbrella in Zürich?")).toBe("Zürich");
  expect(fake.calls[0]?.body.tools[0].function.name).toBe("weather");
});

test("findCity() finds nothing when the model answers without the tool", async () => {
  fake.chat("Which city do you mean?");
  expect(await findCity(portkey, "Do I need an umbrella?")).toBeUndefined();
});

test("findCity() fails when the network is down", async () => {
  fake.fail(new TypeError("fetch failed"));
  await expect(findCity(portkey, "Do I need an umbrella?")).rejects.toThrow(APIConnectionError);
});
