import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made: any = await portkey.integrations.create({
  name: "OpenAI",
  ai_provider_id: "openai",
  key: "sk-test",
  slug: "openai-team",
});
console.log(made.slug);
const list: any = await portkey.integrations.list({ type: "all", page_size: 2 });
console.log(list.data.length);
console.log((await portkey.integrations.retrieve({ slug: "openai-team" }) as any).name);
console.log((await portkey.integrations.models.list({ slug: "openai-team" }) as any).models?.length);
console.log((await portkey.integrations.workspaces.list({ slug: "openai-team" }) as any).workspaces?.length);
await portkey.integrations.delete({ slug: "openai-team" });
