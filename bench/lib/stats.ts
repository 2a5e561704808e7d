/** Numbers about numbers. */

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median absolute deviation: how far from the middle a value usually is. */
export function deviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** Medians of what each round measured, and of each round's ratio to the first candidate, so that a loaded machine blurs less. */
export interface Comparison {
  name: string;
  middle: number;
  noise: number;
  ratio: number;
  ratioNoise: number;
}

/** Compares candidates that were measured in the same rounds. The first is the one to compare with. */
export function compare(
  samples: Readonly<Record<string, readonly number[]>>,
): Comparison[] {
  const names = Object.keys(samples);
  const base = samples[names[0]!]!;
  return names.map((name) => {
    const values = samples[name]!;
    const ratios = values.map((value, round) => value / base[round]!);
    return {
      name,
      middle: median(values),
      noise: deviation(values),
      ratio: median(ratios),
      ratioNoise: deviation(ratios),
    };
  });
}
