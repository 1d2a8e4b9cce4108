// The legs that movements flew: what has to be measured of an airlift.

/** The legs that movements flew, as pairs of the ids of their ends, each once: what has to be measured. */
export function legsOf(
  movements: Iterable<{
    readonly from: readonly string[];
    readonly via: readonly string[];
    readonly to: readonly string[];
  }>,
): readonly (readonly [from: string, to: string])[] {
  const legs = new Map<string, readonly [string, string]>();
  const add = (from: string, to: string) => {
    if (from !== to) legs.set(`${from}~${to}`, [from, to]);
  };
  for (const { from, via, to } of movements) {
    if (from.length === 0 || to.length === 0) continue;
    const [first, last] = [via[0], via.at(-1)];
    if (first === undefined || last === undefined)
      for (const start of from) for (const end of to) add(start, end);
    else {
      for (const start of from) add(start, first);
      for (const [index, stop] of via.entries()) add(stop, via[index + 1] ?? stop);
      for (const end of to) add(last, end);
    }
  }
  return [...legs.values()];
}
