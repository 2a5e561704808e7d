import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const controller = new AbortController();
const stream: any = await portkey.responses.create(
  { model: "gpt-4.1", input: "Hello", stream: true },
  undefined,
  { signal: controller.signal } as any,
);
let events = 0;
for await (const event of stream) {
  events++;
  console.log(event.type);
  controller.abort();
  break;
}
console.log(events);
