import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", virtualKey: "openai-1a2b" });
const completion = await portkey.completions.create({
  model: "gpt-3.5-turbo-instruct",
  prompt: "The tide is",
  max_tokens: 10,
  temperature: 0,
});
console.log(completion.choices[0]?.text, completion.usage?.total_tokens);
