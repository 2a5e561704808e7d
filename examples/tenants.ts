import Portkey from "portkey-fetch";

const portkey = new Portkey();

/** The client of one tenant: its own provider, cache and labels in the logs. The first client does not change. */
function clientOf(tenant: { id: string; provider: string }): Portkey {
  return portkey.withOptions({
    provider: tenant.provider,
    cacheNamespace: tenant.id,
    metadata: { tenant: tenant.id },
  });
}

const tenants = [{ id: "blue", provider: "@openai-blue" }, { id: "green", provider: "@openai-green" }];
const answers = await Promise.all(tenants.map(async (tenant) => {
  const chat = await clientOf(tenant).chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: "Say hello" }],
  });
  return `${tenant.id}: ${chat.choices[0]?.message.content}`;
}));
console.log(answers.join("\n"));
