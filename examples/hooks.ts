import Portkey from "portkey-fetch";

const portkey = new Portkey({
  provider: "@openai-prod",
  logger: console,
  logLevel: "warn",
  onAttempt: ({ attempt, url }) => console.log(`attempt ${attempt} at ${url}`),
  onRetry: ({ delay, reason }) => console.log(`again in ${delay} ms: ${reason}`),
  // a conflict is worth two more attempts, after a second each; all else as usual
  retry: ({ status }) => status === 409 ? 1000 : undefined,
});

const models = await portkey.models.list();
console.log(models.data.length);
