/** The same calls through `portkey-ai` and through us: every method that it has, and what arrives at a server. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resources } from "../../generated/resources/index.ts";
import { Portkey } from "../../src/index.ts";
import { type Comparable, comparable } from "./compare.ts";
import { broken, differences, reasons } from "./differences.ts";
import { call, type Client, exampleArguments, officialMethods, OfficialPortkey, reach } from "./official.ts";
import { type Recorder, startRecorder } from "./recorder.ts";

let recorder: Recorder;
const options = () => ({
  apiKey: "pk-test-key",
  baseURL: recorder.baseURL,
  provider: "openai",
  traceID: "trace-1",
});

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder?.close());

/** The one request of a call. What comes back does not matter here: some replies are not what the official client expects. */
async function requestOf(
  client: Client,
  accessor: string,
  args: unknown[],
): Promise<Comparable | undefined> {
  recorder.seen.length = 0;
  try {
    await call(client, accessor, args);
  } catch {
    // chatkit methods of the official client throw at once, and send their request all the same
    for (let waited = 0; recorder.seen.length === 0 && waited < 20; waited++) {
      await new Promise((done) => setTimeout(done, 5));
    }
  }
  return recorder.seen[0] && comparable(recorder.seen[0]);
}

const methods = [...officialMethods()];
const endpoints = methods.filter(([accessor]) => typeof reach(resources, accessor) === "string");

test("there is a method for every method of portkey-ai", () => {
  const portkey = new Portkey(options());
  const missing = methods.filter(([accessor]) => typeof reach(portkey, accessor) !== "function");
  expect(missing).toEqual([]);
  expect(methods.length).toBeGreaterThan(300);
});

test.each(endpoints)("%s sends the same", async (accessor, names) => {
  // options of the call come after them, so that both take them in the same place
  const args = () => [
    ...exampleArguments(accessor, names, reach(resources, accessor) as string),
    { traceID: "trace-of-the-call" },
  ];
  const theirs = await requestOf(
    new OfficialPortkey(options()),
    accessor,
    args(),
  );
  const ours = await requestOf(new Portkey(options()), accessor, args());
  expect(ours?.headers["x-portkey-trace-id"]).toBe("trace-of-the-call");
  if (accessor in broken) return expect(theirs).toBeUndefined();
  if (accessor in differences) return expect(ours).not.toEqual(theirs);
  expect(ours).toEqual(theirs);
});

test("every difference has its reason in MIGRATING.md, and belongs to a method", () => {
  const guide = readFileSync(
    new URL("../../MIGRATING.md", import.meta.url),
    "utf8",
  );
  for (const reason of Object.values(reasons)) expect(guide).toContain(reason);
  const known = endpoints.map(([accessor]) => accessor);
  for (
    const accessor of [...Object.keys(differences), ...Object.keys(broken)]
  ) expect(known).toContain(accessor);
});
