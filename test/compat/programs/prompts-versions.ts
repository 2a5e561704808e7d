import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const prompt = await portkey.prompts.versions.retrieve(
  "pp-summary-1a2b3c",
  "v-1",
);
console.log(prompt.id);
