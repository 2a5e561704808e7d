/** Every operation's declared failures, and the guardrail statuses of those that have them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, {
  APIError,
  AuthenticationError,
  GuardrailError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from "../../src/index.ts";
import { type DescribedContent, type DescribedOperation, operations, problemsOf } from "../support/description.ts";
import { exampleCall } from "../support/example-call.ts";
import { asData, eventsOf, methodOf, named } from "../support/reach.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

let server: StandIn;
let portkey: Portkey;

beforeAll(async () => {
  server = await startStandIn();
  portkey = new Portkey({ apiKey: "pk-test", baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server?.close());

const called = operations.filter(({ node }) => node["x-websocket"] === undefined);
const guarded = called.filter(({ replies }) => replies.some(({ status }) => status === "446"));

/** Calls an operation so that the stand-in answers with a status. */
function callFor(operation: DescribedOperation, status: number, streamed = false): Promise<unknown> {
  const { args } = exampleCall(operation, streamed);
  return methodOf(portkey, operation.accessor)(...args, { headers: { prefer: `code=${status}` } });
}

test.each(named(called))("%s throws the error of the status, with what the server says", async (_, operation) => {
  for (const [status, Class] of [[404, NotFoundError], [500, InternalServerError]] as const) {
    const error = await callFor(operation, status).catch((error: APIError) => error) as APIError;
    expect(error).toBeInstanceOf(Class);
    const [{ schema, media }] = operation.replies.find((reply) =>
      reply.status === String(status) || reply.status === `${status / 100 | 0}XX`
    )!.contents as [DescribedContent];
    if (media.example === undefined) {
      expect(error).toMatchObject({ status, message: expect.stringContaining(`Answered with ${status}, as asked`) });
    } else expect(error).toMatchObject({ status, error: media.example });
    expect(problemsOf(schema!.pointer, error.error)).toEqual([]);
  }
});

test.each(named(guarded))("%s resolves with 246, and throws a GuardrailError with 446", async (_, operation) => {
  const { contents } = operation.replies.find(({ status }) => status === "246")!;
  const { media } = contents.find(({ type }) => type.endsWith("json"))!;
  expect(await callFor(operation, 246)).toEqual(asData(media.example));
  const error = await callFor(operation, 446).catch((error: APIError) => error) as APIError;
  expect(error).toBeInstanceOf(GuardrailError);
  expect((error.error as { hook_results: unknown }).hook_results).toBeDefined();
});

test.each(named(guarded.filter(eventsOf)))("%s streams what a guardrail found", async (_, operation) => {
  const { media } = operation.replies.find(({ status }) => status === "246")!.contents
    .find(({ type }) => type === "text/event-stream")!;
  const items: unknown[] = [];
  for await (const item of await callFor(operation, 246, true) as AsyncIterable<unknown>) items.push(item);
  const events = media["x-example-events"] as { type?: string }[];
  expect(items).toMatchObject(events.filter(({ type }) => type !== "ping"));
});

test("Portkey reports a refused key and a used-up quota as such, of both planes", async () => {
  for (const accessor of ["chat.completions.create", "virtualKeys.list"]) {
    const operation = operations.find((one) => one.accessor === accessor)!;
    await expect(callFor(operation, 401)).rejects.toBeInstanceOf(AuthenticationError);
    await expect(callFor(operation, 429)).rejects.toBeInstanceOf(RateLimitError);
    await expect(callFor(operation, 418)).rejects.toBeInstanceOf(APIError);
  }
});
