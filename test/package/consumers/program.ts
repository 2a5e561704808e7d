/** A program that uses the types of every entry. It is only type-checked, by several compilers and resolutions. */
import Portkey, {
  APIError,
  createHeaders,
  isPortkeyError,
  OptionError,
  type PortkeyOptions,
  type PortkeyResponseMetadata,
  Stream,
  toFile,
} from "portkey-fetch";
import { createPortkeyFetch, portkeyMiddleware } from "portkey-fetch/fetch";
import { createChatCompletion, listVirtualKeys } from "portkey-fetch/operations";
import { listModels } from "portkey-fetch/operations/models";
import { parseOptions, type PortkeyHeaders, toHeaders, toSnakeCase } from "portkey-fetch/options";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  components,
  paths,
} from "portkey-fetch/types";

const options: PortkeyOptions = {
  apiKey: "key",
  provider: "@openai-prod",
  metadata: { _user: "ana" },
};
const portkey = new Portkey(options);
const body = {
  model: "gpt-4o",
  messages: [{ role: "user", content: "Say hello" }],
} satisfies ChatCompletionCreateParams;

export async function calls(signal: AbortSignal): Promise<string[]> {
  const texts: string[] = [];
  const chat: ChatCompletion = await portkey.chat.completions.create(body, {
    signal,
    traceId: "t",
  });
  texts.push(chat.choices[0]?.message.content ?? "");
  const stream: Stream<ChatCompletionChunk> = await portkey.chat.completions
    .create({ ...body, stream: true });
  for await (const chunk of stream) {
    texts.push(chunk.choices[0]?.delta.content ?? "");
  }
  const { data, portkey: meta } = await portkey.chat.completions.create(body)
    .withResponse();
  const metadata: PortkeyResponseMetadata = meta;
  texts.push(data.id, metadata.traceId ?? "");
  for await (const key of portkey.virtualKeys.list()) {
    texts.push(key.slug ?? "");
  }
  for await (const key of listVirtualKeys(portkey)) texts.push(key.slug ?? "");
  const standalone: ChatCompletion = await createChatCompletion(portkey, body);
  texts.push(standalone.model);
  for await (const model of listModels(portkey)) texts.push(model.id);
  await portkey.files.create({
    file: await toFile(new Blob(["text"]), "a.jsonl"),
    purpose: "batch",
  });
  return texts;
}

export async function results(): Promise<string> {
  const client = createPortkeyFetch<paths>(options);
  const { data, error, response } = await client.POST("/chat/completions", {
    body,
  });
  const schema: components["schemas"]["ChatCompletion"] | undefined = data;
  return schema ? schema.id : `${response.status} ${JSON.stringify(error)}`;
}

export function forms(): unknown[] {
  const headers: PortkeyHeaders = toHeaders(options);
  const sent: Record<string, string> = createHeaders(options);
  return [
    headers,
    sent,
    toSnakeCase(parseOptions(headers)),
    portkeyMiddleware(options),
  ];
}

export function explain(error: unknown): string {
  if (error instanceof OptionError) return error.option;
  if (error instanceof APIError) return `${error.status} ${error.traceId}`;
  return isPortkeyError(error) ? error.message : "unknown";
}

// @ts-expect-error an option that does not exist
new Portkey({ apiKeys: "key" });
// @ts-expect-error a body without what it needs
portkey.chat.completions.create({ model: "gpt-4o" });
// @ts-expect-error a method that does not exist
portkey.chat.completions.make(body);
