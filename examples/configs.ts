import Portkey, { defineConfig } from "portkey-fetch";

// Try the first target, and the second one when it fails. A misspelt field is an OptionError with a suggestion.
const config = defineConfig({
  strategy: { mode: "fallback" },
  targets: [
    { provider: "@openai-prod" },
    { provider: "@anthropic-prod", overrideParams: { model: "claude-sonnet-4-5" } },
  ],
  retry: { attempts: 3 },
});

const portkey = new Portkey({ config });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);
