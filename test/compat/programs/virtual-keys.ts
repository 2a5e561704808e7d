import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made = await portkey.virtualKeys.create({
  name: "OpenAI of search",
  provider: "openai",
  key: "sk-test",
  note: "For search",
  usage_limits: { credit_limit: 10, alert_threshold: 9 },
});
console.log(made.slug);
const list = await portkey.virtualKeys.list();
for (const key of list.data ?? []) console.log(key.slug, key.status);
console.log((await portkey.virtualKeys.retrieve({ slug: "openai-1a2b" })).name);
await portkey.virtualKeys.update({ slug: "openai-1a2b", name: "OpenAI" });
await portkey.virtualKeys.delete({ slug: "openai-1a2b" });
