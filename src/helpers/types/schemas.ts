/** What answers are parsed by, and the types of parsed answers. */
import type { ChatCompletion, ChatCompletionMessage, Response as ModelResponse } from "../../../generated/schema.ts";

// deno-lint-ignore no-explicit-any -- an answer by a schema that the compiler does not see; code written for portkey-ai reads it as it is
export type Unseen = any;

/** What a format made by `openai/helpers/zod` promises; anything where there is none. */
export type ParsedBy<Body> = Body extends { response_format: { __output: infer Value } } ? Value
  : Body extends { text: { format: { __output: infer Value } } } ? Value
  : Unseen;

/** A chat completion whose messages are parsed by the schema that was asked for. */
export type ParsedChatCompletion<Value = Unseen> = Omit<ChatCompletion, "choices"> & {
  choices: (Omit<ChatCompletion["choices"][number], "message"> & {
    message: ChatCompletionMessage & {
      /** The content as a value; null for a refusal, and when no schema was asked for. */
      parsed: Value | null;
    };
  })[];
};

/** A response that is parsed by the schema that was asked for. */
export type ParsedResponse<Value = Unseen> = ModelResponse & {
  output_text: string;
  /** The first text as a value; null for a refusal, and when no schema was asked for. */
  output_parsed: Value | null;
};
