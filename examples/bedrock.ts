import Portkey from "portkey-fetch";

// Amazon Bedrock with credentials of your own; the gateway signs the request with them.
const portkey = new Portkey({
  provider: "bedrock",
  awsRegion: "eu-central-1",
  awsAccessKeyId: process.env.AWS_ACCESS_KEY_ID ?? "access-key-id",
  awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? "secret-access-key",
  awsSessionToken: process.env.AWS_SESSION_TOKEN, // of temporary credentials
});
const chat = await portkey.chat.completions.create({
  model: "anthropic.claude-sonnet-4-5-v1:0",
  messages: [{ role: "user", content: "Say hello" }],
  max_tokens: 100,
});
console.log(chat.choices[0]?.message.content);
