// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions, Stream } from "../../src/runtime.ts";
import type { ImageCreateVariationParams, ImageEditParams, ImageEditStreamEvent, ImageGenStreamEvent, ImageGenerateParams, ImagesResponse } from "../schema.ts";

export interface Images {
  /**
   * Vary an image.
   *
   * Makes images that resemble the one sent.
   * @param body The image to vary.
   */
  createVariation(body: Open<ImageCreateVariationParams>, options?: RequestOptions, extra?: RequestOptions): Call<ImagesResponse>;
  /**
   * Edit images.
   *
   * Changes an image, or makes one from several, after a text. With a mask, only its transparent part changes.
   * @param body The images to edit or combine, and how.
   */
  edit(body: Open<ImageEditParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<ImagesResponse>;
  edit(body: Open<ImageEditParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<ImageEditStreamEvent>>;
  edit(body: Open<ImageEditParams>, options?: RequestOptions, extra?: RequestOptions): Call<ImagesResponse | Stream<ImageEditStreamEvent>>;
  /**
   * Make images.
   *
   * Makes images from a text. Takes a while; GPT image models can stream unfinished images.
   * @param body What the image is to show, and its form.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const { data } = await portkey.images.generate({ model: "gpt-image-1", prompt: "A lighthouse in the fog" });
   * console.log(data?.[0].b64_json?.length);
   * ```
   */
  generate(body: Open<ImageGenerateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<ImagesResponse>;
  generate(body: Open<ImageGenerateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<ImageGenStreamEvent>>;
  generate(body: Open<ImageGenerateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ImagesResponse | Stream<ImageGenStreamEvent>>;
}
