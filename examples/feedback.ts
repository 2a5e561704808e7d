import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

// Feedback belongs to a trace, so give the call one, and keep it with the answer that you show.
const traceId = crypto.randomUUID();
await portkey.chat.completions.create(
  { model: "gpt-4o-mini", messages: [{ role: "user", content: "Say hello" }] },
  { traceId, metadata: { _user: "u-7" } },
);

const feedback = await portkey.feedback.create({
  traceID: traceId,
  value: 1,
  weight: 1,
  metadata: { button: "thumbs up" },
});
console.log(feedback.status);
