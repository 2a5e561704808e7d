import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

// Put what the model shall know into a vector store, and wait until it can be searched.
const store = await portkey.vectorStores.create({ name: "Handbook" });
const file = new File(["The porter keeps the keys. The gate opens at seven."], "handbook.txt");
const indexed = await portkey.vectorStores.files.uploadAndPoll(store.id, file);
console.log(indexed.status);

// Let the model search it while it answers,
const answer = await portkey.responses.create({
  model: "gpt-4o-mini",
  input: "Who keeps the keys?",
  tools: [{ type: "file_search", vector_store_ids: [store.id] }],
});
console.log(answer.output_text);

// or search it yourself.
const found = await portkey.vectorStores.search(store.id, { query: "keys" });
for (const { filename, score, content } of found.data) console.log(filename, score, content[0]?.text);
