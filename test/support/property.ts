/** Random tests whose run can be repeated: `SEED=123 vitest run test/stream.test.ts`. */
import process from "node:process";
import fc from "fast-check";
import { expect } from "vitest";

/** What all random numbers of a test file come from; printed, also when everything passes. */
export const SEED: number = Number(process.env.SEED ?? Date.now() % 1_000_000);

fc.configureGlobal({ seed: SEED });
process.stdout.write(`SEED=${SEED} vitest run ${expect.getState().testPath?.replace(/^.*\/(?=test\/)/, "") ?? ""}\n`);

export { fc };
