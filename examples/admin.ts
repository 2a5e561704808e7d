import Portkey from "portkey-fetch";

const portkey = new Portkey(); // with an organisation's admin key

// A workspace with a provider, a config and a key: what a new team needs.
const workspace = await portkey.admin.workspaces.create({ name: "Search team", description: "Made by a script" });
const integration = await portkey.integrations.create({
  name: "OpenAI of the search team",
  ai_provider_id: "openai",
  key: process.env.OPENAI_API_KEY ?? "sk-…",
  workspace_id: workspace.id,
});
const config = await portkey.configs.create({
  name: "search",
  workspace_id: workspace.id,
  config: { retry: { attempts: 3 }, cache: { mode: "simple", maxAge: 600 } },
});
const key = await portkey.apiKeys.create({
  type: "workspace",
  "sub-type": "service",
  name: "search-service",
  workspace_id: workspace.id,
  scopes: ["completions.write", "logs.view"],
});
console.log(workspace.id, integration.slug, config.slug, key.id);
