// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { GetVideoContentQuery, ListVideosQuery, Video, VideoCharacter, VideoCreateCharacterParams, VideoCreateParams, VideoDeleteResponse, VideoEditParams, VideoExtendParams, VideoList, VideoRemixParams } from "../schema.ts";

export interface Videos {
  /** @deprecated Use `delete` */
  readonly del: Videos["delete"];
  /**
   * Make a video.
   *
   * Begins a video. It takes minutes: ask with `videos.retrieve` until `status` is `completed` or `failed`, then fetch it with `videos.downloadContent`.
   * @param body What the video is to show, and its form.
   */
  create(body: Open<VideoCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Video>;
  /**
   * Make a character.
   *
   * Makes a character from a video of it; prompts can then name it.
   * @param body The character's name and a video of it.
   */
  createCharacter(body: Open<VideoCreateCharacterParams>, options?: RequestOptions, extra?: RequestOptions): Call<VideoCharacter>;
  /**
   * Delete a video.
   *
   * Deletes a video and its files.
   * @param videoId Id of the video.
   */
  delete(videoId: string, options?: RequestOptions, extra?: RequestOptions): Call<VideoDeleteResponse>;
  /**
   * Download a video.
   *
   * Returns the bytes of a finished video, or of its preview images.
   * @param videoId Id of the video.
   */
  downloadContent(videoId: string, query?: GetVideoContentQuery, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
  /**
   * Edit a video.
   *
   * Begins a video that is an edit of another, which you send or name.
   * @param body The video to edit and what to change.
   */
  edit(body: Open<VideoEditParams>, options?: RequestOptions, extra?: RequestOptions): Call<Video>;
  /**
   * Extend a video.
   *
   * Begins a video that continues another, which you send or name.
   * @param body The video to continue.
   */
  extend(body: Open<VideoExtendParams>, options?: RequestOptions, extra?: RequestOptions): Call<Video>;
  /**
   * Retrieve a character.
   *
   * Returns a character.
   * @param characterId Id of the character.
   */
  getCharacter(characterId: string, options?: RequestOptions, extra?: RequestOptions): Call<VideoCharacter>;
  /**
   * List videos.
   *
   * Lists the videos of your key at the provider, with those being made.
   */
  list(query?: ListVideosQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Video, VideoList>;
  /**
   * Remix a video.
   *
   * Begins a video that changes a finished one.
   * @param videoId Id of the video.
   * @param body What to change.
   */
  remix(videoId: string, body: Open<VideoRemixParams>, options?: RequestOptions, extra?: RequestOptions): Call<Video>;
  /**
   * Retrieve a video.
   *
   * Returns a video and how far it is.
   * @param videoId Id of the video.
   */
  retrieve(videoId: string, options?: RequestOptions, extra?: RequestOptions): Call<Video>;
}
