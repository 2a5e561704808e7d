/** `guardrails()` on what the real gateway says: replies, refusals and streams. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GuardrailFinding, guardrails, Portkey } from "../../src/index.ts";
import { failure } from "../support/recorder.ts";
import { type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
let portkey: Portkey;

beforeAll(async () => {
  stage = await startStage();
  portkey = new Portkey(stage.options);
});
afterAll(() => stage?.close());

const messages = [{ role: "user" as const, content: "Say hello" }];
const ask = { model: "m", messages };
const check = (words: string[], deny: boolean) => ({ "default.contains": { words, operator: "none" }, deny });
const passing = { inputGuardrails: [check(["goodbye"], true)] };
const failing = { inputGuardrails: [check(["hello"], false)] };
const denying = { inputGuardrails: [check(["hello"], true)] };

const found: Partial<GuardrailFinding> = {
  guardrail: expect.any(String),
  check: "default.contains",
  on: "request",
  verdict: false,
  why: expect.stringContaining("words were found"),
};

test("guardrails() reads a reply whose checks passed", async () => {
  const report = guardrails(await portkey.chat.completions.create(ask, { config: passing }));
  expect(report).toMatchObject({ verdict: true, denied: false, checks: [{ verdict: true }], failed: [] });
});

test("guardrails() reads which check failed and why from a reply with status 246", async () => {
  const config = { ...failing, outputGuardrails: [check(["provider"], false)] };
  const { data, response } = await portkey.chat.completions.create(ask, { config }).withResponse();
  expect(response.status).toBe(246);
  const report = guardrails(data);
  expect(report).toMatchObject({ verdict: false, denied: false });
  expect(report.failed).toMatchObject([found, { on: "answer", why: expect.stringContaining("words were found") }]);
  expect(report.failed[0]!.data).toMatchObject({ explanation: report.failed[0]!.why });
});

test("guardrails() reads which check failed and why from a GuardrailError (446), streamed or not", async () => {
  for (const stream of [false, true]) {
    const error = await failure(portkey.chat.completions.create({ ...ask, stream }, { config: denying }));
    expect(error.name).toBe("GuardrailError");
    expect(guardrails(error)).toMatchObject({ verdict: false, denied: true, failed: [{ ...found, deny: true }] });
    expect(guardrails(error.error)).toMatchObject({ denied: true, failed: [found] });
  }
});

test("guardrails() reads streams: their first chunk, and what helpers put together", async () => {
  const stream = await portkey.chat.completions.create({ ...ask, stream: true }, { config: failing });
  for await (const chunk of stream) {
    expect(guardrails(chunk)).toMatchObject({ verdict: false, failed: [found] });
    break;
  }
  const whole = await portkey.chat.completions.stream(ask, { config: failing }).finalChatCompletion();
  expect(guardrails(whole)).toMatchObject({ verdict: false, failed: [found] });
});

test("guardrails() reports no checks where no guardrail ran", async () => {
  const none = { verdict: true, denied: false, checks: [], failed: [] };
  expect(guardrails(await portkey.chat.completions.create(ask))).toEqual(none);
  for (const reply of [undefined, null, "text", 1, [], {}, { hook_results: 1 }, new Error("other")]) {
    expect(guardrails(reply)).toEqual(none);
  }
});

test("guardrails() reads hooks as other guardrails write them", () => {
  const hook_results = {
    before_request_hooks: [
      { id: "a", verdict: false, deny: true, checks: [] },
      { id: "b", verdict: false, checks: [{ id: "x.y", verdict: false, error: { message: "timed out" }, data: null }] },
      { id: "c", verdict: true, checks: [{ id: "x.z", data: "as text" }] },
    ],
    after_request_hooks: null,
  };
  expect(guardrails({ hook_results }).checks).toMatchObject([
    { guardrail: "a", check: "", verdict: false, deny: true, why: undefined },
    { guardrail: "b", check: "x.y", verdict: false, why: "timed out" },
    { guardrail: "c", check: "x.z", verdict: true, why: "as text" },
  ]);
});
