import { expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import { isPortkeyError } from "../../src/connection/errors.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { faultCases, KEY, type MakeSubject, runCase } from "../support/fault-cases.ts";
import { makeNaive } from "../support/naive-client.ts";
import { failure } from "../support/recorder.ts";

/** Our client; its errors must be of our classes. */
const makeOurs: MakeSubject = (origin, options) => {
  const client = new PortkeyClient({ baseURL: `${origin}/v1`, apiKey: KEY, ...options });
  const ours = <Value>(work: Promise<Value>) =>
    work.catch((error) => {
      throw isPortkeyError(error) ? error : new Error("Not an error of ours", { cause: error });
    });
  return {
    chat: (signal) => ours(client.post("/chat/completions", { stream: false }, { signal })),
    stream: (signal) => ours(client.post<Stream<unknown>>("/chat/completions", { stream: true }, { signal })),
  };
};

test.concurrent.each(faultCases)("PortkeyClient $name", (fault) => runCase(fault, makeOurs));

test.concurrent.each(faultCases)("A naive client fails the case: $name", async (fault) => {
  expect(await failure(runCase(fault, makeNaive))).toBeInstanceOf(Error);
});
