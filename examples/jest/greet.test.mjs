import { beforeEach, expect, test } from "@jest/globals";
import Portkey, { AuthenticationError } from "portkey-fetch";
import { createFakeFetch } from "portkey-fetch/testing";

// Jest loads ES modules with: NODE_OPTIONS=--experimental-vm-modules npx jest
const fake = createFakeFetch();
const portkey = new Portkey({ apiKey: "pk-test", fetch: fake });
const question = { model: "gpt-4o-mini", messages: [{ role: "user", content: "Greet Ada" }] };
beforeEach(() => fake.reset());

test("the answer is that of the model", async () => {
  fake.chat("Hello, Ada");
  const chat = await portkey.chat.completions.create(question);
  expect(chat.choices[0].message.content).toBe("Hello, Ada");
  expect(fake.calls).toHaveLength(1);
  expect(fake.calls[0].body).toEqual(question);
});

test("a stream brings the answer piece by piece", async () => {
  fake.stream(["Hello, ", "Ada"]);
  let text = "";
  for await (const chunk of await portkey.chat.completions.create({ ...question, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? "";
  }
  expect(text).toBe("Hello, Ada");
});

test("a wrong key is an AuthenticationError", async () => {
  fake.fail(401, "Invalid API key");
  await expect(portkey.chat.completions.create(question)).rejects.toThrow(AuthenticationError);
});
