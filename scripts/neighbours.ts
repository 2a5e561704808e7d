/**
 * Compares our types with those of the `openai` and `@anthropic-ai/sdk` packages: whether their values fit our parameters, and
 * ours their types. Prints what does not fit: `npx tsx scripts/neighbours.ts [package…]`.
 * @module
 */
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

/** One of our types, and the type of a neighbour that is the same. */
export interface Pair {
  readonly ours: string;
  readonly theirs: string;
}

/** A pair that does not fit. */
export interface Misfit extends Pair {
  /** `takes`: a value of theirs does not fit our type. `gives`: a value of ours does not fit theirs. */
  readonly direction: "takes" | "gives";
  /** What the compiler says of the innermost difference. */
  readonly reason: string;
}

/** Our name and their path, one pair a line. Without a path, the name is that of their namespace's member. */
function pairs(text: string, namespace = ""): Pair[] {
  return text.trim().split(/\s*\n\s*/).map((line) => {
    const [ours, theirs] = line.split(" = ") as [string, string?];
    return { ours, theirs: theirs ?? `${namespace}${ours}` };
  });
}

/** The types of `openai` that ours are to fit. */
export const openaiPairs: readonly Pair[] = [
  ...pairs(
    `ChatCompletion
    ChatCompletionChunk
    ChatCompletionMessage
    ChatCompletionMessageParam
    ChatCompletionContentPart
    ChatCompletionTool
    ChatCompletionToolChoiceOption
    ChatCompletionCreateParams
    ChatCompletionStoreMessage
    ChatCompletionDeleted
    ChatCompletionUpdateParams`,
    "Chat.Completions.",
  ),
  ...pairs(
    `Response
    ResponseStreamEvent
    ResponseOutputItem
    ResponseOutputMessage
    ResponseInputItem
    ResponseInputContent
    ResponseItem
    ResponseUsage
    Tool
    ResponseTextConfig
    ResponseCreateParams`,
    "Responses.",
  ),
  ...pairs(
    `Completion
    CompletionUsage
    CompletionCreateParams
    CreateEmbeddingResponse
    Embedding
    EmbeddingCreateParams
    Model
    ImagesResponse
    ImageGenStreamEvent
    ImageEditStreamEvent
    ImageGenerateParams
    ImageEditParams
    FileObject
    FileDeleted
    Batch
    BatchCreateParams
    ModerationCreateResponse
    ModerationCreateParams
    VectorStore
    VectorStoreCreateParams
    VectorStoreSearchResponse = VectorStores.VectorStoreSearchResponse
    VectorStoreFile = VectorStores.VectorStoreFile
    Upload = Uploads.Upload
    Video
    VideoCreateParams
    Transcription = Audio.Transcription
    TranscriptionVerbose = Audio.TranscriptionVerbose
    TranscriptionStreamEvent = Audio.TranscriptionStreamEvent
    SpeechCreateParams = Audio.SpeechCreateParams
    FineTuningJob = FineTuning.FineTuningJob
    FineTuningJobEvent = FineTuning.FineTuningJobEvent
    FineTuningJobCreateParams = FineTuning.JobCreateParams
    Conversation = Conversations.Conversation
    ConversationItem = Conversations.ConversationItem
    ConversationCreateParams = Conversations.ConversationCreateParams
    Container = Containers.ContainerRetrieveResponse
    ContainerCreateParams = Containers.ContainerCreateParams
    ContainerFile = Containers.FileRetrieveResponse
    Eval = Evals.EvalRetrieveResponse
    EvalCreateParams = Evals.EvalCreateParams
    EvalRun = Evals.RunRetrieveResponse
    EvalRunCreateParams = Evals.RunCreateParams
    RealtimeClientEvent = Realtime.RealtimeClientEvent
    RealtimeServerEvent = Realtime.RealtimeServerEvent
    RealtimeSessionCreateRequest = Realtime.RealtimeSessionCreateRequest`,
  ),
];

/** The types of `@anthropic-ai/sdk` that ours are to fit; those of its beta have the same names there. */
export const anthropicPairs: readonly Pair[] = pairs(
  `AnthropicMessage = Messages.Message
  AnthropicMessageStreamEvent = Messages.RawMessageStreamEvent
  AnthropicContentBlock = Messages.ContentBlock
  AnthropicUsage = Messages.Usage
  AnthropicStopReason = Messages.StopReason
  AnthropicMessageTokensCount = Messages.MessageTokensCount
  AnthropicMessageCreateParams = Messages.MessageCreateParams
  AnthropicMessageCountTokensParams = Messages.MessageCountTokensParams
  AnthropicMessageParam = Messages.MessageParam
  AnthropicContentBlockParam = Messages.ContentBlockParam
  AnthropicToolUnion = Messages.ToolUnion
  AnthropicToolChoice = Messages.ToolChoice
  AnthropicMessage = Beta.Messages.BetaMessage
  AnthropicMessageStreamEvent = Beta.Messages.BetaRawMessageStreamEvent
  AnthropicMessageCreateParams = Beta.Messages.MessageCreateParams
  AnthropicMessageParam = Beta.Messages.BetaMessageParam
  AnthropicToolUnion = Beta.Messages.BetaToolUnion`,
);

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The pairs that do not fit with the package as it is installed, by the name or folder to import it from. */
export function misfits(packageName: string, all: readonly Pair[]): Misfit[] {
  // In memory only, in the place of a type test, so that imports and compiler options are those of one.
  const file = join(root, "test", "types", "neighbours.ts");
  const head = [
    `import type Theirs from ${JSON.stringify(packageName)};`,
    `import type * as Ours from "../../generated/types.ts";`,
    "type Takes<Ours, _Theirs extends Ours> = true;",
    "type Gives<_Ours extends Theirs, Theirs> = true;",
  ];
  const checks = all.flatMap((pair) => (["takes", "gives"] as const).map((direction) => ({ ...pair, direction })));
  const lines = checks.map(({ ours, theirs, direction }, index) =>
    `export type T${index} = ${direction === "takes" ? "Takes" : "Gives"}<Ours.${ours}, Theirs.${theirs}>;`
  );
  const found = new Map<number, string>();
  for (const { start, messageText, file: source } of check(file, [...head, ...lines].join("\n"))) {
    const line = start === undefined ? -1 : source!.getLineAndCharacterOfPosition(start).line - head.length;
    if (checks[line] === undefined) throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    if (!found.has(line)) found.set(line, innermost(messageText));
  }
  return [...found].map(([line, reason]) => ({ ...checks[line]!, reason }));
}

function check(file: string, text: string): readonly ts.Diagnostic[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, files: [], include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true, skipLibCheck: true }, host);
  return program.getSemanticDiagnostics(program.getSourceFile(file));
}

/** The last sentence of a compiler's message, with the properties that lead to it. */
function innermost(message: string | ts.DiagnosticMessageChain): string {
  const path: string[] = [];
  let last = typeof message === "string" ? message : message.messageText;
  for (let chain = message; typeof chain !== "string";) {
    last = chain.messageText;
    const property = /^Types of property '(.+?)' are/.exec(last)?.[1] ??
      /^The types of '(.+?)' are/.exec(last)?.[1];
    if (property !== undefined) path.push(property);
    const next: ts.DiagnosticMessageChain | undefined = chain.next?.[0];
    if (next === undefined) break;
    chain = next;
  }
  const text = last.replaceAll(/import\("[^"]*"(?:, \{[^}]*\} \})?\)\./g, "")
    .replaceAll(/ with 'exactOptionalPropertyTypes: true'.*/gs, "").slice(0, 200);
  return path.length === 0 ? text : `${path.join(".")}: ${text}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints the misfits of each package as lists. */
function report(packages: readonly string[]): void {
  for (const name of packages) {
    const all = name.includes("anthropic") ? anthropicPairs : openaiPairs;
    const found = misfits(name, all);
    print(`## ${name}: ${all.length} pairs`);
    for (const direction of ["takes", "gives"] as const) {
      const list = found.filter((one) => one.direction === direction);
      const what = direction === "takes" ? "theirs fits ours" : "ours fits theirs";
      print(`\n${what}: ${all.length - list.length} of ${all.length}`);
      for (const { ours, theirs, reason } of list) print(`- ${ours} and ${theirs}: ${reason}`);
    }
    print("");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const given = process.argv.slice(2);
  report(given.length > 0 ? given : ["openai", "openai7", "@anthropic-ai/sdk"]);
}
