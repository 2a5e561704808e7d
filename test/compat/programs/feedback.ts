import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const saved = await portkey.feedback.create({
  traceID: "trace-7",
  value: 5,
  weight: 0.5,
  metadata: { note: "good" },
});
console.log(saved.status);
