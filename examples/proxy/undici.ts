import Portkey from "portkey-fetch";
import { fetch, ProxyAgent } from "undici";

// The proxy of a company, as it stands in HTTPS_PROXY.
const dispatcher = new ProxyAgent(process.env.HTTPS_PROXY!);
const throughProxy = (input: string | URL | Request, init?: RequestInit) =>
  fetch(input as string, { ...init, dispatcher } as object);

const portkey = new Portkey({ provider: "@openai-prod", fetch: throughProxy as unknown as typeof globalThis.fetch });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);
