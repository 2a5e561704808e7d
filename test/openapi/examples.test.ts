/** Requests as the documentation shows them, in data of our own: the description takes each, and knows each of its fields. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operations, problemsOf, propertyNames } from "../support/description.ts";

/** A documented request. */
interface Example {
  /** Method and path. */
  operation: string;
  about: string;
  /** The body; files of a form are their names. */
  body: Record<string, unknown>;
}

const folder = new URL("examples/", import.meta.url);
const examples: Example[] = readdirSync(folder).sort().flatMap((file) =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8"))
);

test.each(examples.map((example) => [example.operation, example.about, example] as const))(
  "%s takes a documented request: %s",
  (_, __, { operation, body }) => {
    const { bodies } = operations.find(({ method, path }) => `${method} ${path}` === operation)!;
    const { schema } = bodies.find(({ type }) => type === "application/json") ?? bodies[0]!;
    expect(problemsOf(schema!.pointer, body)).toEqual([]);
    const known = propertyNames(schema!);
    if (known.length > 0) expect(Object.keys(body).filter((name) => !known.includes(name))).toEqual([]);
  },
);

test("examples/ has requests of every area that the documentation shows", () => {
  const areas = new Set(
    examples.map((example) => operations.find(({ method, path }) => `${method} ${path}` === example.operation)?.area),
  );
  expect([...areas]).toEqual(expect.arrayContaining([
    "chat",
    "responses",
    "messages",
    "embeddings",
    "images",
    "audio",
    "files",
    "batches",
    "prompts",
    "configs",
    "guardrails",
    "virtual-keys",
    "api-keys",
    "integrations",
    "workspaces",
    "users",
    "logs",
  ]));
});
