import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const jobs: any = await portkey.fineTuning.jobs.list({ limit: 5 });
console.log(jobs.data.length);
const events: any = await portkey.fineTuning.jobs.listEvents("ftjob-1", { limit: 2 });
for (const event of events.data) console.log(event.level, event.message);
console.log((await portkey.fineTuning.jobs.checkpoints.list("ftjob-1") as any).object);
console.log((await portkey.fineTuning.jobs.cancel("ftjob-1")).id);
