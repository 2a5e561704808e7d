import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const speech: any = await portkey.audio.speech.create({
  model: "gpt-4o-mini-tts",
  voice: "coral",
  input: "The ferry leaves at nine",
  instructions: "Speak like a captain",
  response_format: "mp3",
});
const folder = await mkdtemp(join(tmpdir(), "speech-"));
await writeFile(join(folder, "speech.mp3"), Buffer.from(await speech.arrayBuffer()));
console.log((await readFile(join(folder, "speech.mp3"))).length);
await rm(folder, { recursive: true });
