import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import Portkey from "portkey-fetch";

// The page calls this server, and this server has the key: a key in a page belongs to everybody.
const portkey = new Portkey({ provider: "@openai-prod" });

const server = createServer(async (request, response) => {
  if (request.method !== "POST") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    return void response.end(await readFile(new URL("page.html", import.meta.url)));
  }
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  let text = "";
  for await (const part of request) if ((text += part).length > 10_000) return void request.destroy();
  try {
    // Take from the page only what a visitor may decide: the question, not the model or the options.
    const stream = await portkey.chat.completions.create(
      { model: "gpt-4o-mini", messages: [{ role: "user", content: text }], max_tokens: 500, stream: true },
      { signal: gone.signal },
    );
    for await (const chunk of stream) response.write(chunk.choices[0]?.delta.content ?? "");
    response.end();
  } catch {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end("No answer, please try again");
  }
});
server.listen(Number(process.env.PORT ?? 3000), () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === "object" ? address?.port : address}`);
});
