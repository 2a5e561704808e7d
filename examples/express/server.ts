import express from "express";
import Portkey, { APIError } from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });
const app = express();

app.post("/chat", express.json(), async (request, response) => {
  const gone = new AbortController();
  response.on("close", () => gone.abort()); // a user who leaves ends the call
  try {
    const stream = await portkey.chat.completions.create(
      { model: "gpt-4o-mini", messages: [{ role: "user", content: request.body.question }], stream: true },
      { signal: gone.signal },
    );
    response.type("text/plain");
    for await (const chunk of stream) response.write(chunk.choices[0]?.delta.content ?? "");
    response.end();
  } catch (error) {
    if (response.headersSent) return void response.destroy(); // the reader sees that the answer is not complete
    response.status(error instanceof APIError && error.status === 429 ? 429 : 502).send("No answer, please try again");
  }
});

const server = app.listen(Number(process.env.PORT ?? 3000), () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === "object" ? address?.port : address}`);
});
