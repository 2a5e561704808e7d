import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const job = await portkey.fineTuning.jobs.create({
  model: "gpt-4o-mini",
  training_file: "file-1",
} as any);
console.log(job.id, (await portkey.fineTuning.jobs.retrieve(job.id)).status);
