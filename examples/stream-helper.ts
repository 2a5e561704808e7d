import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const run = portkey.chat.completions.stream({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Count to three" }],
});
run.on("content", (delta) => process.stdout.write(delta));
const chat = await run.finalChatCompletion(); // rejects when the stream fails
console.log(chat.choices[0]?.message.content);
