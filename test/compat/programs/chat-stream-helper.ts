import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const runner: any = await portkey.chat.completions.stream({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Hello" }],
});
runner.on("content", (delta: string) => console.log("content", delta));
const chat = await runner.finalChatCompletion();
console.log(chat.choices[0].message.content, (await runner.totalUsage()).total_tokens);
