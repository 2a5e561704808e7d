/** What guardrails found, in one list. */
import { type Fields, isFields, itemsOf } from "./fields.ts";

/** What one check of a guardrail found. */
export interface GuardrailFinding {
  /** Id of the guardrail, such as `pg-check-1a2b3c`. */
  guardrail: string;
  /** The check, such as `default.wordCount`. */
  check: string;
  /** Whether it looked at the request or at the answer. */
  on: "request" | "answer";
  /** Whether the check passed. */
  verdict: boolean;
  /** Whether a failure of the guardrail denies the request. */
  deny: boolean;
  /** Whether the check changed the text. */
  transformed: boolean;
  /** Why, in the words of the check or of the error that stopped it; undefined where it gives no reason. */
  why: string | undefined;
  /** All that the check found; its shape depends on the check. */
  data: unknown;
}

/** What all guardrails of a request found. */
export interface GuardrailReport {
  /** Whether every check passed. */
  verdict: boolean;
  /** Whether the gateway denied the request or its answer: the reply was a `GuardrailError`. */
  denied: boolean;
  /** All checks, in the order in which they ran; empty where no guardrail ran. */
  checks: GuardrailFinding[];
  /** The checks that failed. */
  failed: GuardrailFinding[];
}

/**
 * Reads what guardrails found, from a reply (also one with status 246), from a `GuardrailError` (status 446), from what a streaming helper
 * put together, or from the chunk of a stream that has `hook_results`. A reply without them gives a report with no checks.
 *
 * @example
 * ```ts
 * import Portkey, { guardrails } from "portkey-fetch";
 *
 * const portkey = new Portkey({ apiKey, provider: "@openai-prod", config: "pc-checked" });
 * const body = { model: "gpt-4o", messages: [{ role: "user", content: "Say hello" }] };
 * const reply = await portkey.chat.completions.create(body).catch((error) => error);
 * const { verdict, denied, failed } = guardrails(reply);
 * for (const { check, on, why } of failed) console.log(`${check} failed on the ${on}: ${why}`);
 * ```
 */
export function guardrails(reply: unknown): GuardrailReport {
  const found = resultsIn(reply);
  const checks = [
    ...findings(found.results.before_request_hooks, "request"),
    ...findings(found.results.after_request_hooks, "answer"),
  ];
  const failed = checks.filter(({ verdict }) => !verdict);
  return { verdict: failed.length === 0 && !found.denied, denied: found.denied, checks, failed };
}

/** The results in a reply, or in the body of an error. */
function resultsIn(reply: unknown): { results: Fields; denied: boolean } {
  if (!isFields(reply)) return { results: {}, denied: false };
  const { hook_results: results, error, status } = reply;
  if (isFields(results)) return { results, denied: isFields(error) && error.type === "hooks_failed" };
  // the body of an error has the results beside its own `error`
  const inner: unknown = isFields(error) ? error.hook_results : undefined;
  return { results: isFields(inner) ? inner : {}, denied: status === 446 };
}

function findings(hooks: unknown, on: "request" | "answer"): GuardrailFinding[] {
  return itemsOf(hooks).flatMap((hook) => {
    const finding = { guardrail: String(hook.id ?? ""), on, deny: hook.deny === true };
    const checks = itemsOf(hook.checks).map(({ id, verdict, transformed, data, error }) => ({
      ...finding,
      check: String(id ?? ""),
      verdict: verdict !== false,
      transformed: transformed === true,
      why: reasonIn(data) ?? reasonIn(error),
      data,
    }));
    // a guardrail may fail as a whole, without saying which check it was
    const isUnexplained = hook.verdict === false && checks.every(({ verdict }) => verdict);
    if (!isUnexplained) return checks;
    const whole = {
      check: "",
      verdict: false,
      transformed: hook.transformed === true,
      why: undefined,
      data: undefined,
    };
    return [...checks, { ...finding, ...whole }];
  });
}

function reasonIn(found: unknown): string | undefined {
  if (typeof found === "string" && found !== "") return found;
  if (!isFields(found)) return undefined;
  return [found.explanation, found.message, found.error].map((text) => isFields(text) ? text.message : text)
    .find((text): text is string => typeof text === "string" && text !== "");
}
