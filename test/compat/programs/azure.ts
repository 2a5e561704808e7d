import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "azure-openai",
  azureResourceName: "ferries",
  azureDeploymentId: "gpt-4o-eu",
  azureApiVersion: "2024-10-21",
  Authorization: "Bearer az-test",
});
const chat = await portkey.chat.completions.create({ messages: [{ role: "user", content: "Hello" }], model: "gpt-4o" });
console.log(chat.object);
