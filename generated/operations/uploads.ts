// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Upload, UploadCompleteParams, UploadCreateParams, UploadPart, UploadPartCreateParams } from "../schema.ts";

/** Begin an upload. */
export const createUpload: (client: PortkeyClient, body: Open<UploadCreateParams>, options?: RequestOptions) => Call<Upload> = /*@__PURE__*/operation("POST /uploads json needed");

/** Cancel an upload. */
export const cancelUpload: (client: PortkeyClient, uploadId: string, options?: RequestOptions) => Call<Upload> = /*@__PURE__*/operation("POST /uploads/{upload_id}/cancel id");

/** Complete an upload. */
export const completeUpload: (client: PortkeyClient, uploadId: string, body: Open<UploadCompleteParams>, options?: RequestOptions) => Call<Upload> = /*@__PURE__*/operation("POST /uploads/{upload_id}/complete id json needed");

/** Add a part to an upload. */
export const createUploadPart: (client: PortkeyClient, uploadId: string, body: Open<UploadPartCreateParams>, options?: RequestOptions) => Call<UploadPart> = /*@__PURE__*/operation("POST /uploads/{upload_id}/parts id multipart needed", forms);
