import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const list = await portkey.configs.list({ workspace_id: "ws-search" });
console.log(list.total, list.data?.length);
const changed = await portkey.configs.update({
  slug: "pc-1",
  name: "Two targets",
  config: {
    strategy: { mode: "fallback", on_status_codes: [429, 500] },
    targets: [{ virtual_key: "openai-1a2b" }, {
      virtual_key: "anthropic-1a2b",
      override_params: { model: "claude-sonnet-4-5" },
    }],
  },
});
console.log(typeof changed.version_id);
await portkey.configs.delete({ slug: "pc-1" });
