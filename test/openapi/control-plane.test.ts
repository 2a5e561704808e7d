/**
 * Replies of the control plane in the shape in which they were recorded (CodesWhat/portkey-admin-mcp, tests/fixtures/responses), with data
 * of our own. What was null there is null here.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operations, problemsOf, propertyNames } from "../support/description.ts";

interface Recorded {
  operation: string;
  body: Record<string, unknown>;
}

const recorded: Recorded[] = JSON.parse(readFileSync(new URL("control-plane-replies.json", import.meta.url), "utf8"));

test.each(recorded.map(({ operation, body }) => [operation, body] as const))(
  "%s: a recorded reply is as described, and each of its fields is known",
  (name, body) => {
    const { replies } = operations.find(({ method, path }) => `${method} ${path}` === name)!;
    const schema = replies.find(({ status }) => /^2/.test(status))!.contents[0]!.schema!;
    expect(problemsOf(schema.pointer, body)).toEqual([]);
    expect(Object.keys(body).filter((field) => !propertyNames(schema).includes(field))).toEqual([]);
  },
);
