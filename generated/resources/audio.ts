// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions, Stream } from "../../src/runtime.ts";
import type { SpeechCreateParams, SpeechStreamEvent, Transcription, TranscriptionCreateParams, TranscriptionCreateResponse, TranscriptionDiarized, TranscriptionStreamEvent, TranscriptionVerbose, Translation, TranslationCreateParams, TranslationCreateResponse, TranslationVerbose } from "../schema.ts";

export interface Audio {
  /** Methods of `portkey.audio.speech`. */
  readonly speech: AudioSpeech;
  /** Methods of `portkey.audio.transcriptions`. */
  readonly transcriptions: AudioTranscriptions;
  /** Methods of `portkey.audio.translations`. */
  readonly translations: AudioTranslations;
}

export interface AudioSpeech {
  /**
   * Speak a text.
   *
   * Returns the sound as bytes. With `stream_format: sse` the reply is events whose `audio` is base64.
   * @param body What is to be said, and how.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const speech = await portkey.audio.speech.create({ model: "tts-1", voice: "alloy", input: "Hello" });
   * console.log((await speech.arrayBuffer()).byteLength);
   * ```
   */
  create(body: Open<SpeechCreateParams & { stream_format?: "audio" | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
  create(body: Open<SpeechCreateParams & { stream_format: "sse" }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<SpeechStreamEvent>>;
  create(body: Open<SpeechCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Response | Stream<SpeechStreamEvent>>;
}

export interface AudioTranscriptions {
  /**
   * Transcribe a recording.
   *
   * Writes down what is said in a recording. The reply is JSON, or text for the formats `text`, `srt` and `vtt`.
   * @param body The recording, and how to write it down.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { fileFromPath } from "portkey-fetch/node";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const file = await fileFromPath("speech.mp3");
   * const { text } = await portkey.audio.transcriptions.create({ model: "whisper-1", file });
   * console.log(text);
   * ```
   */
  create(body: Open<TranscriptionCreateParams & { response_format?: "json" | null; stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Transcription>;
  create(body: Open<TranscriptionCreateParams & { response_format: "verbose_json"; stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<TranscriptionVerbose>;
  create(body: Open<TranscriptionCreateParams & { response_format: "diarized_json"; stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<TranscriptionDiarized>;
  create(body: Open<TranscriptionCreateParams & { response_format: "text" | "srt" | "vtt"; stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<string>;
  create(body: Open<TranscriptionCreateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<TranscriptionCreateResponse | string>;
  create(body: Open<TranscriptionCreateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<TranscriptionStreamEvent>>;
  create(body: Open<TranscriptionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>>;
}

export interface AudioTranslations {
  /**
   * Translate a recording.
   *
   * Writes down in English what is said in a recording. The reply is JSON, or text for the formats `text`, `srt` and `vtt`.
   * @param body The recording to translate into English.
   */
  create(body: Open<TranslationCreateParams & { response_format?: "json" | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Translation>;
  create(body: Open<TranslationCreateParams & { response_format: "verbose_json" }>, options?: RequestOptions, extra?: RequestOptions): Call<TranslationVerbose>;
  create(body: Open<TranslationCreateParams & { response_format: "text" | "srt" | "vtt" }>, options?: RequestOptions, extra?: RequestOptions): Call<string>;
  create(body: Open<TranslationCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<TranslationCreateResponse | string>;
}
