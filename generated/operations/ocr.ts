// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { OCRCreateParams, OCRResponse } from "../schema.ts";

/** Read a document. */
export const createOCR: (client: PortkeyClient, body: Open<OCRCreateParams>, options?: RequestOptions) => Call<OCRResponse> = /*@__PURE__*/operation("POST /ocr json needed");
