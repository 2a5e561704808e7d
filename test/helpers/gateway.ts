/** The real `@portkey-ai/gateway`, started on a free port of the loopback interface. */
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

/** Starts the gateway and waits until it answers. It runs on Node, whatever runtime the tests run on. */
export async function startGateway(): Promise<Gateway> {
  const port = await freePort();
  const folder = dirname(createRequire(import.meta.url).resolve("@portkey-ai/gateway/package.json"));
  const child = spawn("node", [join(folder, "build", "start-server.js"), "--headless", `--port=${port}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (data) => output += data);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const deadline = Date.now() + 20_000;
  while (!await answers(`http://127.0.0.1:${port}/`)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`Cannot start the gateway on port ${port}: ${output || "it did not answer in 20 s"}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    baseURL,
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

async function freePort(): Promise<number> {
  const probe = await listen(createServer());
  await probe.close();
  return probe.port;
}
