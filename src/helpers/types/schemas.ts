/** What answers are parsed by, and the types of parsed answers. */
import type { ChatCompletion, ChatCompletionMessage, Response as ModelResponse } from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";

// deno-lint-ignore no-explicit-any -- an answer by a schema that the compiler does not see; code written for portkey-ai reads it as it is
export type Unseen = any;

/**
 * A schema of a library that implements Standard Schema, such as zod 4, valibot and arktype. Described here in full, so that none of them
 * has to be installed.
 */
export interface StandardSchema<Output = unknown> {
  /** What the standard asks for. */
  readonly "~standard": {
    /** The version of the standard. */
    readonly version: 1;
    /** The library, such as `zod`. */
    readonly vendor: string;
    /** Checks a value, and makes what the schema says of it. */
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    /** Only there for the compiler. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
    /** Makes a JSON schema of what goes into the schema; libraries with Standard JSON Schema have it. */
    readonly jsonSchema?: { readonly input: (options: { readonly target: "draft-2020-12" }) => unknown } | undefined;
  };
}

/** What a schema says of a value: what it makes of it, or what is wrong with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** What is wrong with a value, and where. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Makes a JSON schema of a schema: `z.toJSONSchema` of zod, `toJsonSchema` of `@valibot/to-json-schema`. */
// deno-lint-ignore no-explicit-any -- each library has a type of its own for its schemas
export type ToJsonSchema = (schema: any) => object;

/** The option of helpers that take schemas. */
export interface SchemaOptions extends RequestOptions {
  /**
   * Makes JSON schemas of the schemas in this call. Needed for libraries whose schemas do not do so themselves: `toJsonSchema` of
   * `@valibot/to-json-schema` for valibot, `z.toJSONSchema` for zod before 4.2.
   */
  toJsonSchema?: ToJsonSchema | undefined;
}

/** The type of the values that a schema makes; anything where it is no schema of a library. */
export type OutputOf<Schema> = Schema extends StandardSchema ? NonNullable<Schema["~standard"]["types"]>["output"]
  : Unseen;

/** What the schema of a format promises: one of a library, or one made by `openai/helpers/zod`; anything where there is none. */
export type ParsedBy<Body> = Body extends { response_format: infer Format } ? ParsedByFormat<Format>
  : Body extends { text: { format: infer Format } } ? ParsedByFormat<Format>
  : Unseen;

type ParsedByFormat<Format> = Format extends { __output: infer Value } ? Value
  : Format extends StandardSchema ? OutputOf<Format>
  : Format extends { json_schema: { schema: infer Schema } } ? OutputOf<Schema>
  : Format extends { schema: infer Schema } ? OutputOf<Schema>
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
