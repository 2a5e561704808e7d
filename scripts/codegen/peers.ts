/** Packages that only generation needs, loaded when first used. */
import { createRequire } from "node:module";
import { GenerateError } from "./problems.ts";

/**
 * What to install. The two packages that write code have exact versions: with another one, the same description could give other
 * files.
 */
export const peers = {
  yaml: "yaml@2",
  "json-p3": "json-p3@2",
  "openapi-typescript": "openapi-typescript@7.13.0",
  typescript: "typescript@5",
  "ts-morph": "ts-morph@28.0.0",
} as const;

export type Peer = keyof typeof peers;

/** The command that installs everything generation needs. */
const installCommand: string = `npm install --save-dev ${Object.values(peers).join(" ")}`;

const require = createRequire(import.meta.url);

/**
 * Loads a module of an optional peer, or says how to install what is missing. All of them are CommonJS underneath, and
 * required as such: importing would first search their nine megabytes for names.
 */
export function requirePeer<Module>(peer: Peer, purpose: string, module: string = peer): Module {
  try {
    return require(module) as Module;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new GenerateError([{
      severity: "error",
      message: `Install "${peer}" to ${purpose}: ${installCommand}`,
    }]);
  }
}
