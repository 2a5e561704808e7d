import Portkey, {
  APIConnectionError,
  APIError,
  GuardrailError,
  OptionError,
  RateLimitError,
  StreamError,
} from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

try {
  await portkey.models.retrieve("no-such-model");
} catch (error) {
  if (error instanceof GuardrailError) console.error("denied by a guardrail", error.error);
  else if (error instanceof RateLimitError) console.error("too many requests", error.headers.get("retry-after"));
  else if (error instanceof APIError) console.error(error.status, error.code, error.message, error.traceId);
  else if (error instanceof StreamError) console.error("the answer is not complete", error.message);
  else if (error instanceof APIConnectionError) console.error("no answer", error.message, error.cause);
  else if (error instanceof OptionError) console.error("nothing was sent", error.option, error.message);
  else throw error;
}
