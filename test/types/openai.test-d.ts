/**
 * Values typed by the `openai` package fit our parameters, and our replies fit code written for `openai`. Checked by tsc.
 */
import type OpenAI from "openai";
import type * as Realtime from "openai/resources/realtime/realtime";
import type * as R from "openai/resources/responses/responses";
import type * as Types from "../../generated/types.ts";

/** Compiles when what `openai` code passes may be passed to us. */
type Takes<Ours, _Theirs extends Ours> = true;
/** Compiles when what we return may be used as what `openai` returns. */
type Gives<_Ours extends Theirs, Theirs> = true;

export type Requests = [
  Takes<Types.ChatCompletionCreateParams, OpenAI.Chat.ChatCompletionCreateParams>,
  Takes<Types.ChatCompletionMessageParam, OpenAI.Chat.ChatCompletionMessageParam>,
  Takes<Types.ChatCompletionTool, OpenAI.Chat.ChatCompletionTool>,
  Takes<Types.ChatCompletionToolChoiceOption, OpenAI.Chat.ChatCompletionToolChoiceOption>,
  Takes<Types.CompletionCreateParams, OpenAI.CompletionCreateParams>,
  Takes<Types.EmbeddingCreateParams, OpenAI.EmbeddingCreateParams>,
  Takes<Types.ModerationCreateParams, OpenAI.ModerationCreateParams>,
  Takes<Types.ResponseCreateParams, R.ResponseCreateParams>,
  Takes<Types.ResponseInputItem, R.ResponseInputItem>,
  Takes<Types.Tool, R.Tool>,
  Takes<Types.ImageGenerateParams, OpenAI.ImageGenerateParams>,
  Takes<Types.SpeechCreateParams, OpenAI.Audio.SpeechCreateParams>,
  Takes<Types.BatchCreateParams, OpenAI.BatchCreateParams>,
  Takes<Types.FineTuningJobCreateParams, OpenAI.FineTuning.JobCreateParams>,
  Takes<Types.AssistantCreateParams, OpenAI.Beta.AssistantCreateParams>,
  Takes<Types.ThreadCreateParams, OpenAI.Beta.ThreadCreateParams>,
  Takes<Types.RunCreateParams, OpenAI.Beta.Threads.RunCreateParams>,
  Takes<Types.VectorStoreCreateParams, OpenAI.VectorStoreCreateParams>,
  Takes<Types.RealtimeClientEvent, Realtime.RealtimeClientEvent>,
  Takes<Types.RealtimeServerEvent, Realtime.RealtimeServerEvent>,
];

export type Replies = [
  Gives<Types.ChatCompletion, OpenAI.Chat.ChatCompletion>,
  Gives<Types.ChatCompletionChunk, OpenAI.Chat.ChatCompletionChunk>,
  Gives<Types.CompletionUsage, OpenAI.CompletionUsage>,
  Gives<Types.Completion, OpenAI.Completion>,
  Gives<Types.Embedding, OpenAI.Embedding>,
  Gives<Types.ModerationCreateResponse, OpenAI.ModerationCreateResponse>,
  Gives<Types.Model, OpenAI.Model>,
  Gives<Types.Response, R.Response>,
  Gives<Types.ResponseOutputItem, R.ResponseOutputItem>,
  Gives<Types.ResponseStreamEvent, R.ResponseStreamEvent>,
  Gives<Types.ImagesResponse, OpenAI.ImagesResponse>,
  Gives<Types.FileObject, OpenAI.FileObject>,
  Gives<Types.Transcription, OpenAI.Audio.Transcription>,
  Gives<Types.Batch, OpenAI.Batch>,
  Gives<Types.FineTuningJob, OpenAI.FineTuning.FineTuningJob>,
  Gives<Types.Assistant, OpenAI.Beta.Assistant>,
  Gives<Types.Thread, OpenAI.Beta.Thread>,
  Gives<Types.ThreadMessage, OpenAI.Beta.Threads.Message>,
  Gives<Types.Run, OpenAI.Beta.Threads.Run>,
  Gives<Types.VectorStore, OpenAI.VectorStore>,
  Gives<Types.Upload, OpenAI.Upload>,
  Gives<Types.RealtimeClientEvent, Realtime.RealtimeClientEvent>,
  Gives<Types.RealtimeServerEvent, Realtime.RealtimeServerEvent>,
];

/** What a model answered can be sent back as the next message. */
export type Conversation = [
  Takes<Types.ChatCompletionMessageParam, Types.ChatCompletion["choices"][number]["message"]>,
  Takes<Types.ResponseInput, Types.ResponseOutputItem[]>,
];
