import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const rendered = await portkey.prompts.render({
  promptID: "pp-summary-1a2b3c",
  variables: { article: "The tide" },
});
console.log(rendered.success, rendered.data.model);
