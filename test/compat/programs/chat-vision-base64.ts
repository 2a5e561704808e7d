import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@anthropic-prod" });
const pixel = btoa("GIF89a");
const chat = await portkey.chat.completions.create({
  model: "claude-sonnet-4-5",
  max_tokens: 100,
  messages: [{
    role: "user",
    content: [
      { type: "text", text: "What is on it?" },
      { type: "image_url", image_url: { url: `data:image/gif;base64,${pixel}`, detail: "low" } },
    ],
  }],
});
console.log(chat.choices[0]?.message?.role, chat.usage?.prompt_tokens);
