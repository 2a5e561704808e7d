import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const run: any = await portkey.beta.threads.createAndRun({
  assistant_id: "asst_1",
  thread: { messages: [{ role: "user", content: "Hello" }] },
});
const next: any = await portkey.beta.threads.runs.submitToolOutputs(run.id, {
  thread_id: run.thread_id,
  tool_outputs: [{ tool_call_id: "call_1", output: "At nine" }],
});
console.log(run.object, next.object);
const steps: any = await portkey.beta.threads.runs.steps.list(run.id, { thread_id: run.thread_id });
console.log(steps.object);
console.log((await portkey.beta.assistants.delete("asst_1")).deleted);
