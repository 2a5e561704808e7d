import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const folder = mkdtempSync(join(tmpdir(), "audio-"));
const head = Buffer.alloc(44);
head.write("RIFF");
head.write("WAVEfmt ", 8);
head.write("data", 36);
for (const [at, value] of [[4, 8036], [16, 16], [24, 8000], [28, 16000], [40, 8000]] as const) {
  head.writeUInt32LE(value, at);
}
for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]] as const) head.writeUInt16LE(value, at);
writeFileSync(join(folder, "half-a-second.wav"), Buffer.concat([head, Buffer.alloc(8000)]));
const transcript = await portkey.audio.transcriptions.create({
  file: createReadStream(join(folder, "half-a-second.wav")),
  model: "whisper-1",
  language: "nb",
});
console.log(transcript.text);
const translation = await portkey.audio.translations.create({
  file: createReadStream(join(folder, "half-a-second.wav")),
  model: "whisper-1",
});
console.log(translation.text);
rmSync(folder, { recursive: true });
