import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", virtualKey: "openai-1a2b" });
const image = await portkey.images.generate({
  model: "gpt-image-1",
  prompt: "A paper boat on a pond",
  n: 1,
  size: "1536x1024",
  quality: "low",
  output_format: "webp",
  user: "user-7",
}, { traceID: "boat-1" });
for (const { b64_json, url } of image.data ?? []) console.log(typeof (b64_json ?? url));
