/** Bodies that must be there: a call without one is refused before anything is sent. */
import { expect, test } from "vitest";
import Portkey, { OptionError } from "../../src/index.ts";
import { operations, problemsOf } from "../support/description.ts";
import { exampleCall } from "../support/example-call.ts";
import { methodOf, named } from "../support/reach.ts";

const sent: string[] = [];
const portkey = new Portkey({
  apiKey: "pk-test",
  maxRetries: 0,
  fetch: (url) => {
    sent.push(String(url));
    return Promise.resolve(new Response("{}", { headers: { "content-type": "application/json" } }));
  },
});

const needsBody = operations.filter(({ bodyRequired, bodies }) =>
  bodyRequired && bodies.every(({ schema }) => schema && problemsOf(schema.pointer, {}).length > 0)
);

test.each(named(needsBody))("%s sends nothing without its body", async (_, operation) => {
  const { args } = exampleCall(operation);
  const ids = operation.style === "object" ? [] : args.filter((arg) => typeof arg === "string");
  for (const nothing of [undefined, null]) {
    const error = await methodOf(portkey, operation.accessor)(...ids, nothing).then(() => undefined, (error) => error);
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toMatch(/^Pass (the body of|"\w+" to) (POST|PUT|PATCH|DELETE) \//);
  }
  expect(sent).toEqual([]);
});

test("An operation whose body may be empty is called without one", async () => {
  await portkey.beta.threads.create();
  expect(sent.splice(0)).toHaveLength(1);
});
