import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
function add({ a, b }: { a: number; b: number }) {
  console.log("adding", a, b);
  return a + b;
}
const runner = portkey.chat.completions.runTools({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Two and two?" }],
  tools: [{
    type: "function",
    function: {
      function: add,
      parse: JSON.parse,
      name: "add",
      description: "Adds two numbers",
      parameters: { type: "object", properties: { a: { type: "number" }, b: { type: "number" } } },
    },
  }],
});
console.log(await runner.finalContent());
