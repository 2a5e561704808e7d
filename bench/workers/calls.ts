/** CPU time per call with a stubbed `fetch`: `calls.ts <calls> <rounds>`. */
import { answer, answerWith, args, candidates, cpu, shuffled, stubFetch } from "./candidates.ts";

const [calls = 20_000, rounds = 10] = args().map(Number);
globalThis.fetch = stubFetch as typeof fetch;
const all = await candidates("https://gateway.test/v1");
const samples: Record<string, number[]> = {};
const batch = Math.max(1, Math.round(calls / rounds));

for (const { name, call } of all) {
  samples[name] = [];
  if (JSON.stringify(await call()) !== answer) {
    throw new Error(`Look at ${name}: it gives another answer`);
  }
  for (let i = 0; i < Math.min(batch, 1500); i++) await call();
}
for (let round = 0; round < rounds; round++) {
  for (const { name, call } of shuffled(all)) {
    const before = cpu();
    for (let i = 0; i < batch; i++) await call();
    samples[name]!.push((cpu() - before) / batch);
  }
}
answerWith(samples);
