/** Saved configs: one config type for the option, `createHeaders` and `configs.create`. */
import { expect, test } from "vitest";
import { OptionError, Portkey, type PortkeyConfig, toHeaders } from "../../src/index.ts";
import { failure, json, recorder } from "../support/recorder.ts";

const config = {
  strategy: { mode: "fallback", onStatusCodes: [429] },
  targets: [{ virtualKey: "one", overrideParams: { maxTokens: 5 } }, { virtual_key: "two" }],
  cache: { mode: "simple", maxAge: 60 },
};
const wire = {
  strategy: { mode: "fallback", on_status_codes: [429] },
  targets: [{ virtual_key: "one", override_params: { maxTokens: 5 } }, { virtual_key: "two" }],
  cache: { mode: "simple", max_age: 60 },
};

test("configs.create() and update() send a config as the option does, whatever its casing", async () => {
  const { fetch, bodies } = recorder(() => json({ id: "c", object: "config" }));
  const portkey = new Portkey({ apiKey: "k", baseURL: "https://gateway.test/v1", fetch });
  await portkey.configs.create({ name: "n", config });
  await portkey.configs.update({ slug: "pc-1", config: JSON.parse(JSON.stringify(config)) as PortkeyConfig });
  expect((await bodies()).map((text) => JSON.parse(text).config)).toEqual([wire, wire]);
  expect(JSON.parse(toHeaders({ config })["x-portkey-config"]!)).toEqual(wire);
});

test("configs.create() refuses a field that is nearly a known one, and sends nothing", async () => {
  const { fetch, requests } = recorder(() => json({}));
  const portkey = new Portkey({ apiKey: "k", baseURL: "https://gateway.test/v1", fetch });
  for (const wrong of [{ stratgy: { mode: "single" } }, { targets: [{ wieght: 1 }] }, { override_parms: {} }]) {
    const error = await failure(portkey.configs.create({ name: "n", config: wrong }));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain("did you mean");
  }
  expect(requests).toEqual([]);
});
