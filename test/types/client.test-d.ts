/** What calls take and what they resolve to. Checked by tsc. */
import { createChatCompletion, listVirtualKeys } from "../../generated/operations/index.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  Completion,
  FileObject,
  Transcription,
  TranscriptionVerbose,
  VirtualKey,
} from "../../generated/types.ts";
import type { Replied } from "../../src/reply/call.ts";
import Portkey, { type Call, type PortkeyOptions, type PortkeyResponseMetadata, type Stream } from "../../src/index.ts";

declare const portkey: Portkey;
declare const maybe: boolean;

/** Compiles when the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
function is<Expected>() {
  return <Actual>(_: Actual, _same: Same<Actual, Expected>): void => {};
}

const messages = [{ role: "user" as const, content: "Hello" }];
const body = { model: "gpt-4o", messages };

export async function streams(): Promise<void> {
  is<Replied<ChatCompletion>>()(await portkey.chat.completions.create(body), true);
  is<Replied<ChatCompletion>>()(await portkey.chat.completions.create({ ...body, stream: false }), true);
  is<Replied<Stream<ChatCompletionChunk>>>()(await portkey.chat.completions.create({ ...body, stream: true }), true);
  const either = await portkey.chat.completions.create({ ...body, stream: maybe });
  is<Replied<ChatCompletion | Stream<ChatCompletionChunk>>>()(either, true);
  is<Replied<ChatCompletion>>()(await createChatCompletion(portkey, body), true);
  is<Replied<Stream<ChatCompletionChunk>>>()(await createChatCompletion(portkey, { ...body, stream: true }), true);
  is<Replied<Completion>>()(await portkey.completions.create({ model: "m", prompt: "Hello" }), true);
  for await (const chunk of await portkey.chat.completions.create({ ...body, stream: true })) {
    is<string | null | undefined>()(chunk.choices[0]?.delta.content, true);
  }
}

export async function replies(): Promise<void> {
  const call = portkey.chat.completions.create(body);
  is<Call<ChatCompletion>>()(call, true);
  is<Response>()(await call.asResponse(), true);
  const { data, response, portkey: meta } = await call.withResponse();
  is<Replied<ChatCompletion>>()(data, true);
  is<Response>()(response, true);
  is<PortkeyResponseMetadata>()(meta, true);
  is<Response>()(await portkey.files.content("file-1"), true);
  const file = new File([], "speech.wav");
  is<Replied<Transcription>>()(await portkey.audio.transcriptions.create({ model: "m", file }), true);
  is<string>()(await portkey.audio.transcriptions.create({ model: "m", file, response_format: "srt" }), true);
  const verbose = portkey.audio.transcriptions.create({ model: "m", file, response_format: "verbose_json" });
  is<Replied<TranscriptionVerbose>>()(await verbose, true);
  is<Replied<{ ok: boolean }>>()(await portkey.post<{ ok: boolean }>("/any/path", {}), true);
}

export async function lists(): Promise<void> {
  for await (const key of portkey.virtualKeys.list()) is<VirtualKey>()(key, true);
  for await (const key of listVirtualKeys(portkey)) is<VirtualKey>()(key, true);
  const page = await portkey.files.list({ limit: 10 });
  is<FileObject[]>()(page.getPaginatedItems(), true);
  is<FileObject[]>()(await portkey.files.list().toArray({ limit: 5 }), true);
  const next = await page.getNextPage();
  is<FileObject[]>()(next.getPaginatedItems(), true);
}

export function given(): void {
  // fields that the description does not know pass, on the gateway's plane
  portkey.chat.completions.create({ ...body, a_field_of_tomorrow: { inner: 1 } });
  portkey.chat.completions.create(body, { traceId: "t", metadata: { _user: "u" }, requestTimeout: 1000, config: null });
  portkey.chat.completions.create(body, {}, { signal: new AbortController().signal });
  portkey.prompts.completions.create({ promptID: "p", variables: {} });
  portkey.prompts.completions.create({ promptId: "p", variables: {} });
  const options: PortkeyOptions = { provider: "@openai-prod", forwardHeaders: ["x-tenant"] };
  const copy: Portkey = portkey.withOptions(options);
  copy.baseURL satisfies string;
}

export function refused(): void {
  // @ts-expect-error the model and the messages are needed
  portkey.chat.completions.create({});
  // @ts-expect-error a role that does not exist
  portkey.chat.completions.create({ model: "m", messages: [{ role: "nobody", content: "Hello" }] });
  // @ts-expect-error a temperature is a number
  portkey.chat.completions.create({ ...body, temperature: "warm" });
  // @ts-expect-error the near miss of an option
  portkey.chat.completions.create(body, { traceld: "t" });
  // @ts-expect-error an option of another type
  portkey.chat.completions.create(body, { requestTimeout: "soon" });
  // @ts-expect-error an unknown option of the client
  new Portkey({ apiKeyy: "pk" });
  // @ts-expect-error the id is needed
  portkey.virtualKeys.retrieve({});
  // @ts-expect-error an id is a string
  portkey.files.retrieve({ id: "file-1" });
  // @ts-expect-error the control plane knows all its fields
  portkey.virtualKeys.create({ name: "n", provider: "openai", key: "k", color: "red" });
  // @ts-expect-error a method that does not exist
  portkey.chat.completions.make(body);
  // @ts-expect-error a query parameter that does not exist
  portkey.files.list({ color: "red" });
}
