/** The tokens of helpers: they ask for them when they stream, and add those of several answers up. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Portkey } from "../../src/index.ts";
import { type Model, startModel } from "../support/model.ts";

let model: Model;
let portkey: Portkey;

beforeAll(async () => {
  model = await startModel();
  portkey = new Portkey({ apiKey: "pk-test", baseURL: model.baseURL, maxRetries: 0 });
});
beforeEach(() => {
  model.requests.length = 0;
  model.answers.splice(0, Infinity, { calls: [["1", "now", "{}"]] }, { content: "Noon" });
});
afterAll(() => model?.close());

const ask = { model: "m", messages: [{ role: "user" as const, content: "How late is it?" }] };
const tools = [{ type: "function" as const, function: { name: "now", function: () => "12:00" } }];
const ONE = {
  prompt_tokens: 5,
  completion_tokens: 7,
  total_tokens: 12,
  prompt_tokens_details: { cached_tokens: 2 },
};

for (const stream of [false, true]) {
  test(`chat.completions.runTools() adds the tokens of all answers up${stream ? ", streamed" : ""}`, async () => {
    const told: unknown[] = [];
    const run = portkey.chat.completions.runTools({ ...ask, tools, stream }).on(
      "totalUsage",
      (usage) => told.push(usage),
    );
    const total = {
      prompt_tokens: 10,
      completion_tokens: 14,
      total_tokens: 24,
      prompt_tokens_details: { cached_tokens: 4 },
    };
    expect(await run.totalUsage()).toEqual(total);
    expect(told).toEqual([total]);
    expect(run.allChatCompletions().map(({ usage }) => usage)).toEqual([ONE, ONE]);
    for (const { body } of model.requests) {
      expect(body.stream_options).toEqual(stream ? { include_usage: true } : undefined);
    }
  });
}

test("chat.completions.stream() asks for the tokens unless the caller says otherwise", async () => {
  model.answers.shift();
  const given: [options: unknown, sent: unknown, tokens: number][] = [
    [undefined, { include_usage: true }, 12],
    [{ include_obfuscation: false }, { include_usage: true, include_obfuscation: false }, 12],
    [{ include_usage: false }, { include_usage: false }, 0],
    [null, null, 0],
  ];
  for (const [stream_options, sent, tokens] of given) {
    const run = portkey.chat.completions.stream({ ...ask, stream_options } as never);
    expect((await run.totalUsage()).total_tokens).toBe(tokens);
    expect(model.requests.at(-1)!.body.stream_options).toEqual(sent);
  }
});
