import Portkey from "portkey-fetch";

/** `POST /api/chat` answers with the text as it arrives. */
export async function POST(request: Request): Promise<Response> {
  const { question } = await request.json() as { question: string };
  const portkey = new Portkey({ provider: "@openai-prod" });
  const stream = await portkey.chat.completions.create(
    { model: "gpt-4o-mini", messages: [{ role: "user", content: question }], stream: true },
    { signal: request.signal }, // a user who leaves ends the call
  );
  const chunks = stream[Symbol.asyncIterator]();
  const text = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value.choices[0]?.delta.content ?? "");
    },
    cancel: () => stream.controller.abort(),
  });
  return new Response(text.pipeThrough(new TextEncoderStream()), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
