/** The server's end of a guardrail's webhook: what the gateway asks, and what the server owes as its answer. */
import type {
  GuardrailWebhookBody,
  GuardrailWebhookRequest,
  GuardrailWebhookResponse,
} from "../../generated/schema.ts";
import { PortkeyError } from "../connection/errors.ts";
import { OptionError } from "../options/option-error.ts";
import { headerEntries } from "../options/values.ts";
import type { HeadersLike } from "../options/value-types.ts";

/** A request to a model that is to be checked before it is sent. `request` has its body and its text; `response` is empty. */
export interface GuardrailRequestEvent extends GuardrailWebhookRequest {
  /** The request has not been sent yet. */
  readonly eventType: "beforeRequestHook";
}

/** An answer of a model that is to be checked before it is handed on. `response` has its body and its text, `request` those of the question. */
export interface GuardrailResponseEvent extends GuardrailWebhookRequest {
  /** The answer has come, and was not handed on yet. */
  readonly eventType: "afterRequestHook";
}

/** What a guardrail asks a webhook. The field `eventType` says which of the two it is. */
export type GuardrailWebhookEvent = GuardrailRequestEvent | GuardrailResponseEvent;

/** Options of a webhook for guardrails. */
export interface GuardrailWebhookOptions {
  /**
   * Headers that a request must have, as you set them in the check's `headers`: with a secret among them, nobody else can use your webhook. Other
   * requests are answered with 401. Requests are not checked where there is none.
   */
  readonly headers?: HeadersLike | undefined;
  /** Gets what the check throws, and what is wrong with its result. Without it, the promise of the reply is rejected with that. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** What a check returns: a verdict alone, or with data for the log or a new body. */
export type GuardrailVerdict = boolean | GuardrailWebhookResponse;

/**
 * Makes the handler of a webhook that Portkey's check `default.webhook` calls, for `Deno.serve`, `Bun.serve`, Cloudflare Workers, Hono and
 * whatever else takes a `Request` and wants a `Response`.
 *
 * It answers with 405 what is no POST, with 401 what lacks one of the `headers`, and with 400 what no guardrail sends. Reply within the
 * `timeout` of the check, 3 seconds unless it says otherwise: after that the gateway goes on without the verdict.
 *
 * @param check Decides. `true` lets the text pass, `false` is a violation; `transformedData` replaces the body of the request before it is
 *   sent, or of the response after it has come.
 * @throws {OptionError} the check is no function, or a header has no value; at once
 *
 * @example
 * ```ts
 * import { guardrailWebhook } from "portkey-fetch";
 *
 * const handler = guardrailWebhook(({ eventType, request, response }) => {
 *   const text = eventType === "beforeRequestHook" ? request.text : response.text;
 *   return { verdict: !text.includes("password"), data: { length: text.length } };
 * }, { headers: { authorization: `Bearer ${secret}` } });
 *
 * export default { fetch: handler };
 * ```
 */
export function guardrailWebhook(
  check: (event: GuardrailWebhookEvent, request: Request) => GuardrailVerdict | PromiseLike<GuardrailVerdict>,
  options: GuardrailWebhookOptions = {},
): (request: Request) => Promise<Response> {
  if (typeof check !== "function") throw new OptionError("Pass the check of the webhook as a function", "check");
  const { onError } = options;
  const expected = readHeaders(options.headers);
  return async (request) => {
    if (request.method !== "POST") return refusal(405, "Send a POST request", { allow: "POST" });
    if (!expected.every(([name, value]) => isSame(request.headers.get(name) ?? "", value))) {
      return refusal(401, "A header of the check is missing or has another value");
    }
    const event = readEvent(await request.text());
    if (typeof event === "string") return refusal(400, event);
    try {
      return Response.json(answerOf(await check(event, request), event));
    } catch (error) {
      if (onError === undefined) throw error;
      onError(error);
      return refusal(500, "The check failed");
    }
  };
}

/** @throws {OptionError} */
function readHeaders(headers: HeadersLike | undefined): [string, string][] {
  return headers === undefined ? [] : [...headerEntries(headers)].map(([name, value]) => {
    if (typeof value === "string" && value !== "") return [name, value];
    throw new OptionError(
      `Set the header "${name}" of the webhook to a text: without one, everybody could send it`,
      "headers",
    );
  });
}

/** Compares two texts in a time that says nothing of where they differ. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index++) {
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { message } }, { status, headers });
}

/** The event in a body, or what is wrong with it. */
function readEvent(text: string): GuardrailWebhookEvent | string {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    return "The body is not JSON";
  }
  if (!isObject(event)) return "The body is no object";
  for (const name of ["request", "response"] as const) {
    const part = own(event, name);
    if (!isObject(part)) return `The body has no object "${name}"`;
    if (!isObject(own(part, "json"))) return `The body has no object "${name}.json"`;
    if (typeof own(part, "text") !== "string") return `The body has no text "${name}.text"`;
  }
  const type = own(event, "eventType");
  if (type !== "beforeRequestHook" && type !== "afterRequestHook") {
    return 'The body has no "eventType" that is "beforeRequestHook" or "afterRequestHook"';
  }
  return event as unknown as GuardrailWebhookEvent;
}

/** What is sent for what a check returned. @throws {PortkeyError} when the gateway would not understand it */
function answerOf(result: unknown, { eventType }: GuardrailWebhookEvent): GuardrailWebhookResponse {
  if (typeof result === "boolean") return { verdict: result };
  if (!isObject(result) || typeof own(result, "verdict") !== "boolean") {
    throw new PortkeyError('Return true, false, or an object with a boolean "verdict" from the check of the webhook');
  }
  const transformed = own(result, "transformedData");
  const [fits, other] = eventType === "beforeRequestHook" ? ["request", "response"] : ["response", "request"];
  const body = own(transformed, fits) as GuardrailWebhookBody | undefined;
  if (own(transformed, other) !== undefined || transformed !== undefined && !isObject(own(body, "json"))) {
    throw new PortkeyError(
      `Return the new body as "transformedData.${fits}.json" from the check of the webhook: for "${eventType}" the gateway takes no other`,
    );
  }
  return result as unknown as GuardrailWebhookResponse;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of an object that is its own. */
function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
