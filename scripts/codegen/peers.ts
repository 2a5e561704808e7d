/** Packages that only generation needs. They are optional peers, loaded when first used. */
import { GenerateError } from "./problems.ts";

/** What to install, with the range that is known to work. */
export const peers = {
  yaml: "yaml@2",
  "openapi-typescript": "openapi-typescript@7",
  typescript: "typescript@5",
  "ts-morph": "ts-morph@28",
} as const;

export type Peer = keyof typeof peers;

/** The command that installs everything generation needs. */
export const installCommand: string = `npm install --save-dev ${Object.values(peers).join(" ")}`;

/** Imports a module of an optional peer, or says how to install what is missing. */
export async function requirePeer<Module>(
  peer: Peer,
  purpose: string,
  module: string = peer,
): Promise<Module> {
  try {
    return await import(module) as Module;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new GenerateError([{
      severity: "error",
      message: `Install "${peer}" to ${purpose}: ${installCommand}`,
    }]);
  }
}
