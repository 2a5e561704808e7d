import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
try {
  await portkey.files.retrieve("file-9");
} catch (error: any) {
  console.log(error instanceof Error, error.status, error.constructor.name, error.code, error.type);
}
