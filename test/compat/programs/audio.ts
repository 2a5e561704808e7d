import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const transcript = await portkey.audio.transcriptions.create({
  file: new File(["sound"], "ferry.mp3", { type: "audio/mpeg" }),
  model: "whisper-1",
});
console.log(transcript.text);
const speech = await portkey.audio.speech.create({
  model: "tts-1",
  voice: "alloy",
  input: "Hello",
});
console.log((await speech.arrayBuffer()).byteLength > 0);
