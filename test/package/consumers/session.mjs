/** What every runtime does with the installed package: each entry once, against the gateway. */
import Portkey, { createHeaders, isPortkeyError, Portkey as Named, PORTKEY_GATEWAY_URL, Stream } from "portkey-fetch";
import { createPortkeyFetch } from "portkey-fetch/fetch";
import { createChatCompletion } from "portkey-fetch/operations/chat";
import { createEmbedding } from "portkey-fetch/operations";
import { parseOptions, toHeaders, toSnakeCase } from "portkey-fetch/options";
import "portkey-fetch/types";

const messages = [{ role: "user", content: "Say hello" }];
const body = { model: "gpt-4o-mini", messages };

/** Runs the calls and returns what came of them, as plain data. */
export async function session({ baseURL, customHost }) {
  const options = {
    baseURL,
    customHost,
    provider: "openai",
    authorization: "fake",
    dangerouslyAllowBrowser: true,
  };
  const portkey = new Portkey(options);

  const { data, portkey: meta } = await portkey.chat.completions.create(body, {
    traceId: "session-1",
  }).withResponse();
  const stream = await portkey.chat.completions.create({
    ...body,
    stream: true,
  });
  let streamed = "";
  let chunks = 0;
  for await (const chunk of stream) {
    streamed += chunk.choices[0]?.delta.content ?? "";
    chunks++;
  }

  const controller = new AbortController();
  const endless = await portkey.chat.completions.create({
    ...body,
    stream: true,
  }, { signal: controller.signal });
  let aborted = "not aborted";
  try {
    for await (const _ of endless) controller.abort();
  } catch (error) {
    aborted = isPortkeyError(error) ? error.name : String(error);
  }

  const failure = await portkey.chat.completions.create({
    ...body,
    model: "fail-401",
  }, { maxRetries: 0 }).catch((error) => error);
  const standalone = await createChatCompletion(portkey, body);
  const embedding = await createEmbedding(portkey, {
    model: "text-embedding-3-small",
    input: "hello",
  });
  const { data: fetched } = await createPortkeyFetch(options).POST(
    "/chat/completions",
    { body },
  );

  return {
    plain: data.choices[0].message.content,
    traceId: meta.traceId,
    streamed,
    severalChunks: chunks > 2,
    isStream: stream instanceof Stream,
    aborted,
    failure: `${failure.name} ${failure.status}`,
    standalone: standalone.choices[0].message.content,
    embedding: embedding.data[0].embedding,
    fetched: fetched.choices[0].message.content,
    sameClass: Portkey === Named,
    url: PORTKEY_GATEWAY_URL,
    headers: createHeaders({
      provider: "openai",
      metadata: { city: "Zürich" },
    }),
    snake: toSnakeCase(
      parseOptions(toHeaders({ traceId: "t", cacheForceRefresh: true })),
    ),
  };
}
