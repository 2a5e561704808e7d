/** The server's end of a WebSocket (RFC 6455), as much of it as a test needs: it accepts, greets, and echoes short texts. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** What the server says first. */
export const GREETING = JSON.stringify({ type: "session.created" });

/** Accepts the upgrade, sends the greeting, and sends back every text message of fewer than 126 bytes. */
export function acceptWebSocket(request: IncomingMessage, socket: Duplex): void {
  const accept = createHash("sha1")
    .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest("base64");
  const protocol = request.headers["sec-websocket-protocol"]?.split(",")[0]?.trim();
  socket.write(
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n" +
      `sec-websocket-accept: ${accept}\r\n${protocol ? `sec-websocket-protocol: ${protocol}\r\n` : ""}\r\n`,
  );
  socket.write(frame(1, Buffer.from(GREETING)));
  socket.on("error", () => {});
  socket.on("data", (data: Buffer) => {
    const opcode = data[0]! & 0x0f;
    const length = data[1]! & 0x7f;
    const mask = data.subarray(2, 6);
    const payload = data.subarray(6, 6 + length).map((byte, index) => byte ^ mask[index % 4]!);
    if (opcode === 1 && length < 126) socket.write(frame(1, Buffer.from(payload)));
    if (opcode === 8) socket.end(frame(8, Buffer.from(payload)));
  });
}

function frame(opcode: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x80 | opcode, payload.length]), payload]);
}
