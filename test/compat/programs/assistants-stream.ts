import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const stream: any = await portkey.beta.threads.runs.stream("thread_1", { assistant_id: "asst_1" });
stream.on("textDelta", (delta: any) => console.log(delta.value));
console.log((await stream.finalRun()).status);
