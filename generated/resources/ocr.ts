// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { OCRCreateParams, OCRResponse } from "../schema.ts";

export interface Ocr {
  /**
   * Read a document.
   *
   * Turns the pages of a document or an image into Markdown. The shape is Mistral's; the gateway passes it on, so the provider must know it.
   * @param body The document to read, and how.
   */
  create(body: Open<OCRCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<OCRResponse>;
}
