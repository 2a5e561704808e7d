// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { ImageCreateVariationParams, ImageEditParams, ImageEditStreamEvent, ImageGenStreamEvent, ImageGenerateParams, ImagesResponse } from "../schema.ts";

/** Edit images. */
export const editImage: {
    (client: PortkeyClient, body: Open<ImageEditParams & { stream?: false | null }>, options?: RequestOptions): Call<ImagesResponse>;
    (client: PortkeyClient, body: Open<ImageEditParams & { stream: true }>, options?: RequestOptions): Call<Stream<ImageEditStreamEvent>>;
    (client: PortkeyClient, body: Open<ImageEditParams>, options?: RequestOptions): Call<ImagesResponse | Stream<ImageEditStreamEvent>>;
  } = /*@__PURE__*/operation("POST /images/edits multipart needed stream", forms);

/** Make images. */
export const generateImage: {
    (client: PortkeyClient, body: Open<ImageGenerateParams & { stream?: false | null }>, options?: RequestOptions): Call<ImagesResponse>;
    (client: PortkeyClient, body: Open<ImageGenerateParams & { stream: true }>, options?: RequestOptions): Call<Stream<ImageGenStreamEvent>>;
    (client: PortkeyClient, body: Open<ImageGenerateParams>, options?: RequestOptions): Call<ImagesResponse | Stream<ImageGenStreamEvent>>;
  } = /*@__PURE__*/operation("POST /images/generations json needed stream");

/** Vary an image. */
export const createImageVariation: (client: PortkeyClient, body: Open<ImageCreateVariationParams>, options?: RequestOptions) => Call<ImagesResponse> = /*@__PURE__*/operation("POST /images/variations multipart needed", forms);
