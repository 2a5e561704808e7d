import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const asked = portkey.completions.create({ model: "m", prompt: "The tide" }).then(
  () => "fine",
  (error: any) => `${error.constructor.name} ${error.status >= 500}`,
);
console.log(await asked);
