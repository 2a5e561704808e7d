/** The real `@portkey-ai/gateway`, started on the loopback interface. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listen } from "./server.ts";

/** A gateway that is up. */
export interface Gateway {
  /** The base URL for a client. */
  baseURL: string;
  close(): Promise<void>;
}

/** How long the gateway may take to come up, in ms. */
const PATIENCE = 20_000;

/**
 * Starts the gateway and waits until it answers. It runs on Node, whatever runtime the tests run on.
 *
 * @param wanted port to listen on; a free one by default
 */
export async function startGateway(wanted = 0): Promise<Gateway> {
  const port = await freePort(wanted);
  const folder = dirname(createRequire(import.meta.url).resolve("@portkey-ai/gateway/package.json"));
  const child = spawn("node", [join(folder, "build", "start-server.js"), "--headless", `--port=${port}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  let failed = false;
  child.stderr.on("data", (data) => output += data);
  const exited = new Promise<void>((resolve) => {
    const end = (error: unknown) => {
      if (error instanceof Error) output += error.message;
      failed = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const deadline = Date.now() + PATIENCE;
  while (!await answers(`http://127.0.0.1:${port}/`)) {
    if (failed || Date.now() > deadline) {
      child.kill();
      throw new Error(whyNot(port, output));
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    async close() {
      child.kill();
      await exited;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** What a gateway that did not come up had to say, in a line. */
function whyNot(port: number, output: string): string {
  if (/EADDRINUSE/.test(output)) return takenPort(port);
  const reason = /^(?:\w*Error: )(.*)$/m.exec(output)?.[1] ?? output.trim();
  return `Cannot start the gateway on port ${port}: ${reason || `it did not answer in ${PATIENCE / 1000} s`}`;
}

function takenPort(port: number): string {
  return `Choose another port for the gateway: ${port} is taken`;
}

async function freePort(wanted: number): Promise<number> {
  try {
    const probe = await listen(createServer(), wanted);
    await probe.close();
    return probe.port;
  } catch (cause) {
    throw new Error(takenPort(wanted), { cause });
  }
}
