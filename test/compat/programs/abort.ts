import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const controller = new AbortController();
controller.abort();
try {
  await portkey.responses.create(
    { model: "gpt-4.1", input: "Hello" },
    undefined,
    { signal: controller.signal },
  );
} catch (error) {
  console.log(error instanceof Error);
}
