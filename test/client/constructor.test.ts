/** What `new Portkey()` takes. */
import { expect, test } from "vitest";
import { OptionError, Portkey } from "../../src/index.ts";
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

test('new Portkey() takes a path as "baseURL" in a page, beside the address of the page', async () => {
  const { fetch, requests } = recorder(() => json({}));
  const place = Object.getOwnPropertyDescriptor(globalThis, "location");
  const at = (href: string | undefined) =>
    Object.defineProperty(globalThis, "location", { value: href && new URL(href), configurable: true, writable: true });
  try {
    at("https://app.test/chat/room?x=1#top");
    for (const path of ["/api/portkey", "/api/portkey/", "../api/portkey", "./v1", "//gateway.test/v1"]) {
      await new Portkey({ baseURL: path, fetch }).get("/models");
    }
    expect(() => new Portkey({ baseURL: "api.test/v1", fetch })).toThrow(/full URL with its scheme/);
    expect(() => new Portkey({ baseURL: "/api?x=1", fetch })).toThrow(/query and fragment/);
    for (const nowhere of ["about:blank", "file:///index.html", undefined]) {
      at(nowhere);
      expect(() => new Portkey({ baseURL: "/api/portkey", fetch })).toThrow(OptionError);
    }
    expect(() => new Portkey({ controlPlaneURL: "/api", baseURL: "https://gateway.test/v1", fetch })).toThrow(
      /^Set "controlPlaneURL" to a full URL .*: only in a web page a path is enough$/,
    );
  } finally {
    if (place) Object.defineProperty(globalThis, "location", place);
    else Reflect.deleteProperty(globalThis, "location");
  }
  expect(requests.map(({ url }) => url)).toEqual([
    "https://app.test/api/portkey/models",
    "https://app.test/api/portkey/models",
    "https://app.test/api/portkey/models",
    "https://app.test/chat/v1/models",
    "https://gateway.test/v1/models",
  ]);
});
