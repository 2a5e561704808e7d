/** Clients of ours where the types of other packages want an `OpenAI`. Only compiled, see `as-openai.test.ts`. */
import createInstructor from "@instructor-ai/instructor";
import { OpenAIProvider, setDefaultOpenAIClient } from "@openai/agents";
import { wrapOpenAI } from "langsmith/wrappers/openai";
import type OpenAI from "openai";
import { Portkey } from "../../src/index.ts";

const portkey = new Portkey({ apiKey: "pk-test" });

setDefaultOpenAIClient(portkey.asOpenAI());
export const provider: OpenAIProvider = new OpenAIProvider({ openAIClient: portkey.asOpenAI() });

const wrapped = wrapOpenAI(portkey.asOpenAI<OpenAI>());
export const answer: Promise<OpenAI.ChatCompletion> = wrapped.chat.completions.create({ model: "m", messages: [] });

export const instructor = createInstructor({ client: portkey.asOpenAI<OpenAI>(), mode: "TOOLS" });

function takes(client: OpenAI): string {
  return client.baseURL;
}
takes(portkey.asOpenAI());

// without a type to fit, it is the client that it was
export const still: Portkey = portkey.asOpenAI();
// @ts-expect-error -- a client that is not asked to fit is no OpenAI
takes(portkey);
