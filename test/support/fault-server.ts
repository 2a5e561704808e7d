/**
 * A server that misbehaves on purpose: it speaks HTTP over a bare socket, so that it can break it anywhere. What it does with a
 * request is a function of the test; `faults` holds the usual ones.
 */
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire, and the socket to answer on. */
export interface RawRequest {
  /** 1 for the first request of the server. */
  readonly number: number;
  /** 1 for the first connection of the server. */
  readonly connection: number;
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The header block as sent, in order. */
  readonly head: string;
  readonly body: Buffer;
  readonly socket: Socket;
  /** Resolves when the connection is gone, whoever ended it. */
  readonly closed: Promise<void>;
  /** Writes bytes as they are. */
  write(bytes: string | Uint8Array): void;
  /** Writes a status line and headers; without a length or an encoding the body ends with the connection. */
  reply(status: number, headers?: Record<string, string>, reason?: string): void;
  /** A whole reply with its length. */
  answer(status: number, body: unknown, headers?: Record<string, string>): void;
  /** Begins an event stream in chunked encoding; see `chunk` and `finish`. */
  events(headers?: Record<string, string>): void;
  /** One chunk of a chunked body. */
  chunk(bytes: string | Uint8Array): void;
  /** The end of a chunked body. */
  finish(): void;
  /** Breaks the connection with a TCP reset where the runtime can, else without a word. */
  reset(): void;
}

/** What the server does with a request. */
export type Handler = (request: RawRequest) => unknown;

/** A server that is up. */
export interface FaultServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** Every request that came, body included. */
  readonly requests: RawRequest[];
  /** Connections that are open and have carried a request. */
  readonly open: number;
  /** Connections among them whose last request has no whole answer: the others are kept by the client for its next request. */
  readonly busy: number;
  /** Connections since the start. */
  readonly connections: number;
  /** Replaces what the server does. */
  handle(handler: Handler): void;
  /** Resolves when at most this many connections are open, or throws after a while. */
  settled(open?: number, ms?: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server on a free port of the loopback interface. */
export async function startFaultServer(handler: Handler = faults.ok): Promise<FaultServer> {
  let current = handler;
  let connections = 0;
  // Node 20 connects anew after it broke a connection off, and lets go of that unused connection seconds later: it does not count
  const sockets = new Map<Socket, { used: boolean; busy: boolean }>();
  const open = () => [...sockets.values()].filter(({ used }) => used).length;
  const requests: RawRequest[] = [];
  const server = createServer((socket) => {
    const connection = ++connections;
    const state = { used: false, busy: false };
    sockets.set(socket, state);
    const closed = new Promise<void>((resolve) =>
      socket.once("close", () => {
        sockets.delete(socket);
        resolve();
      })
    );
    socket.on("error", () => {}); // resets are what this server is for
    socket.setNoDelay(true);
    readRequests(socket, (raw) => {
      state.used = state.busy = true;
      const through = () => state.busy = false;
      const request = { ...raw, ...answers(socket, through), number: requests.length + 1, connection, closed, socket };
      requests.push(request);
      Promise.resolve(current(request)).catch((error) => request.answer(500, { error: { message: String(error) } }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    get open() {
      return open();
    },
    get busy() {
      return [...sockets.values()].filter(({ busy }) => busy).length;
    },
    get connections() {
      return connections;
    },
    handle(next) {
      current = next;
    },
    async settled(expected = 0, ms = 5_000) {
      const deadline = performance.now() + ms;
      while (open() > expected) {
        if (performance.now() > deadline) throw new Error(`${open()} connections are open, expected ${expected}`);
        await wait(5);
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.keys()) socket.destroy();
      }),
  };
}

type Parsed = Pick<RawRequest, "method" | "target" | "headers" | "head" | "body">;

/** Calls back for each whole request on a connection. */
function readRequests(socket: Socket, onRequest: (request: Parsed) => void): void {
  let buffered = Buffer.alloc(0);
  socket.on("data", (data) => {
    buffered = Buffer.concat([buffered, data as Buffer]);
    while (true) {
      const end = buffered.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = buffered.subarray(0, end).toString("latin1");
      const [first = "", ...lines] = head.split("\r\n");
      const [method = "", target = ""] = first.split(" ");
      const headers = Object.fromEntries(lines.map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
      }));
      const rest = buffered.subarray(end + 4);
      const whole = headers["transfer-encoding"] === "chunked"
        ? readChunks(rest)
        : readLength(rest, Number(headers["content-length"] ?? 0));
      if (!whole) return;
      buffered = Buffer.from(whole.rest);
      onRequest({ method, target, headers, head, body: whole.body });
    }
  });
}

interface Split {
  body: Buffer;
  rest: Buffer;
}

function readLength(bytes: Buffer, length: number): Split | undefined {
  return bytes.length < length ? undefined : { body: bytes.subarray(0, length), rest: bytes.subarray(length) };
}

function readChunks(bytes: Buffer): Split | undefined {
  const parts: Buffer[] = [];
  for (let at = 0;;) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, line).toString(), 16);
    if (bytes.length < line + 4 + size) return undefined;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
    if (size === 0) return { body: Buffer.concat(parts), rest: bytes.subarray(at) };
  }
}

type Answers = Pick<RawRequest, "write" | "reply" | "answer" | "events" | "chunk" | "finish" | "reset">;

/** Ways to answer; `through` is called when a reply is whole. */
function answers(socket: Socket, through: () => void): Answers {
  const write = (bytes: string | Uint8Array) => {
    if (!socket.destroyed && socket.writable) socket.write(bytes);
  };
  const reply = (status: number, headers: Record<string, string> = {}, reason = "Status") =>
    write(
      `HTTP/1.1 ${status} ${reason}\r\n${
        Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("")
      }\r\n`,
    );
  const chunk = (bytes: string | Uint8Array) => {
    const data = Buffer.from(bytes as Uint8Array);
    if (data.length > 0) {
      write(Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from("\r\n")]));
    }
  };
  return {
    write,
    reply,
    answer(status, body, headers = {}) {
      const text = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
      const type = typeof body === "string" ? "text/plain" : "application/json";
      through();
      reply(status, { "content-type": type, "content-length": String(text.length), ...headers });
      if (text.length > 0) write(text);
    },
    events(headers = {}) {
      reply(200, { "content-type": "text/event-stream", "transfer-encoding": "chunked", ...headers });
    },
    chunk,
    finish() {
      through();
      write("0\r\n\r\n");
    },
    reset() {
      // Bun has no resetAndDestroy
      if (typeof socket.resetAndDestroy === "function") socket.resetAndDestroy();
      else socket.destroy();
    },
  };
}

/** Waits some milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A chat completion whose text says which request it answers. */
export function completion(text = "Hello"): Record<string, unknown> {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_764_000_000,
    model: "m",
    choices: [{
      index: 0,
      message: { role: "assistant", content: text, refusal: null },
      finish_reason: "stop",
      logprobs: null,
    }],
  };
}

/** The event of one chunk of a streamed chat completion. */
export function delta(content: string, finish: string | null = null): string {
  return `data: ${JSON.stringify({ id: "c", choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
}

/** What servers do wrong. */
export const faults = {
  /** Nothing. */
  ok: (request) => request.answer(200, completion()),
  /** The connection breaks before a byte of the reply. */
  resetBeforeHeaders: (request) => request.reset(),
  /** The connection closes cleanly before a byte of the reply. */
  closeBeforeHeaders: (request) => void request.socket.end(),
  /** The connection breaks in the header block. */
  resetInHeaders(request) {
    request.write("HTTP/1.1 200 OK\r\ncontent-type: appl");
    request.reset();
  },
  /** The connection breaks after the headers. */
  async resetAfterHeaders(request) {
    request.reply(200, { "content-type": "application/json", "content-length": "500" });
    await wait(20);
    request.reset();
  },
  /** The body is shorter than its length. */
  async truncated(request) {
    request.reply(200, { "content-type": "application/json", "content-length": "500" });
    request.write('{"id":"chatcmpl-1","choices":[');
    await wait(20);
    request.socket.end();
  },
  /** A chunked body without its end. */
  async truncatedChunks(request) {
    request.reply(200, { "content-type": "application/json", "transfer-encoding": "chunked" });
    request.chunk('{"id":"chatcmpl-1"}');
    await wait(20);
    request.socket.end();
  },
  /** The body is longer than its length. */
  tooLong(request) {
    const text = JSON.stringify(completion());
    request.reply(200, {
      "content-type": "application/json",
      "content-length": String(text.length - 5),
      connection: "close",
    });
    request.write(text);
    request.socket.end();
  },
  /** No answer, ever. */
  stall: () => {},
  /** Headers, then nothing. */
  stallAfterHeaders: (request) => request.reply(200, { "content-type": "application/json", "content-length": "500" }),
  /** Headers and body byte by byte, without an end in reasonable time. */
  async drip(request) {
    request.reply(200, { "content-type": "application/json", "content-length": "100000" });
    while (!request.socket.destroyed) {
      request.write(" ");
      await wait(10);
    }
  },
  /** A whole reply, byte by byte. */
  async slowBytes(request) {
    const text = JSON.stringify(completion());
    request.reply(200, { "content-type": "application/json", "content-length": String(text.length) });
    for (let at = 0; at < text.length; at += 20) {
      request.write(text.slice(at, at + 20));
      await wait(2);
    }
  },
} satisfies Record<string, Handler>;
