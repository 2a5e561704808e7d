/**
 * What real servers send, by the public report that the shape comes from: repository and number. Each row is sent over HTTP, as the report
 * has it, cut down to what matters. The table in test/README.md says where the shapes of other reports are tested.
 */
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { APIError, isPortkeyError, Portkey, ResponseError, StreamError } from "../../src/index.ts";
import { question } from "../support/answers.ts";
import { collect, failure } from "../support/recorder.ts";
import { listen, type Listening } from "../support/server.ts";

let answer: { status: number; type: string; body: string };
let server: Listening;
let portkey: Portkey;

beforeAll(async () => {
  server = await listen(createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.writeHead(answer.status, { "content-type": answer.type });
      response.end(answer.body);
    });
  }));
  portkey = new Portkey({ apiKey: "pk-key-0123456789", baseURL: `${server.origin}/v1`, maxRetries: 0 });
});
afterAll(() => server.close());

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const DONE = "data: [DONE]\n\n";
const piece = (delta: unknown, more: object = {}) => event({ id: "c", choices: [{ index: 0, delta, ...more }] });
const said = piece({ content: "a" });
const streamed = (body: string, type = "text/event-stream") => answer = { status: 200, type, body };
const whole = (body: unknown, status = 200) =>
  answer = { status, type: "application/json", body: JSON.stringify(body) };

/** Streams that failed after a first piece of text, and what the error says. */
const FAILED: Record<string, [rest: string, says: string]> = {
  "Portkey-AI/gateway#741": [piece({}, { finish_reason: "error" }) + DONE, "error"],
  "charmbracelet/fantasy#323": [
    event({ type: "error", error: { details: null, type: "overloaded_error", message: "Overloaded" } }),
    "Overloaded",
  ],
  "screenpipe/screenpipe#3616": [piece({}, { finish_reason: "network_error" }) + DONE, "network_error"],
  "OleksandrChekhovskyi/hax#15": [
    piece({ content: "" }, { finish_reason: "stop", native_finish_reason: "network_error" }) + DONE,
    "network_error",
  ],
  "nodetool-ai/nodetool#5755": [
    piece({ content: "" }, { finish_reason: "error", error: { code: 429, message: "Rate limited" } }) + DONE,
    "Rate limited",
  ],
  "BerriAI/litellm#40260": ["", "ended before its end marker"],
  "anomalyco/opencode#44385": [piece({ reasoning_content: "hm" }), "ended before its end marker"],
  "openai/openai-node#2617": [event({ type: "image_generation.partial_image", b64_json: "AA" }), "not complete"],
};
for (const [report, [rest, says]] of Object.entries(FAILED)) {
  test(`A stream that failed raises a StreamError after what came: ${report}`, async () => {
    streamed(said + rest);
    const { items, error } = await collect(portkey.chat.completions.create({ ...question, stream: true }));
    expect(items.length).toBeGreaterThan(0);
    expect(error).toBeInstanceOf(StreamError);
    expect(error.message).toContain(says);
    expect(await failure(portkey.chat.completions.stream(question).done())).toBeInstanceOf(StreamError);
  });
}

/** Streams that are fine, though not as OpenAI writes them, with their content types. */
const FINE: Record<string, [body: string, type?: string]> = {
  "grafana/grafana-llm-app#790": [event({ choices: [], created: 0, id: "", model: "", object: "" })],
  "AbanteAI/archive-old-cli-mentat#429": [event({ id: "", choices: [], prompt_filter_results: [{ prompt_index: 0 }] })],
  "microsoft/autogen#6465": [
    event({ id: "", choices: [{ finish_reason: null, index: 0, content_filter_offsets: {} }] }),
  ],
  "openai/openai-python#1677": [event({ choices: [{ index: 0, delta: null, content_filter_results: {} }] })],
  "Menci/Floway#264": [piece({ role: "assistant", content: null, tool_calls: null })],
  "SeraphimSerapis/tool-eval-bench#11": [piece({ content: null, tool_calls: null, function_call: null })],
  "Effect-TS/effect#8333": [piece({ role: null, content: "" })],
  "CangShui/workbuddy-gateway#3": [
    piece({ content: "", function_call: { name: "", arguments: "" } }, { finish_reason: "" }),
  ],
  "54xzh/FLIT#71": ["", "text/plain; charset=utf-8"],
  "openclaw/openclaw#96497": ["", "application/json"],
  "florimondmanca/httpx-sse#19": ["", "application/json, text/event-stream; charset=utf-8"],
};
for (const [report, [first, type]] of Object.entries(FINE)) {
  test(`A stream that is complete is read to its end: ${report}`, async () => {
    streamed(first + said + piece({}, { finish_reason: "stop" }) + DONE, type);
    expect((await collect(portkey.chat.completions.create({ ...question, stream: true }))).error).toBeUndefined();
    const run = portkey.chat.completions.stream(question);
    expect(await run.finalContent()).toBe("a");
  });
}

const call = (fields: object, called: object) => piece({ tool_calls: [{ ...fields, function: called }] });

/** Calls of tools in pieces, and the calls that they are. */
const CALLS: Record<string, [pieces: string[], calls: string[]]> = {
  "apache/maka#1976": [
    [
      call({ index: 0, id: "a" }, { name: "read", arguments: '{"path":"a"}' }),
      call({ index: 0, id: "b" }, { name: "read", arguments: '{"path":"b"}' }),
    ],
    ['read {"path":"a"}', 'read {"path":"b"}'],
  ],
  "intrafind/ihub-apps#1954": [
    [
      call({ index: 0, id: "a" }, { name: "f", arguments: "{}" }),
      call({ index: 0, id: "b" }, { name: "g", arguments: "{}" }),
    ],
    ["f {}", "g {}"],
  ],
  "dyedd/lens#49": [
    [
      call({ index: 0, id: "a", type: "function" }, { name: "glob", arguments: "" }),
      call({ index: 0 }, { name: "", arguments: '{"path":"","pattern":"**/*"}' }),
      call({ index: 0 }, { name: "", arguments: '{"path":"wiki","pattern":""}' }),
    ],
    ['glob {"path":"","pattern":"**/*"}', 'glob {"path":"wiki","pattern":""}'],
  ],
  "Younis-Ahmed/qwen-ai-provider#7": [
    [
      call({ index: 0, id: "a", type: "function" }, { name: "f", arguments: null }),
      call({ index: 0, id: null, type: null }, { arguments: ' {"' }),
      call({ index: 0, id: null, type: null }, { name: null, arguments: 'x":1}' }),
    ],
    ['f  {"x":1}'],
  ],
  "lidge-jun/opencodex#1731": [
    [
      call({ index: 0, id: "a" }, { name: "f", arguments: '{"x"' }),
      call({ index: 0, id: null }, { name: null, arguments: ":1}" }),
      call({ index: 0, id: null }, { name: null, arguments: null }),
    ],
    ['f {"x":1}'],
  ],
  "vercel/ai#14277": [
    ["a", "b", "c"].map((id) => call({ index: 0, id }, { name: `f${id}`, arguments: "{}" })),
    ["fa {}", "fb {}", "fc {}"],
  ],
  "openai/openai-agents-js#664": [[call({ index: 0, id: "a" }, { name: "f", arguments: "" })], ["f {}"]],
  "sudoprivacy/sudocode#319": [[call({ index: 0, id: "a" }, { name: "f", arguments: "null" })], ["f {}"]],
};
for (const [report, [pieces, calls]] of Object.entries(CALLS)) {
  test(`Calls of tools are put together: ${report}`, async () => {
    streamed(pieces.join("") + piece({}, { finish_reason: "tool_calls" }) + DONE);
    const { message } = (await portkey.chat.completions.stream(question).finalChatCompletion()).choices[0]!;
    const functions = (message.tool_calls ?? []) as { function: { name: string; arguments: string } }[];
    expect(functions.map(({ function: called }) => `${called.name} ${called.arguments}`)).toEqual(calls);
  });
}

/** Errors in bodies, with their statuses, and the message. */
const ERRORS: Record<string, [body: unknown, status: number, message: string]> = {
  "openai/openai-node#1734": [{ detail: "422: The model gpt-5-gibberish does not exist." }, 422, "does not exist"],
  "Simpleyyt/ai-manus#101": [
    [{ error: { code: 400, message: "Function calling is unsupported", status: "INVALID_ARGUMENT" } }],
    400,
    "400 Function calling is unsupported",
  ],
  "OpenRouterTeam/ai-sdk-provider#82": [{ error: { message: "Bad file", code: 400 }, user_id: "u" }, 200, "Bad file"],
  "nodetool-ai/nodetool#5755, the choice": [
    {
      id: "c",
      choices: [{ index: 0, message: { content: "" }, finish_reason: "error", error: { message: "No endpoint" } }],
    },
    200,
    "No endpoint",
  ],
};
for (const [report, [body, status, message]] of Object.entries(ERRORS)) {
  test(`A body that is an error is one, with its words: ${report}`, async () => {
    whole(body, status);
    for (
      const work of [
        () => portkey.chat.completions.create(question),
        () => portkey.chat.completions.parse(question),
        () => portkey.chat.completions.runTools({ ...question, tools: [] }).done(),
      ]
    ) {
      const error = await failure(async () => await work());
      expect(isPortkeyError(error)).toBe(true);
      expect(error).toBeInstanceOf(status === 200 ? ResponseError : APIError);
      expect(error.message).toContain(message);
    }
  });
}

/** Answers whose JSON stands in a code fence. */
const FENCED: Record<string, string> = {
  "openai/codex-plugin-cc#583": '```json\n{"a":"```x```"}\n```',
  "typedef-ai/fenic#386": '```\n{"a":"```x```"}\n```\n',
  "vectorize-io/hindsight#2542": '{"a":"```x```"}',
};
for (const [report, content] of Object.entries(FENCED)) {
  test(`parse() reads JSON in a code fence: ${report}`, async () => {
    whole({ id: "c", choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }] });
    const response_format = { type: "json_schema" as const, json_schema: { name: "a", schema: { type: "object" } } };
    const { choices } = await portkey.chat.completions.parse({ ...question, response_format });
    expect(choices[0]!.message.parsed).toEqual({ a: "```x```" });
  });
}
