import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const boat = new File(["pixels"], "boat.png", { type: "image/png" });
const edited = await portkey.images.edit({
  model: "gpt-image-1",
  image: boat,
  mask: new File(["mask"], "mask.png", { type: "image/png" }),
  prompt: "Add a sail",
  size: "1024x1024",
});
console.log(edited.created, edited.data?.length);
const varied = await portkey.images.createVariation({ image: boat, n: 1 });
console.log(varied.data?.length);
