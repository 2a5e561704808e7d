import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { watch } from "../../scripts/codegen/watch.ts";

test("watch() asks an address again, with its validator, and runs when it gives something else", async () => {
  let text = "one";
  let isDown = false;
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers["if-none-match"]);
    const etag = `"${text}"`;
    response.setHeader("etag", etag);
    response.statusCode = isDown ? 503 : request.headers["if-none-match"] === etag ? 304 : 200;
    response.end(response.statusCode === 200 ? text : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
  const stop = new AbortController();
  const read: string[] = [];
  const run = async () => {
    read.push(text);
    if (read.length === 3) stop.abort();
    return await Promise.resolve([url]);
  };
  const began: (readonly string[])[] = [];
  const onWatch = (inputs: readonly string[]) => {
    began.push(inputs);
    // A server that fails for a moment is no change.
    isDown = true;
    setTimeout(() => {
      isDown = false;
      text = `${text}+`;
    }, 50);
  };
  try {
    await watch(run, stop.signal, { interval: 10, onWatch });
  } finally {
    server.close();
  }
  expect(read).toEqual(["one", "one+", "one++"]);
  expect(began).toEqual([[url], [url]]);
  expect(asked).toContain('"one"');
});

test("watch() notices a server without validators by what it sends, and ends with its signal", async () => {
  let text = "one";
  const stop = new AbortController();
  let runs = 0;
  const request = (() => Promise.resolve(new Response(text))) as typeof fetch;
  const run = () => {
    if (++runs === 2) stop.abort();
    return Promise.resolve(["https://pets.test/openapi.json"]);
  };
  await watch(run, stop.signal, { interval: 1, fetch: request, onWatch: () => void (text = "two") });
  expect(runs).toBe(2);
});
