import Portkey, { GuardrailError } from "portkey-fetch";

// Checks of the gateway itself. A guardrail that you saved at Portkey is named by its id: "pg-…".
const portkey = new Portkey({
  provider: "@openai-prod",
  config: {
    input_guardrails: [{ "default.contains": { operator: "none", words: ["password"] }, deny: true }],
  },
});
const ask = (content: string) =>
  portkey.chat.completions.create({ model: "gpt-4o-mini", messages: [{ role: "user", content }] });

const chat = await ask("Say hello");
console.log(chat.choices[0]?.message.content);
try {
  await ask("What is the password?");
} catch (error) {
  if (!(error instanceof GuardrailError)) throw error;
  console.log(error.message);
}
