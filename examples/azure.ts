import Portkey from "portkey-fetch";

// Azure OpenAI with credentials of your own. With a provider of the Model Catalog, `provider: "@azure-prod"` is all.
const portkey = new Portkey({
  provider: "azure-openai",
  authorization: process.env.AZURE_OPENAI_API_KEY ?? "azure-key",
  azureResourceName: "my-resource",
  azureDeploymentId: "gpt-4o-mini",
  azureApiVersion: "2024-10-21",
});
const chat = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);
