import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "vertex-ai",
  vertexProjectId: "ferries-1",
  vertexRegion: "europe-north1",
  Authorization: "Bearer ya29-test",
  strictOpenAiCompliance: false,
});
const chat = await portkey.chat.completions.create({
  model: "gemini-2.5-pro",
  messages: [{ role: "user", content: "Hello" }],
  safety_settings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_NONE" }],
});
console.log(chat.object);
