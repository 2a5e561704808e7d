/**
 * Random tests whose run can be repeated.
 *
 * The seed is fixed, so that a change is judged by what it did and not by that day's luck. `SEED=random` explores, as the
 * workflow random-tests does every night; `SEED=123 vitest run test/reply/stream.test.ts` repeats what it found.
 */
import process from "node:process";
import fc from "fast-check";
import { expect } from "vitest";

const given: string = process.env.SEED ?? "1";

/** Where all random numbers of a test file come from. It is printed, also when everything passes. */
export const SEED: number = given === "random" ? Date.now() % 1_000_000 : Number(given);

fc.configureGlobal({ seed: SEED });
process.stdout.write(`SEED=${SEED} vitest run ${expect.getState().testPath?.replace(/^.*\/(?=test\/)/, "") ?? ""}\n`);

export { fc };
