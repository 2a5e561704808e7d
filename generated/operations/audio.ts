// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { SpeechCreateParams, SpeechStreamEvent, Transcription, TranscriptionCreateParams, TranscriptionCreateResponse, TranscriptionDiarized, TranscriptionStreamEvent, TranscriptionVerbose, Translation, TranslationCreateParams, TranslationCreateResponse, TranslationVerbose } from "../schema.ts";

/** Speak a text. */
export const createSpeech: {
    (client: PortkeyClient, body: Open<SpeechCreateParams & { stream_format?: "audio" | null }>, options?: RequestOptions): Call<Response>;
    (client: PortkeyClient, body: Open<SpeechCreateParams & { stream_format: "sse" }>, options?: RequestOptions): Call<Stream<SpeechStreamEvent>>;
    (client: PortkeyClient, body: Open<SpeechCreateParams>, options?: RequestOptions): Call<Response | Stream<SpeechStreamEvent>>;
  } = /*@__PURE__*/operation("POST /audio/speech json needed stream reply:bytes");

/** Transcribe a recording. */
export const createTranscription: {
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { response_format?: "json" | null; stream?: false | null }>, options?: RequestOptions): Call<Transcription>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { response_format: "verbose_json"; stream?: false | null }>, options?: RequestOptions): Call<TranscriptionVerbose>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { response_format: "diarized_json"; stream?: false | null }>, options?: RequestOptions): Call<TranscriptionDiarized>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { response_format: "text" | "srt" | "vtt"; stream?: false | null }>, options?: RequestOptions): Call<string>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { stream?: false | null }>, options?: RequestOptions): Call<TranscriptionCreateResponse | string>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { stream: true }>, options?: RequestOptions): Call<Stream<TranscriptionStreamEvent>>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams>, options?: RequestOptions): Call<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>>;
  } = /*@__PURE__*/operation("POST /audio/transcriptions multipart needed duration:file stream reply:text", forms);

/** Translate a recording. */
export const createTranslation: {
    (client: PortkeyClient, body: Open<TranslationCreateParams & { response_format?: "json" | null }>, options?: RequestOptions): Call<Translation>;
    (client: PortkeyClient, body: Open<TranslationCreateParams & { response_format: "verbose_json" }>, options?: RequestOptions): Call<TranslationVerbose>;
    (client: PortkeyClient, body: Open<TranslationCreateParams & { response_format: "text" | "srt" | "vtt" }>, options?: RequestOptions): Call<string>;
    (client: PortkeyClient, body: Open<TranslationCreateParams>, options?: RequestOptions): Call<TranslationCreateResponse | string>;
  } = /*@__PURE__*/operation("POST /audio/translations multipart needed duration:file reply:text", forms);
