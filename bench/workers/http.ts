/** CPU time per call over loopback HTTP: `http.ts <url> <calls> <rounds> <concurrency>`. */
import { answerWith, args, candidates, cpu, shuffled } from "./candidates.ts";

const [url = "", ...numbers] = args();
const [calls = 3_000, rounds = 10, concurrency = 64] = numbers.map(Number);
const all = await candidates(`${url}/v1`);
const samples: Record<string, number[]> = {};
const batch = Math.round(calls / rounds);

async function many(
  call: () => Promise<unknown>,
  count: number,
): Promise<void> {
  let left = count;
  const one = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, one));
}

for (const { name, call } of all) {
  samples[name] = [];
  await many(call, batch);
}
for (let round = 0; round < rounds; round++) {
  for (const { name, call } of shuffled(all)) {
    const before = cpu();
    await many(call, batch);
    samples[name]!.push((cpu() - before) / batch);
  }
}
answerWith(samples);
// deno-lint-ignore no-process-global -- connections that are kept alive would hold the process
process.exit(0);
