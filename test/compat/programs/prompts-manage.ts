import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made: any = await portkey.prompts.create({
  name: "Summary",
  collection_id: "col-1",
  string: "Summarise {{article}}",
  parameters: {},
  virtual_key: "openai-1a2b",
} as any);
console.log(made.slug, made.version_id);
const list: any = await portkey.prompts.list({ collection_id: "col-1" });
console.log(list.data.length, list.total);
await portkey.prompts.publish("pp-summary-1a2b3c", { version: 2 });
const versions: any = await portkey.prompts.versions.list("pp-summary-1a2b3c");
console.log(versions[0].id);
await portkey.prompts.delete("pp-summary-1a2b3c");
