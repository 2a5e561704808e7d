import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
await portkey.logs.create({
  request: { url: "https://example.com/v1/chat", method: "POST", headers: {}, body: { model: "m" } },
  response: { status: 200, headers: {}, body: { id: "1" }, response_time: 12 },
  metadata: { traceId: "trace-7", spanId: "span-1" },
});
console.log("saved");
