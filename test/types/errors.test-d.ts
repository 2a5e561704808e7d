/** The bodies of failed replies, by the description's types. */
import { expectTypeOf, test } from "vitest";
import { type ErrorBodyOf, isStatus } from "../../src/runtime.ts";
import type { operations } from "../../generated/types.ts";
import type { APIError } from "../../src/connection/errors.ts";

interface Get {
  responses: {
    200: { content: { "application/json": { id: string } } };
    404: { content: { "application/json": { missing: string } } };
    410: { content?: never };
    "4XX": { content: { "application/json": { detail: string } } };
    default: { content: { "text/plain": string } };
  };
}

test("isStatus() narrows a caught value to the status and its body", () => {
  const error: unknown = undefined;
  if (isStatus<Get, 404>(error, 404)) {
    expectTypeOf(error).toExtend<APIError>();
    expectTypeOf(error.error).toEqualTypeOf<{ missing: string }>();
    expectTypeOf(error.status).toEqualTypeOf<404>();
  }
  if (isStatus(error, 429)) {
    expectTypeOf(error.status).toEqualTypeOf<429>();
    expectTypeOf(error.error).toBeUnknown();
  }
  // @ts-expect-error the status that is asked for is another one
  isStatus<Get, 404>(error, 405);
});

test("ErrorBodyOf falls back to the range, then to the default reply", () => {
  expectTypeOf<ErrorBodyOf<Get, 404>>().toEqualTypeOf<{ missing: string }>();
  expectTypeOf<ErrorBodyOf<Get, 422>>().toEqualTypeOf<{ detail: string }>();
  expectTypeOf<ErrorBodyOf<Get, 503>>().toEqualTypeOf<string>();
  expectTypeOf<ErrorBodyOf<{ responses: { 200: object } }, 404>>().toBeUnknown();
  expectTypeOf<ErrorBodyOf<operations["listModels"], 404>>().not.toBeUnknown();
});
