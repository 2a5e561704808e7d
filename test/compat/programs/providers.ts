import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made = await portkey.providers.create({
  name: "OpenAI of search",
  integration_id: "int-1",
  workspace_id: "ws-search",
  note: "For search",
});
console.log(made.slug);
const list = await portkey.providers.list({ workspace_id: "ws-search", page_size: 5 });
console.log(list.total, list.data?.[0]?.name);
console.log((await portkey.providers.retrieve({ slug: "openai-prod", workspace_id: "ws-search" })).name);
await portkey.providers.update({ slug: "openai-prod", name: "OpenAI" });
await portkey.providers.delete({ slug: "openai-prod" });
