import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const found = await portkey.apiKeys.retrieve({ id: "key-9" }).catch((error: any) => {
  if (error.status === 404) return null;
  throw error;
});
console.log(found);
