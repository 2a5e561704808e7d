import Portkey from "portkey-fetch";

const portkey = new Portkey({
  provider: "@openai-prod",
  config: { cache: { mode: "semantic", maxAge: 3600 } }, // "simple" answers only what is the same to the letter
  cacheNamespace: "shop",
});

for (const content of ["How do I return a shirt?", "How can I send a shirt back?"]) {
  const { data, portkey: meta } = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content }],
  }).withResponse();
  console.log(meta.cacheStatus, data.choices[0]?.message.content);
}

// Ask again for an answer that is not from the cache, and put it there
await portkey.chat.completions.create(
  { model: "gpt-4o-mini", messages: [{ role: "user", content: "How do I return a shirt?" }] },
  { cacheForceRefresh: true },
);
