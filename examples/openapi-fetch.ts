import { createPortkeyFetch } from "portkey-fetch/fetch";
import type { paths } from "portkey-fetch/types";

const client = createPortkeyFetch<paths>({ provider: "@openai-prod" });

const { data, error } = await client.POST("/embeddings", {
  body: { model: "text-embedding-3-small", input: "hello" },
});
console.log(error ?? data?.data.length);
