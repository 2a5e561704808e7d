/** Answers every request of the loopback bench, in a process of its own; prints its address. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, answerHeaders, answerWith } from "./candidates.ts";

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, {
      ...answerHeaders,
      "content-length": Buffer.byteLength(answer),
    }).end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(
  0,
  "127.0.0.1",
  () => answerWith(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
