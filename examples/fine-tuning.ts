import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const conversations = [["Say hello", "Ahoy!"], ["Say goodbye", "Fair winds!"]];
const lines = conversations.map(([question, answer]) =>
  JSON.stringify({ messages: [{ role: "user", content: question }, { role: "assistant", content: answer }] })
);
const training = await portkey.files.create({
  file: new File([lines.join("\n")], "pirate.jsonl"),
  purpose: "fine-tune",
});
const job = await portkey.fineTuning.jobs.create({
  model: "gpt-4o-mini-2024-07-18",
  training_file: training.id,
  suffix: "pirate",
});
console.log(job.id, job.status);

// A job takes minutes to hours. Look again later:
for await (const event of portkey.fineTuning.jobs.listEvents(job.id)) console.log(event.message);
const { fine_tuned_model: model } = await portkey.fineTuning.jobs.retrieve(job.id);
if (model) {
  const chat = await portkey.chat.completions.create({ model, messages: [{ role: "user", content: "Say hello" }] });
  console.log(chat.choices[0]?.message.content);
}
