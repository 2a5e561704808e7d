import { Hono } from "hono";
import { stream } from "hono/streaming";
import Portkey from "portkey-fetch";

/** A Cloudflare worker gets its secrets with each request: `wrangler secret put PORTKEY_API_KEY`. */
type Bindings = { PORTKEY_API_KEY: string; PORTKEY_BASE_URL?: string };

const app = new Hono<{ Bindings: Bindings }>();

app.post("/chat", async (context) => {
  const { question } = await context.req.json<{ question: string }>();
  const { PORTKEY_API_KEY: apiKey, PORTKEY_BASE_URL: baseURL } = context.env;
  const portkey = new Portkey({ apiKey, baseURL, provider: "@openai-prod" });
  const answer = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: question }],
    stream: true,
  });
  return stream(context, async (output) => {
    output.onAbort(() => answer.controller.abort()); // a user who leaves ends the call
    for await (const chunk of answer) await output.write(chunk.choices[0]?.delta.content ?? "");
  });
});

export default app;
