import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

// A form is sent as a form.
const form = new FormData();
form.append("purpose", "batch");
form.append("file", new File(['{"custom_id":"1"}\n'], "requests.jsonl"));
const file = await portkey.post("/files", form);
console.log(file.id);

// With `stream: true`, in the body or among the options, the reply is a stream.
const messages = [{ role: "user", content: "Count to three" }];
const stream = await portkey.post("/chat/completions", { model: "gpt-4o-mini", messages, stream: true });
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
