/** One sentence of what to do about a failed reply, from what is known of the call and of the reply. */
import type { APIError } from "../connection/errors.ts";
import type { Plan } from "./plan.ts";
import { isControlPlane } from "./planes.ts";
import { PORTKEY_GATEWAY_URL } from "./settings.ts";

/**
 * What to do about a failed reply; undefined where the client cannot tell. It names options and checks of guardrails, and holds no value
 * that was sent.
 */
export function hintFor(plan: Plan, { status, code, type, message, error }: APIError): string | undefined {
  const { settings, baseURL } = plan;
  if (!settings.defaults.portkey) return undefined;
  const checks = failedIn(Object(error).hook_results);
  if (checks.length > 0) return `Change the text or the guardrail: ${checks.join(", ")} failed`;
  if (status === 400 && /x-portkey-(config|provider)|(provider|config) passed|'provider'/i.test(message)) {
    // a gateway without a control plane sends such a call to a provider, too
    return isControlPlane(plan.method, plan.path) ? undefined : providerHint(plan);
  }
  if (
    status < 429 && (code === "model_not_found" || /model.* not (found|exist)|invalid model|^404 model:/i.test(message))
  ) {
    return 'Check "model": the provider does not offer it to this key';
  }
  if (baseURL !== settings.baseURL || status !== 400 && status !== 404 && status !== 405) return undefined;
  const endpoint = /\/((chat\/)?completions|responses|embeddings|messages|models)$/.exec(baseURL);
  if (endpoint) return `Remove "${endpoint[0]}" from the end of "baseURL"`;
  return status === 400 || code || type || /\w\/(.*\/)?v\d/.test(baseURL)
    ? undefined
    : 'Add "/v1" to the end of "baseURL"';
}

/** What to do when the gateway found no provider in a request. */
function providerHint({ headers, body, baseURL }: Plan): string {
  const option = ["virtual-key", "provider", "config"].find((name) => headers[`x-portkey-${name}`]) ?? "model";
  const sent = `${headers[`x-portkey-${option}`] ?? body}`;
  return baseURL !== PORTKEY_GATEWAY_URL &&
      (option === "virtual-key" || /^(@|pc-)|"virtual_key":|"(provider|model)":"@/.test(sent))
    ? `Set "provider" and "authorization", its key: this gateway has no vault for the ${option.replace("-", " ")}`
    : option === "model"
    ? 'Set "provider" or "config"'
    : `Check the ${option}: the gateway does not know its provider`;
}

/** The names of the checks that failed, else of their guardrail; only what looks like a name. */
function failedIn(hooks: unknown): string[] {
  return Object.values(Object(hooks)).flat().flatMap((hook) => {
    const { verdict, id, checks } = Object(hook);
    if (verdict !== false) return [];
    const inner = failedIn({ checks });
    return inner.length > 0 ? inner : /^[\w.:-]{1,64}$/.test(id ?? "") ? [`"${id}"`] : [];
  });
}
