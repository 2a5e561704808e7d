import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", virtualKey: "openai-1a2b" });
const stream = await portkey.completions.create({
  model: "gpt-3.5-turbo-instruct",
  prompt: "The tide is",
  stream: true,
});
for await (const chunk of stream) console.log(chunk.choices[0]?.text);
