import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const chat = await portkey.chat.completions.create(
  { model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] },
  {
    traceID: "trace-7",
    metadata: { _user: "u-1" },
    virtualKey: "openai-1a2b",
    cacheForceRefresh: true,
  },
);
console.log(chat.object, JSON.stringify(chat).includes("getHeaders"));
