import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", traceID: "trace-7" });
const changed = await portkey.feedback.update({ feedbackID: "fb-1", value: -5, weight: 1 });
console.log(changed.status, changed.message);
