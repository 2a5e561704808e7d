import { bundle } from "./size.ts";
const CALL = "{ model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello' }], stream: true }";
const READ = "for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);";
const root = "/work/main";
for (
  const [n, code] of Object.entries({
    op: `import { createChatCompletion, PortkeyClient } from "${root}/generated/operations/index.ts";
const stream = await createChatCompletion(new PortkeyClient({ apiKey: "…" }), ${CALL}); ${READ}`,
    portkey:
      `import Portkey from "${root}/src/index.ts";const stream = await new Portkey({ apiKey: "…" }).chat.completions.create(${CALL}); ${READ}`,
    fetch: `import { createPortkeyFetch } from "${root}/src/fetch.ts";
        console.log(await createPortkeyFetch({ apiKey: "…" }).GET("/models"));`,
    options: `export * from "${root}/src/options.ts";`,
  })
) {
  const a = await bundle(code), b = await bundle(code, { splitting: true });
  console.log(n, "one file", a?.zipped, "at start", b?.zipped);
}
