/** The server's end of a WebSocket (RFC 6455), as much of it as a test needs, and the class that opens the client's end on any runtime. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import type { Duplex } from "node:stream";
import type { WebSocketClass } from "../../src/index.ts";

/** What the server of `acceptWebSocket` says first. */
export const GREETING = JSON.stringify({ type: "session.created" });

/** Options for a client: Node 20 has no WebSocket, so it gets that of the package `ws`; other runtimes use their own. */
export const socketOptions: { webSocket?: WebSocketClass } = typeof WebSocket === "function"
  ? {}
  : { webSocket: createRequire(import.meta.url)("ws").WebSocket };

/** The server's end of one connection. */
export interface ServerSocket {
  /** The request that asked for it. */
  request: IncomingMessage;
  /** Called for each text that the client sends. */
  onText: (text: string) => void;
  /** Called when the client closes, with the code, or undefined where it gave none. */
  onClose: (code: number | undefined) => void;
  /** Sends a text message. */
  send(text: string): void;
  /** Sends a message of bytes. */
  sendBytes(bytes: Uint8Array): void;
  /** Closes in the proper way. */
  close(code: number, reason?: string): void;
  /** Cuts the connection. */
  cut(): void;
}

/** Accepts the upgrade, sends the greeting, and sends back every text message. */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex): void {
  const connection = serveWebSocket(request, socket);
  connection.onText = (text) => connection.send(text);
  connection.send(GREETING);
}

/** Accepts the upgrade. */
export function serveWebSocket(request: IncomingMessage, socket: Duplex): ServerSocket {
  const accept = createHash("sha1")
    .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest("base64");
  const protocol = request.headers["sec-websocket-protocol"]?.split(",")[0]?.trim();
  socket.write(
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n" +
      `sec-websocket-accept: ${accept}\r\n${protocol ? `sec-websocket-protocol: ${protocol}\r\n` : ""}\r\n`,
  );
  const connection: ServerSocket = {
    request,
    onText() {},
    onClose() {},
    send: (text) => void socket.write(frame(1, Buffer.from(text))),
    sendBytes: (bytes) => void socket.write(frame(2, Buffer.from(bytes))),
    close: (code, reason = "") =>
      void socket.write(frame(8, Buffer.from([code >> 8, code & 255, ...Buffer.from(reason)]))),
    cut: () => void socket.destroy(),
  };
  let received = Buffer.alloc(0);
  socket.on("error", () => {});
  socket.on("data", (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (let found = readFrame(received); found !== undefined; found = readFrame(received)) {
      received = received.subarray(found.size);
      const { opcode, payload } = found;
      if (opcode === 1) connection.onText(payload.toString());
      if (opcode === 8) {
        connection.onClose(payload.length < 2 ? undefined : payload.readUInt16BE());
        socket.end(frame(8, payload));
      }
    }
  });
  return connection;
}

/** The frame of a client at the start of what has come; undefined while it is not whole. Tests send no message in several frames. */
function readFrame(data: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (data.length < 2) return undefined;
  const short = data[1]! & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const start = 2 + extra + 4;
  if (data.length < start) return undefined;
  const length = extra === 0 ? short : extra === 2 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  if (data.length < start + length) return undefined;
  const mask = data.subarray(start - 4, start);
  const payload = Buffer.from(data.subarray(start, start + length).map((byte, index) => byte ^ mask[index % 4]!));
  return { opcode: data[0]! & 0x0f, payload, size: start + length };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126
    ? [length]
    : length < 65_536
    ? [126, length >> 8, length & 255]
    : [127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((shift) => (length >>> shift) & 255)];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...head]), payload]);
}
