import Portkey, { toFile } from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const lines = new TextEncoder().encode('{"custom_id":"1"}\n');
const file = await portkey.files.create({
  purpose: "batch",
  file: await toFile(lines, "requests.jsonl", { type: "application/jsonl" }),
});
const content = await portkey.files.content(file.id); // a Response: read it as bytes, text or a stream
console.log(file.id, (await content.arrayBuffer()).byteLength);
