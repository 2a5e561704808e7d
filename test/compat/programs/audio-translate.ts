import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const translation = await portkey.audio.translations.create({
  model: "whisper-1",
  file: new File(["lyd"], "ferge.mp3", { type: "audio/mpeg" }),
  prompt: "Ferries",
});
console.log(translation.text);
