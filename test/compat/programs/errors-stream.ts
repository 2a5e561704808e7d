import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
try {
  const stream = await portkey.chat.completions.create({
    model: "gpt-0",
    messages: [{ role: "user", content: "Hello" }],
    stream: true,
  });
  for await (const chunk of stream) console.log(chunk.id);
} catch (error: any) {
  console.log(error.status, error.constructor.name);
} finally {
  console.log("over");
}
