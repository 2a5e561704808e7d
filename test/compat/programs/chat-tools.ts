import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", config: "pc-routing-1a2b" });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: "What is the weather in Oslo?" }],
  tools: [{
    type: "function",
    function: {
      name: "weather",
      description: "The weather of a place",
      parameters: {
        type: "object",
        properties: { place: { type: "string" } },
        required: ["place"],
      },
    },
  }],
  tool_choice: "auto",
});
console.log(chat.object, chat.choices[0]?.finish_reason);
