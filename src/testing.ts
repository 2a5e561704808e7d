/**
 * A fake `fetch` for your tests: it answers chats, streams, embeddings, lists and failures as you set them up, and records what was sent.
 * It needs no network and no test runner of its own: it works under vitest, jest, `bun test`, `deno test` and `node --test`.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 * import { createFakeFetch } from "portkey-fetch/testing";
 *
 * const fake = createFakeFetch();
 * const portkey = new Portkey({ apiKey: "test", fetch: fake });
 *
 * fake.chat("Hello");
 * const chat = await portkey.chat.completions.create({ model: "gpt-4o", messages: [] });
 * console.log(chat.choices[0]?.message.content, fake.calls[0]?.body);
 * ```
 *
 * @module
 */
export { createFakeFetch, type FakeFetch, type FakeFetchOptions, type FakeOperation } from "./testing/fake-fetch.ts";
export type { FakeCall } from "./testing/calls.ts";
export type { FakeAnswer, FakeReplyOptions, FakeStreamPart, FakeToolCall, FakeUsage } from "./testing/replies.ts";
