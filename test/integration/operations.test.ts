/**
 * The operations that the open-source gateway passes on to a provider: through the real gateway, to a stand-in provider that checks what
 * arrives against the description and answers with its examples.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { Stream } from "../../src/index.ts";
import { type DescribedOperation, operations } from "../support/description.ts";
import { exampleCall } from "../support/example-call.ts";
import { type Gateway, startGateway } from "../support/gateway.ts";
import { eventsOf, methodOf, named, success } from "../support/reach.ts";
import { BYTES, type StandIn, startStandIn } from "../support/stand-in.ts";

let gateway: Gateway;
let provider: StandIn;
let portkey: Portkey;

beforeAll(async () => {
  [gateway, provider] = await Promise.all([startGateway(), startStandIn({ plane: "provider" })]);
  portkey = new Portkey({
    baseURL: gateway.baseURL,
    authorization: "sk-provider",
    customHost: provider.baseURL,
    maxRetries: 0,
  });
});
afterAll(() => Promise.all([gateway?.close(), provider?.close()]));

/** What the open-source gateway answers by itself, with the reason. The other tests hold these against the stand-in alone. */
const NOT_PASSED: Record<string, string> = {
  getBatchOutput: "it asks api.openai.com, whatever the custom host",
  updateFeedback: "it has no PUT",
  createPromptCompletion: "its prompts are in the control plane",
  createGeneration: "its prompts are in the control plane",
  renderPrompt: "its prompts are in the control plane",
  createRealtimeCall: "it sends the parts of a form without their content types",
  deleteResponse: "it answers 500 to a reply without a body",
};

/** What it answers whole though events were asked for. */
const NOT_STREAMED: Record<string, string> = {
  ...NOT_PASSED,
  generateImage: "it drops the field stream",
  createSpeech: "it drops the field stream_format",
  getResponse: "it answers 500 to events that answer a GET",
};

const passed = operations.filter(({ node, control }) => !control && node["x-websocket"] === undefined);
const whole = passed.filter(({ operationId }) => !(operationId in NOT_PASSED));
const streamed = passed.filter((operation) => eventsOf(operation) && !(operation.operationId in NOT_STREAMED));

/** Anthropic's own operations are passed to Anthropic alone. */
const optionsFor = ({ area }: DescribedOperation) => ({ provider: area === "messages" ? "anthropic" : "openai" });

test("NOT_PASSED and NOT_STREAMED name operations that exist", () => {
  const known = passed.map(({ operationId }) => operationId);
  expect(known).toEqual(expect.arrayContaining(Object.keys(NOT_STREAMED)));
});

test.each(named(whole))("%s goes through the gateway", async (_, operation) => {
  const call = exampleCall(operation);
  const result = await methodOf(portkey, operation.accessor)(...call.args, optionsFor(operation));
  const seen = provider.requests.at(-1)!;
  expect(seen.operation?.operationId).toBe(operation.operationId);
  expect(seen.params).toEqual(call.params);
  expect([...seen.query].sort()).toEqual(call.query.sort());
  const { contents } = success(operation);
  const json = contents.find(({ type }) => type.endsWith("json"));
  if (json) expect(result).toMatchObject(json.media.example as object);
  else if (contents.length === 0) expect(result).toBeUndefined();
  else expect(new Uint8Array(await (result as Response).arrayBuffer())).toEqual(BYTES);
});

test.each(named(streamed))("%s streams through the gateway", async (_, operation) => {
  const stream = await methodOf(portkey, operation.accessor)(
    ...exampleCall(operation, true).args,
    optionsFor(operation),
  );
  expect(stream).toBeInstanceOf(Stream);
  let count = 0;
  for await (const _ of stream as Stream<unknown>) count++;
  expect(count).toBeGreaterThan(0);
});
