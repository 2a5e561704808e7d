/** Generated clients that are called: what a description makes is bundled with the runtime and loaded, and a server records what arrives. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { generate } from "../../../scripts/codegen/index.ts";
import type { PortkeyClient } from "../../../src/client/client.ts";
import { listen } from "../../support/server.ts";
import { fixturePath, readFolder, specOf } from "./fixtures.ts";

/** An operation as the test calls it; its types are checked by the fixture's own file. */
// deno-lint-ignore no-explicit-any
type Operation = (client: PortkeyClient, ...args: any[]) => Promise<any> & { asResponse(): Promise<Response> };

/** What a generated folder exports. */
export type Functions = Record<string, Operation> & { PortkeyClient: typeof PortkeyClient };

/** Generates a fixture and loads its standalone functions. */
export async function loadFixture(name: string): Promise<Functions> {
  const folder = mkdtempSync(join(tmpdir(), "portkey-live-"));
  try {
    await generate({
      spec: specOf(name),
      out: join(folder, "out"),
      cwd: fixturePath(name, "."),
      command: "portkey-fetch generate",
      runtime: fileURLToPath(new URL("../../../src/runtime.ts", import.meta.url)),
      extension: ".ts",
    });
    const bundle = join(folder, "client.mjs");
    await build({
      entryPoints: [join(folder, "out/operations/index.ts")],
      outfile: bundle,
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      nodePaths: [fileURLToPath(new URL("../../../node_modules", import.meta.url))],
      logLevel: "error",
    });
    const loaded: Functions = await import(/* @vite-ignore */ pathToFileURL(bundle).href);
    const functions: Functions = { ...loaded };
    // also by `GET /path`, for tests that are not about names
    for (const [file, text] of readFolder(join(folder, "out/operations"))) {
      if (file === "index.ts") continue;
      for (const [, name, route] of text.matchAll(/^export const (\w+)[^]*?\boperation\("(\S+ \S+?)[ "]/gm)) {
        functions[route!] = loaded[name!]!;
      }
    }
    return functions;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A request as it came over the socket. */
export interface Arrived {
  method: string;
  /** Path and query, as they were sent. */
  url: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

export type Answer = (request: Arrived, response: ServerResponse) => void;

/** A server that records every request and answers as the test says. */
export async function serve(answer: Answer): Promise<{ origin: string; arrived: Arrived[]; close(): Promise<void> }> {
  const arrived: Arrived[] = [];
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const { method = "", url = "", headers } = incoming;
    const request: Arrived = { method, url, headers, body: Buffer.concat(parts) };
    arrived.push(request);
    answer(request, response);
  });
  const { origin, close } = await listen(server);
  return { origin, arrived, close };
}

/** Answers with a body of a content type. */
export function reply(
  response: ServerResponse,
  type: string | undefined,
  body: string | Uint8Array = "",
  status = 200,
): void {
  response.writeHead(status, type === undefined ? {} : { "content-type": type });
  response.end(body);
}
