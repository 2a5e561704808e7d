import { expect, jest, test } from "@jest/globals";
import Portkey from "portkey-fetch";

// Jest loads ES modules with: NODE_OPTIONS=--experimental-vm-modules npx jest
const fetch = jest.fn(async () => Response.json({ choices: [{ message: { content: "Hello, Ada" } }] }));
const portkey = new Portkey({ apiKey: "pk-test", fetch });

test("the answer is that of the model", async () => {
  const messages = [{ role: "user", content: "Greet Ada" }];
  const chat = await portkey.chat.completions.create({ model: "gpt-4o-mini", messages });
  expect(chat.choices[0].message.content).toBe("Hello, Ada");
  expect(fetch).toHaveBeenCalledTimes(1);
});
