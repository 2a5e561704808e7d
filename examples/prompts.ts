import Portkey from "portkey-fetch";

const portkey = new Portkey();

const answer = await portkey.prompts.completions.create({
  promptId: "pp-greeting-a1b2c3",
  variables: { name: "Ada" },
});
const rendered = await portkey.prompts.render({ promptId: "pp-greeting-a1b2c3", variables: { name: "Ada" } });
console.log(answer, rendered.data);
