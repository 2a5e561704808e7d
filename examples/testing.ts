import Portkey from "portkey-fetch";
import { createFakeFetch } from "portkey-fetch/testing";

// what you want to test
async function greet(portkey: Portkey, name: string): Promise<string> {
  const chat = await portkey.chat.completions.create({
    model: "gpt-4o",
    messages: [{ role: "user", content: `Greet ${name}` }],
  });
  return chat.choices[0]?.message.content ?? "";
}

const fake = createFakeFetch();
const portkey = new Portkey({ apiKey: "test", fetch: fake });

// two replies: a failure, which the client retries, and an answer
fake.fail(429).chat("Hello, Lin!");

console.log(await greet(portkey, "Lin")); // Hello, Lin!
console.log(fake.calls.length, fake.calls[1]?.body.messages[0].content); // 2 "Greet Lin"
