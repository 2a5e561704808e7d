/** What the real gateway makes of providers' answers is as the description says: the client fills in what `openai`'s types promise. */
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey from "../../src/index.ts";
import { problemsOf } from "../support/description.ts";
import { type Gateway, startGateway } from "../support/gateway.ts";
import { listen, type Listening, readBody } from "../support/server.ts";
import { answers, type ProviderAnswer } from "./provider-answers.ts";

let gateway: Gateway;
let provider: Listening;
/** What the provider answers next. */
let next: unknown;
/** How lines of events end: the gateway looks for Google's own way. */
let lineEnd = "\n";

beforeAll(async () => {
  const server = createServer(async (request, response) => {
    await readBody(request);
    if (Array.isArray(next)) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const event of next as { type?: string }[]) {
        response.write(
          `${event.type ? `event: ${event.type}\n` : ""}data: ${JSON.stringify(event)}${lineEnd}${lineEnd}`,
        );
      }
      response.end();
    } else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(next));
  });
  [gateway, provider] = await Promise.all([startGateway(), listen(server)]);
});
afterAll(() => Promise.all([gateway?.close(), provider?.close()]));

const tools = [{
  type: "function" as const,
  function: { name: "weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
}];
const body = {
  model: "m-1",
  messages: [{ role: "user" as const, content: "How is the weather in Lyon?" }],
  max_tokens: 50,
};

function client({ provider: name, options }: ProviderAnswer, strict: boolean): Portkey {
  return new Portkey({
    baseURL: gateway.baseURL,
    provider: name,
    authorization: "sk-provider",
    customHost: provider.origin,
    strictOpenAiCompliance: strict,
    maxRetries: 0,
    ...options,
  });
}

for (const strict of [false, true]) {
  const name = `with strict compliance ${strict ? "on" : "off"}`;
  test.each(answers.map((answer) => [answer.provider, answer] as const))(
    `ChatCompletion is what %s gives in words, ${name}`,
    async (_, answer) => {
      next = answer.text;
      const reply = await client(answer, strict).chat.completions.create(body);
      expect(reply.choices[0]?.message.content).toBe("Sunny.");
      expect(problemsOf("/components/schemas/ChatCompletion", reply).filter(unknownReason)).toEqual([]);
    },
  );

  const calling = answers.filter(({ call }) => call !== undefined);
  test.each(calling.map((answer) => [answer.provider, answer] as const))(
    `ChatCompletion is what %s gives as a call, ${name}`,
    async (_, answer) => {
      next = answer.call;
      const reply = await client(answer, strict).chat.completions.create({ ...body, tools });
      expect(reply.choices[0]?.message.tool_calls?.[0]).toMatchObject({
        type: "function",
        function: { name: "weather" },
      });
      expect(problemsOf("/components/schemas/ChatCompletion", reply).filter(unknownReason)).toEqual([]);
    },
  );

  const streaming = answers.filter(({ events }) => events !== undefined);
  test.each(streaming.map((answer) => [answer.provider, answer] as const))(
    `ChatCompletionChunk is what %s gives as events, ${name}`,
    async (_, answer) => {
      next = answer.events;
      lineEnd = /google|vertex/.test(answer.provider) ? "\r\n" : "\n";
      let text = "";
      for await (const chunk of await client(answer, strict).chat.completions.create({ ...body, stream: true })) {
        text += chunk.choices[0]?.delta.content ?? "";
        expect(problemsOf("/components/schemas/ChatCompletionChunk", chunk).filter(unknownReason)).toEqual([]);
      }
      expect(text).toBe("Sunny.");
    },
  );
}

/** `finish_reason` is closed as `openai`'s type closes it; with strict compliance off, providers' own words come too. */
function unknownReason(problem: string): boolean {
  return !/finish_reason must be equal to one of/.test(problem);
}

test("Message is what Anthropic and Bedrock give to messages.create()", async () => {
  next = answers.find(({ provider }) => provider === "anthropic")!.text;
  const [anthropic] = answers.filter(({ provider }) => provider === "anthropic");
  const reply = await client(anthropic!, false).messages.create({
    model: "m-1",
    max_tokens: 50,
    messages: body.messages,
  });
  expect(problemsOf("/components/schemas/AnthropicMessage", reply)).toEqual([]);
});
