import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const assistant = await portkey.beta.assistants.create({
  model: "gpt-4o",
  name: "Guide",
});
const thread = await portkey.beta.threads.create({});
await portkey.beta.threads.messages.create(thread.id, {
  role: "user",
  content: "Hello",
});
const run = await portkey.beta.threads.runs.retrieve("run_1", {
  thread_id: thread.id,
});
console.log(typeof assistant.id, typeof run.id);
