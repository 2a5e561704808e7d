import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const run: any = await portkey.beta.threads.runs.createAndPoll("thread_1", {
  assistant_id: "asst_1",
  instructions: "Be brief",
});
console.log(run.status);
const messages: any = await portkey.beta.threads.messages.list("thread_1", { order: "asc" });
for (const message of messages.data) console.log(message.role, message.content[0]?.type);
