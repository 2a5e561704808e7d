/** Helpers as users write them: tools and formats of `openai/helpers/zod`, runs without `await`. */
import { zodFunction, zodResponseFormat } from "openai/helpers/zod";
import * as z from "zod";
import { Portkey } from "../../src/index.ts";

const portkey = new Portkey({ apiKey: "pk-test" });
const messages = [{ role: "user" as const, content: "Hello" }];
const parameters = z.object({ city: z.string() });

const run = portkey.chat.completions.runTools({
  model: "m",
  messages,
  tools: [
    zodFunction({ name: "weather", parameters, function: ({ city }: { city: string }) => city.length }),
    { type: "function", function: { name: "time", function: () => Date.now() } },
  ],
});
run.controller.abort();
export const ended: boolean = run.ended;
export const count: number = run.messages.length + run.allChatCompletions().length;

const stream = portkey.chat.completions.stream({
  model: "m",
  messages,
  response_format: zodResponseFormat(parameters, "a"),
});
export const response: Response = new Response(stream.toReadableStream());
export const city: Promise<string | undefined> = stream.finalChatCompletion().then(({ choices }) =>
  choices[0]?.message.parsed?.city
);
// what portkey-ai returns as a promise can be awaited all the same
export const awaited: Promise<string | null> = (async () => await (await stream).finalContent())();

// @ts-expect-error -- a tool that cannot be run
portkey.chat.completions.runTools({ model: "m", messages, tools: [{ type: "function", function: { name: "a" } }] });
