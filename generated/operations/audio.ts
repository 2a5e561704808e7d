// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/operation.ts";
import type { Call, Open, PortkeyClient, RequestOptions, Stream } from "../../src/operation.ts";
import type { SpeechCreateParams, SpeechStreamEvent, TranscriptionCreateParams, TranscriptionCreateResponse, TranscriptionStreamEvent, TranslationCreateParams, TranslationCreateResponse } from "../types.ts";

/** Speak a text. */
export const createSpeech: (client: PortkeyClient, body: Open<SpeechCreateParams>, options?: RequestOptions, extra?: RequestOptions) => Call<Stream<SpeechStreamEvent>> = /* @__PURE__ */ operation("POST /audio/speech json events");

/** Transcribe a recording. */
export const createTranscription: {
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<TranscriptionCreateResponse | string>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<TranscriptionStreamEvent>>;
    (client: PortkeyClient, body: Open<TranscriptionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>>;
  } = /* @__PURE__ */ operation("POST /audio/transcriptions multipart stream text");

/** Translate a recording. */
export const createTranslation: (client: PortkeyClient, body: Open<TranslationCreateParams>, options?: RequestOptions, extra?: RequestOptions) => Call<TranslationCreateResponse | string> = /* @__PURE__ */ operation("POST /audio/translations multipart text");
