import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made: any = await portkey.prompts.partials.create({ name: "Tone", string: "Be kind" } as any);
console.log(made.slug);
const partial: any = await portkey.prompts.partials.retrieve("pl-tone-1a2b");
console.log(partial.name);
await portkey.prompts.partials.update("pl-tone-1a2b", { string: "Be very kind" } as any);
await portkey.prompts.partials.publish("pl-tone-1a2b", { version: 2 });
await portkey.prompts.partials.delete("pl-tone-1a2b");
