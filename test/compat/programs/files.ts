import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const file = await portkey.files.create({
  purpose: "batch",
  file: new File(["{}\n"], "batch.jsonl"),
});
const list = await portkey.files.list();
console.log(
  file.id,
  list.data.length,
  (await portkey.files.retrieve(file.id)).filename,
);
