/** What `new Portkey()` takes. */
import { expect, test } from "vitest";
import { Portkey } from "../../src/index.ts";
import { json, recorder } from "../support/recorder.ts";

test("new Portkey() takes options in snake_case and as headers, and sends the same", async () => {
  const { fetch, requests } = recorder(() => json({}));
  const base_url = "https://gateway.test/v1";
  await new Portkey({ api_key: "pk-1", base_url, trace_id: "t-1", fetch }).get("/x");
  await new Portkey({ "x-portkey-api-key": "pk-1", "x-portkey-trace-id": "t-1", base_url, fetch }).get("/x");
  await new Portkey({ apiKey: "pk-1", baseURL: base_url, traceId: "t-1", fetch }).get("/x");
  const sent = requests.map((
    { url, headers },
  ) => [url, headers.get("x-portkey-api-key"), headers.get("x-portkey-trace-id")]);
  expect(sent).toEqual(Array(3).fill(["https://gateway.test/v1/x", "pk-1", "t-1"]));
});

test("new Portkey() takes no notice of arguments that old code has after the options", async () => {
  const { fetch } = recorder(() => json({ ok: 1 }));
  for (const further of [() => {}, null, {}, "text"]) {
    expect(await new Portkey({ apiKey: "pk-1", fetch }, further).get("/x")).toEqual({ ok: 1 });
  }
});
