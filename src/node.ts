/**
 * Files from disk, for Node, Deno and Bun. An entry of its own: nothing else of the package needs a file system.
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
