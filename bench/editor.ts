/** How long an editor waits for the list after `portkey.chat.`, with a warm language server. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import process from "node:process";
import { digits } from "./lib/print.ts";
import { root } from "./lib/processes.ts";
import { deviation, median } from "./lib/stats.ts";
import type { Bench, Findings } from "./lib/types.ts";
import { consumerProject, OUR_CALLS } from "./types.ts";

/** Time to a completion from tsserver. */
export const editorBench: Bench = {
  name: "editor",
  about: "completion after `portkey.chat.`, tsserver, warm",
  inSmoke: false,
  async run({ rounds = 20 }): Promise<Findings> {
    const file = `${consumerProject()}/main.ts`;
    const text = `${OUR_CALLS}portkey.chat.`;
    writeFileSync(file, text);
    const server = spawn(process.execPath, [
      `${root}/node_modules/typescript/lib/tsserver.js`,
      "--disableAutomaticTypingAcquisition",
    ], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const waiting = new Map<number, (body: unknown) => void>();
    let received = "";
    server.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      received += chunk;
      for (const line of received.split("\n").slice(0, -1)) {
        if (!line.startsWith("{")) continue;
        const message = JSON.parse(line);
        if (message.type === "response") {
          waiting.get(message.request_seq)?.(message.body);
        }
      }
      received = received.slice(received.lastIndexOf("\n") + 1);
    });
    let seq = 0;
    const send = (command: string, args: object): Promise<unknown> =>
      new Promise((resolve) => {
        waiting.set(++seq, resolve);
        server.stdin.write(
          `${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`,
        );
        if (command === "open" || command === "change") resolve(undefined);
      });
    const line = text.split("\n").length;
    const offset = text.length - text.lastIndexOf("\n");
    const samples: number[] = [];
    let names: string[] = [];
    try {
      await send("open", { file });
      for (let round = 0; round <= rounds; round++) {
        // a key pressed before it, so that the answer is not one that is kept
        await send("change", {
          file,
          line: 1,
          offset: 1,
          endLine: 1,
          endOffset: 1,
          insertString: " ",
        });
        const before = performance.now();
        const body = await send("completionInfo", { file, line, offset }) as {
          entries: { name: string }[];
        };
        if (round > 0) samples.push(performance.now() - before);
        names = body.entries.map(({ name }) => name);
      }
    } finally {
      server.kill();
    }
    if (!names.includes("completions")) {
      throw new Error(
        `Look at the editor bench: it got ${names.slice(0, 5).join(", ")}`,
      );
    }
    return {
      tables: [{
        title: "Completion after `portkey.chat.`",
        head: ["", "ms", "±"],
        rows: [[
          "portkey-fetch",
          digits(median(samples)),
          digits(deviation(samples)),
        ]],
      }],
      budgets: [{
        what: "completion after portkey.chat.",
        value: median(samples),
        limit: 100,
        unit: "ms",
        deterministic: false,
      }],
    };
  },
};
