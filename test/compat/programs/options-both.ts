import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const controller = new AbortController();
const file = await portkey.files.retrieve(
  "file-1",
  { traceID: "trace-7", metadata: { _user: "u-1" } },
  { headers: { "x-tenant": "blue" }, query: { verbose: "1" }, signal: controller.signal } as any,
);
console.log(file.object);
