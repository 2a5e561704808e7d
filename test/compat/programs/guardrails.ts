import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made = await portkey.guardrails.create({
  name: "Short answers",
  checks: [{ id: "default.wordCount", parameters: { minWords: 1, maxWords: 100 } }],
  actions: { deny: false, async: false },
  workspace_id: "ws-search",
} as any);
console.log(made.slug);
const list = await portkey.guardrails.list({ workspace_id: "ws-search", page_size: 5 } as any);
console.log(list.data?.length);
console.log((await portkey.guardrails.retrieve({ guardrail_id: "pg-1" })).name);
