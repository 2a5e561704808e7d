import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const answer = await portkey.prompts.completions.create({
  promptID: "pp-summary-1a2b3c",
  variables: { article: "The tide went out at six" },
  max_tokens: 250,
});
console.log(answer.id, answer.object);
