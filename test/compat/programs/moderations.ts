import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const moderation = await portkey.moderations.create({
  model: "omni-moderation-latest",
  input: ["A calm sea", "A rough sea"],
});
console.log(moderation.id, moderation.results[0].flagged);
