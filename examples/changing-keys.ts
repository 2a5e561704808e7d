import Portkey from "portkey-fetch";

/** Stands for your vault, or a service that gives out short-lived tokens. */
async function token(): Promise<{ token: string; expiresIn: number }> {
  return await Promise.resolve({ token: "sk-1a2b3c", expiresIn: 3600 });
}

const portkey = new Portkey({
  provider: "openai",
  authorization: async () => {
    const { token: value, expiresIn } = await token();
    return { value, expiresAt: Date.now() + expiresIn * 1000 };
  },
});

const chat = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);
