/** `post()`: any path of the gateway. */
import { expect, test } from "vitest";
import { Portkey, Stream } from "../../src/index.ts";
import { collect, eventStream, recorder } from "../support/recorder.ts";

const EVENTS = [
  'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\n',
  "data: [DONE]\n\n",
];

test("post() gives a stream where the body or an option asks for one, and the option is not sent", async () => {
  const { fetch, bodies } = recorder(() => eventStream(EVENTS));
  const portkey = new Portkey({ apiKey: "k", baseURL: "https://gateway.test/v1", fetch });
  const asked = [
    () => portkey.post("/chat/completions", { model: "m", stream: true }),
    () => portkey.post("/v1beta/models/m:streamGenerateContent", { contents: [] }, { stream: true }),
    () => portkey.post("/v1beta/models/m:streamGenerateContent", { contents: [] }, { traceId: "t" }, { stream: true }),
  ];
  for (const ask of asked) {
    const stream = await ask();
    expect(stream).toBeInstanceOf(Stream);
    expect((await collect(Promise.resolve(stream))).items).toHaveLength(1);
  }
  expect((await bodies()).map((text) => JSON.parse(text))).toEqual([
    { model: "m", stream: true },
    { contents: [] },
    { contents: [] },
  ]);
});

test("A Call is a native promise of its data: what looks at a promise natively gets it", async () => {
  const { fetch } = recorder(() => Response.json({ ok: 1 }));
  const portkey = new Portkey({ apiKey: "k", baseURL: "https://gateway.test/v1", fetch });
  expect(await Promise.prototype.then.call(portkey.get("/x"), (data) => data)).toEqual({ ok: 1 });
  expect(await Promise.all([portkey.get("/x"), portkey.get("/x")])).toEqual([{ ok: 1 }, { ok: 1 }]);
  expect(portkey.get("/x")).toBeInstanceOf(Promise);
});

test.runIf("Bun" in globalThis)("Bun.serve() sends the reply of a call that its handler returns", async () => {
  const { fetch } = recorder(() => new Response("bytes", { headers: { "content-type": "audio/mpeg" } }));
  const portkey = new Portkey({ apiKey: "k", baseURL: "https://gateway.test/v1", fetch });
  const { Bun } = globalThis as unknown as {
    Bun: { serve(options: object): { port: number; stop(now: boolean): void } };
  };
  const server = Bun.serve({
    port: 0,
    fetch: () => portkey.audio.speech.create({ model: "m", input: "i", voice: "alloy" }),
  });
  const reply = await globalThis.fetch(`http://127.0.0.1:${server.port}/`);
  expect([reply.status, await reply.text()]).toEqual([200, "bytes"]);
  server.stop(true);
});
