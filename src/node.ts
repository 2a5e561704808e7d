/**
 * Files from disk, for Node, Deno and Bun, and replies of Node servers. An entry of its own: nothing else of the package needs a file
 * system or Node's HTTP server.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 * import { fileFromPath } from "portkey-fetch/node";
 *
 * const portkey = new Portkey({ provider: "@openai-prod" });
 * const transcript = await portkey.audio.transcriptions.create({
 *   model: "whisper-1",
 *   file: await fileFromPath("./ferry.mp3"),
 * });
 * ```
 *
 * @module
 */
export { fileFromPath, type PathOptions } from "./request/file-from-path.ts";
export { type NodeResponse, sendResponse } from "./reply/node-response.ts";
