/** Where the command reads and prints. The one file of the command that touches the process. */
import { fstatSync } from "node:fs";
import process from "node:process";

/** What a run prints to and reads from. Tests give their own. */
export interface Terminal {
  /** Prints to standard output, as it is; resolves when more can be printed. */
  write(text: string | Uint8Array): Promise<void>;
  /** Prints one line to standard error. */
  note(line: string): void;
  /** The text that is piped in; "" when nothing is. With `wait`, it waits for input in any case. */
  readInput(wait: boolean): Promise<string>;
  /** Whether a person looks at the output, and how wide it is. */
  readonly isTerminal: boolean;
  readonly width: number;
  /** Whether output and messages may be coloured. */
  readonly colour: { readonly output: boolean; readonly messages: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborts when the user interrupts the command, or when nobody reads its output any more. */
  readonly signal: AbortSignal;
}

/** How long input that a parent process holds open may take to begin, in milliseconds. */
const GRACE = 200;

/** The terminal of this process, and why it was aborted. */
export interface ProcessTerminal extends Terminal {
  /** What ended the command early: Ctrl+C, or a reader that closed the pipe. */
  readonly endedBy: () => "interrupt" | "closed pipe" | undefined;
}

/** The terminal of this process. */
export function processTerminal(): ProcessTerminal {
  const controller = new AbortController();
  const { stdout, stderr, env } = process;
  let endedBy: "interrupt" | "closed pipe" | undefined;
  const end = (cause: "interrupt" | "closed pipe") => {
    endedBy ??= cause;
    controller.abort();
  };
  process.once("SIGINT", () => end("interrupt"));
  // `portkey-fetch … | head -1` closes the pipe: that is an end, and no failure.
  stdout.on("error", () => end("closed pipe"));
  stderr.on("error", () => {});
  const allowsColour = !env.NO_COLOR && env.TERM !== "dumb";
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (endedBy === "closed pipe") resolve();
        else stdout.write(text, () => resolve());
      }),
    note: (line) => void stderr.write(`${line}\n`),
    readInput: (wait) => readStandardInput(wait, controller.signal),
    isTerminal: stdout.isTTY === true,
    width: stdout.columns || 80,
    colour: { output: allowsColour && stdout.isTTY === true, messages: allowsColour && stderr.isTTY === true },
    env,
    cwd: process.cwd(),
    signal: controller.signal,
    endedBy: () => endedBy,
  };
}

/**
 * Reads standard input to its end. A person's keyboard is only read when asked for. A program that starts this one often leaves an
 * input open to which it never writes: unless asked to wait, the command gives it a moment to begin.
 */
async function readStandardInput(wait: boolean, signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  if (stdin.isTTY && !wait) return "";
  const mayNeverBegin = !wait && isSocket();
  return await new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    let text = "";
    const finish = () => {
      clearTimeout(timer);
      stdin.destroy();
      resolve(text + decoder.decode());
    };
    const timer = mayNeverBegin ? setTimeout(finish, GRACE) : undefined;
    stdin.on("data", (chunk: Uint8Array) => {
      clearTimeout(timer);
      text += decoder.decode(chunk, { stream: true });
    });
    stdin.once("end", finish);
    stdin.once("error", reject);
    signal.addEventListener("abort", finish, { once: true });
  });
}

/** Whether standard input is a socket: Node gives one to the processes that it starts, and shells never do. */
function isSocket(): boolean {
  try {
    return fstatSync(0).isSocket();
  } catch {
    return false;
  }
}
