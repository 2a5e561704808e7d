import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const folder = mkdtempSync(join(tmpdir(), "upload-"));
writeFileSync(join(folder, "train.jsonl"), '{"messages":[]}\n');
const file = await portkey.files.create({
  purpose: "fine-tune",
  file: createReadStream(join(folder, "train.jsonl")),
});
console.log(file.id, file.object);
rmSync(folder, { recursive: true });
