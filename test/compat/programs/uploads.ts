import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const upload = await portkey.uploads.create({
  filename: "big.jsonl",
  bytes: 11,
  mime_type: "text/jsonl",
  purpose: "batch",
});
const part = await portkey.uploads.parts.create(upload.id, { data: new File(["hello world"], "part") });
const done = await portkey.uploads.complete(upload.id, { part_ids: [part.id] });
console.log(upload.object, part.object, done.object);
