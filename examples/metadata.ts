import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const { data, response, portkey: meta } = await portkey.embeddings
  .create({ model: "text-embedding-3-small", input: "hello" })
  .withResponse();
console.log(data.data[0]?.embedding.length, response.status);
console.log(meta.traceId, meta.cacheStatus, meta.retryCount, meta.provider, meta.lastUsedOptionIndex, meta.attempts);
