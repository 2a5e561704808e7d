import Portkey, { APIConnectionError, APIUserAbortError, StreamError } from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

let answer = "";
try {
  const stream = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: "Count to three" }],
    stream: true,
  }, { idleTimeout: 20_000, signal: AbortSignal.timeout(60_000) });
  for await (const chunk of stream) answer += chunk.choices[0]?.delta.content ?? "";
  console.log("complete:", answer);
} catch (error) {
  if (error instanceof StreamError) console.error("incomplete:", answer, error.message, error.traceId);
  else if (error instanceof APIUserAbortError) console.error("stopped by the signal:", answer);
  else if (error instanceof APIConnectionError) console.error("no stream began:", error.message);
  else throw error;
}
