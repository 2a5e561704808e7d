/** Swaps two outputs for each other in the folder of its argument until it is killed; writes a dot for each swap. */
import { join } from "node:path";
import { compare, recover, swap } from "../../../scripts/codegen/swap.ts";
import { readFolder } from "./fixtures.ts";

const folder = process.argv[2]!;
const out = join(folder, "out");
const outputs = ["a", "b"].map((name) => readFolder(join(folder, name)));
recover(out);
for (let round = 0;; round++) {
  const [next, last] = [outputs[round % 2]!, outputs[(round + 1) % 2]!];
  swap(out, next, compare(out, next, last.keys()));
  process.stdout.write(".");
}
