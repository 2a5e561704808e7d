// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { GetVideoContentQuery, ListVideosQuery, Video, VideoCharacter, VideoCreateCharacterParams, VideoCreateParams, VideoDeleteResponse, VideoEditParams, VideoExtendParams, VideoList, VideoRemixParams } from "../schema.ts";

/** List videos. */
export const listVideos: (client: PortkeyClient, query?: ListVideosQuery, options?: RequestOptions) => PageCall<Video, VideoList> = /*@__PURE__*/operation("GET /videos query list:cursor", lists);

/** Make a video. */
export const createVideo: (client: PortkeyClient, body: Open<VideoCreateParams>, options?: RequestOptions) => Call<Video> = /*@__PURE__*/operation("POST /videos json multipart needed", forms);

/** Make a character. */
export const createVideoCharacter: (client: PortkeyClient, body: Open<VideoCreateCharacterParams>, options?: RequestOptions) => Call<VideoCharacter> = /*@__PURE__*/operation("POST /videos/characters multipart needed", forms);

/** Retrieve a character. */
export const getVideoCharacter: (client: PortkeyClient, characterId: string, options?: RequestOptions) => Call<VideoCharacter> = /*@__PURE__*/operation("GET /videos/characters/{character_id} id");

/** Edit a video. */
export const editVideo: (client: PortkeyClient, body: Open<VideoEditParams>, options?: RequestOptions) => Call<Video> = /*@__PURE__*/operation("POST /videos/edits multipart needed", forms);

/** Extend a video. */
export const extendVideo: (client: PortkeyClient, body: Open<VideoExtendParams>, options?: RequestOptions) => Call<Video> = /*@__PURE__*/operation("POST /videos/extensions multipart needed", forms);

/** Delete a video. */
export const deleteVideo: (client: PortkeyClient, videoId: string, options?: RequestOptions) => Call<VideoDeleteResponse> = /*@__PURE__*/operation("DELETE /videos/{video_id} id");

/** Retrieve a video. */
export const getVideo: (client: PortkeyClient, videoId: string, options?: RequestOptions) => Call<Video> = /*@__PURE__*/operation("GET /videos/{video_id} id");

/** Download a video. */
export const getVideoContent: (client: PortkeyClient, videoId: string, query?: GetVideoContentQuery, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("GET /videos/{video_id}/content id query reply:bytes");

/** Remix a video. */
export const remixVideo: (client: PortkeyClient, videoId: string, body: Open<VideoRemixParams>, options?: RequestOptions) => Call<Video> = /*@__PURE__*/operation("POST /videos/{video_id}/remix id json needed");
