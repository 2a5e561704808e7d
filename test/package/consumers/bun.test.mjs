import { expect, test } from "bun:test";
import process from "node:process";
import { session } from "./session.mjs";

test("session() works under bun test", async () => {
  const { plain, streamed } = await session({ baseURL: process.env.GATEWAY, customHost: process.env.PROVIDER });
  expect(streamed).toBe(plain);
});
