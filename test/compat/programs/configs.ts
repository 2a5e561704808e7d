import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const config = await portkey.configs.create({
  name: "Fallback",
  config: { retry: { attempts: 3 } },
  workspace_id: "ws-search",
});
console.log(config.id, (await portkey.configs.retrieve({ slug: "pc-1" })).name);
