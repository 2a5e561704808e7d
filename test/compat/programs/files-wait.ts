import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const file = await portkey.files.create({
  purpose: "batch",
  file: new File(["{}\n"], "a.jsonl", { type: "application/jsonl" }),
});
const ready: any = await portkey.files.waitForProcessing(file.id, { pollInterval: 2, maxWait: 5000 });
console.log(file.id, ready.status);
