import Portkey from "portkey-ai";

interface Turn {
  role: string;
  content: string;
}

const portkey = new Portkey({
  apiKey: process.env.PORTKEY_API_KEY ?? "pk-test",
  virtualKey: "openai-1a2b",
  config: JSON.stringify({ retry: { attempts: 3 } }),
});
const history: Turn[] = [{ role: "user", content: "Hello" }, { role: "assistant", content: "Hello!" }];
const tools = [{ type: "function", function: { name: "tides", parameters: { type: "object", properties: {} } } }];
const params = {
  model: "gpt-4o",
  temperature: 0.2,
  messages: [{ role: "system", content: "Be brief" }, ...history, { role: "user", content: "And the tide?" }],
  tools,
  tool_choice: "auto",
};

async function ask(client: Portkey, messages: Turn[]) {
  const answer = await client.chat.completions.create({ model: "gpt-4o", messages, max_tokens: 20 });
  return answer.choices[0]?.message?.content;
}

const chat = await portkey.chat.completions.create(params);
console.log(chat.choices.length, typeof (await ask(portkey, history)));
