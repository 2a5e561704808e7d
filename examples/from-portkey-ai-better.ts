import Portkey from "portkey-fetch";

const portkey = new Portkey({ apiKey: "pk-1a2b3c" });

for await (const file of portkey.files.list()) console.log(file.filename); // every page
const tenant = portkey.withOptions({ provider: "@tenant-7", metadata: { tenant: "7" } }); // a copy
const answer = await tenant.prompts.completions.create({
  promptID: "pp-summary-1a2b3c",
  variables: { length: "short" },
});
console.log(answer);
