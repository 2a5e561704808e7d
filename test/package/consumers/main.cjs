// A program in the older module form: require() reads the package's one form, ESM.
const process = require("node:process");
const Portkey = require("portkey-fetch");
const { toHeaders } = require("portkey-fetch/options");

const portkey = new Portkey.default({
  baseURL: process.env.GATEWAY,
  provider: "openai",
  authorization: "fake",
  customHost: process.env.PROVIDER,
});
portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
}).then((chat) => {
  console.log(JSON.stringify({
    plain: chat.choices[0].message.content,
    named: Portkey.Portkey === Portkey.default,
    headers: toHeaders({ traceId: "t" }),
  }));
});
