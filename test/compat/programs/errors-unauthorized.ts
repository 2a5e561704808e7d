import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-wrong" });
try {
  await portkey.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] });
} catch (error: any) {
  if (!(error instanceof Error)) throw error;
  console.log((error as any).status, error.constructor.name, (error as any).error.error.message);
}
