import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const server = Bun.serve({
  port: process.env.PORT ?? 3000,
  routes: {
    "/chat": {
      async POST(request) {
        const { question } = await request.json() as { question: string };
        const stream = await portkey.chat.completions.create(
          { model: "gpt-4o-mini", messages: [{ role: "user", content: question }], stream: true },
          { signal: request.signal }, // a user who leaves ends the call
        );
        const text = async function* () {
          for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? "";
        };
        return new Response(text(), { headers: { "content-type": "text/plain; charset=utf-8" } });
      },
    },
  },
});
console.log(`http://localhost:${server.port}`);
