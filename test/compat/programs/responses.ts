import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const response = await portkey.responses.create({
  model: "gpt-4.1",
  input: "Hello",
  instructions: "Be brief",
});
console.log(response.id, response.output_text);
