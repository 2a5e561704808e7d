import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

// One request a line, each with an id of yours.
const questions = ["What is a gateway?", "What is a batch?"];
const lines = questions.map((content, index) =>
  JSON.stringify({
    custom_id: `question-${index}`,
    method: "POST",
    url: "/v1/chat/completions",
    body: { model: "gpt-4o-mini", messages: [{ role: "user", content }] },
  })
);
const input = await portkey.files.create({
  file: new File([lines.join("\n")], "requests.jsonl"),
  purpose: "batch",
});
let batch = await portkey.batches.create({
  input_file_id: input.id,
  endpoint: "/v1/chat/completions",
  completion_window: "24h",
});

while (["validating", "in_progress", "finalizing"].includes(batch.status)) {
  await new Promise((resolve) => setTimeout(resolve, 1000 * Number(process.env.POLL_SECONDS ?? 60)));
  batch = await portkey.batches.retrieve(batch.id);
}
console.log(batch.status, batch.request_counts);
if (batch.output_file_id) console.log(await (await portkey.files.content(batch.output_file_id)).text());
