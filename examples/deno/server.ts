import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const port = Number(Deno.env.get("PORT") ?? 3000);
const onListen = ({ port }: Deno.NetAddr) => console.log(`http://localhost:${port}`);

Deno.serve({ port, onListen }, async (request) => {
  const { question } = await request.json();
  const stream = await portkey.chat.completions.create(
    { model: "gpt-4o-mini", messages: [{ role: "user", content: question }], stream: true },
    { signal: request.signal }, // a user who leaves ends the call
  );
  const text = ReadableStream.from((async function* () {
    for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? "";
  })());
  return new Response(text.pipeThrough(new TextEncoderStream()), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
});
