/** Makes calls whose replies nobody reads. Run by `exit.test.ts`: the process has to end by itself. Arguments: base URL, name of the case. */
import process from "node:process";
import { Portkey } from "../../../src/index.ts";

const [baseURL, name = ""] = process.argv.slice(2);
const portkey = new Portkey({ apiKey: "pk-test", baseURL: baseURL! });

const CASES: Record<string, () => unknown> = {
  "a call that nobody awaits": () => portkey.feedback.create({ trace_id: "t", value: 1 }),
  "a response that nobody reads": async () => (await portkey.get("/x").asResponse()).status,
  "bytes that nobody reads": async () =>
    (await portkey.audio.speech.create({ model: "m", input: "i", voice: "alloy" })).status,
  "a stream that nobody reads": () =>
    portkey.chat.completions.create({ model: "m", messages: [{ role: "user", content: "Hi" }], stream: true }),
  "a call with middleware that was aborted": () =>
    portkey.withOptions({ middleware: [{ onRequest: () => undefined }] })
      .get("/never", { signal: AbortSignal.timeout(50) }).catch(() => {}),
  "a failure that somebody caught": () => portkey.get("/fails", { maxRetries: 0 }).catch(() => {}),
  "two hundred calls that nobody awaits": () => {
    for (let index = 0; index < 200; index++) portkey.feedback.create({ trace_id: `t-${index}`, value: 1 });
  },
};

await CASES[name]!();
