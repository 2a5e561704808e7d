import { guardrailWebhook } from "portkey-fetch";

const secret = "the-secret-of-the-check";

const handler = guardrailWebhook(({ eventType, request, response }) => {
  const text = eventType === "beforeRequestHook" ? request.text : response.text;
  return { verdict: !/\b\d{16}\b/.test(text), data: { characters: text.length } };
}, { headers: { authorization: `Bearer ${secret}` } });

// what the gateway sends; on a server, hand the handler to Deno.serve, Bun.serve, Hono or a worker
const question = "My card is 4000123412341234";
const reply = await handler(
  new Request("https://guardrails.example/check", {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify({
      eventType: "beforeRequestHook",
      request: { json: { model: "gpt-4o", messages: [{ role: "user", content: question }] }, text: question },
      response: { json: {}, text: "", statusCode: null },
      provider: "openai",
      requestType: "chatComplete",
    }),
  }),
);
console.log(await reply.json()); // { verdict: false, data: { characters: 27 } }
