import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "bedrock",
  awsAccessKeyId: "AKIA-test",
  awsSecretAccessKey: "secret-test",
  awsSessionToken: "session-test",
  awsRegion: "eu-north-1",
});
const chat = await portkey.chat.completions.create({
  model: "anthropic.claude-3-5-sonnet-20240620-v1:0",
  messages: [{ role: "user", content: "Hello" }],
  max_tokens: 20,
});
console.log(chat.object);
