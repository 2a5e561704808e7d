import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const stream = await portkey.prompts.completions.create({
  promptID: "pp-summary-1a2b3c",
  variables: { article: "The tide" },
  stream: true,
});
let pieces = 0;
for await (const chunk of stream) if (chunk.choices?.length) pieces++;
console.log(pieces > 0);
