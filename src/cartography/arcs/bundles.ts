// Bundles: lines that run towards the same place lie side by side from where they meet, each as near as it can be to its
// own great circle.

/**
 * The increasing sequence nearest to some values, by weighted least squares: pool adjacent violators (Barlow et al. 1972).
 * @param weights one for each value, above 0
 */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [index, value] of values.entries()) {
    const weight = weights[index] ?? 1;
    let pool = { sum: value * weight, weight, count: 1 };
    let before = pools.at(-1);
    while (before !== undefined && before.sum / before.weight > pool.sum / pool.weight) {
      pools.pop();
      pool = {
        sum: before.sum + pool.sum,
        weight: before.weight + pool.weight,
        count: before.count + pool.count,
      };
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
}

/**
 * Where lines stand across a bundle, so that neighbours keep a gap.
 * @param wanted where each would stand by itself, in the order in which they are to stand, pixels
 * @param rooms what each takes up, pixels
 */
export function sideBySide(wanted: readonly number[], rooms: readonly number[], gap: number): number[] {
  const starts: number[] = [];
  let start = 0;
  for (const [index, room] of rooms.entries()) {
    start += index === 0 ? 0 : ((rooms[index - 1] ?? 0) + room) / 2 + gap;
    starts.push(start);
  }
  const fitted = isotonic(
    wanted.map((place, index) => place - (starts[index] ?? 0)),
    rooms,
  );
  return fitted.map((place, index) => place + (starts[index] ?? 0));
}

/** The mean of each value and of those up to some steps before and after it, as far as there are any. */
export function smoothed(values: readonly number[], steps: number): number[] {
  return values.map((_, index) => {
    const near = Math.min(steps, index, values.length - 1 - index);
    let sum = 0;
    for (let step = -near; step <= near; step++) sum += values[index + step] ?? 0;
    return sum / (2 * near + 1);
  });
}
