import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{
    role: "user",
    content: [
      { type: "text", text: "What is on it?" },
      { type: "image_url", image_url: { url: "https://example.com/boat.jpg" } },
    ],
  }],
});
console.log(chat.object);
