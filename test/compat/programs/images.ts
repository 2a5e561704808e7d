import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const image = await portkey.images.generate({
  model: "dall-e-3",
  prompt: "A paper boat",
});
console.log(image.data?.length);
