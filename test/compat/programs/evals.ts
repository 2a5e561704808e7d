import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const list: any = await portkey.evals.list({ limit: 1 });
console.log(list.object, (await portkey.evals.retrieve("eval_1")).object);
const runs: any = await portkey.evals.runs.list("eval_1");
console.log(runs.object, (await portkey.evals.runs.retrieve("evalrun_1", { eval_id: "eval_1" })).object);
