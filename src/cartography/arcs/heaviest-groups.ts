// The heaviest groups of flows: thousands are looked through as numbers, and only those that may be among them are sorted.
import type { FlowGroups } from './flow-groups.ts';
import { states } from './flow-table.ts';

const [uncounted, out] = [states.indexOf('uncounted'), states.indexOf('out')];

/** The heaviest groups in sight, what is shown first and what the filter hides last. */
export function heaviest(groups: FlowGroups, seen: Uint8Array, budget: number): readonly number[] {
  const { state, largest, from, to, paths } = groups;
  const weight = (group: number) => largest[group] ?? 0;
  const pathOf = (group: number) => {
    const path = paths.get(group);
    return path === undefined ? '' : `${path.from}>${path.via}>${path.to}`;
  };
  const compare = (one: number, other: number) =>
    weight(other) - weight(one) ||
    (from[one] ?? 0) - (from[other] ?? 0) ||
    (to[one] ?? 0) - (to[other] ?? 0) ||
    (pathOf(one) < pathOf(other) ? -1 : 1);
  const ranks = [
    (own: number) => own !== uncounted && own !== out,
    (own: number) => own === uncounted,
    (own: number) => own === out,
  ];
  const chosen: number[] = [];
  for (const isOfRank of ranks) {
    const room = budget - chosen.length;
    if (room <= 0) break;
    const members = groupsWhere(groups, (group) => seen[group] === 1 && isOfRank(state[group] ?? out));
    // Sorted are only those that may be among them.
    const weights = new Float64Array(members.length);
    for (let at = 0; at < members.length; at++) weights[at] = largest[members[at] ?? 0] ?? 0;
    const least = nthLargest(weights, room);
    const heavy = [...members.filter((group) => weight(group) >= least)].sort(compare);
    chosen.push(...heavy.slice(0, room));
  }
  return chosen;
}

function groupsWhere({ count }: FlowGroups, isWanted: (group: number) => boolean): Int32Array {
  const found = new Int32Array(count);
  let many = 0;
  for (let group = 0; group < count; group++) if (isWanted(group)) found[many++] = group;
  return found.subarray(0, many);
}

/** The n-th of some numbers, the largest first, or the last where there are fewer; their order changes (Hoare 1961). */
function nthLargest(numbers: Float64Array, n: number): number {
  let [first, last] = [0, numbers.length - 1];
  const wanted = Math.min(n, numbers.length) - 1;
  while (first < last) {
    const pivot = numbers[(first + last) >> 1] ?? 0;
    let [left, right] = [first, last];
    while (left <= right) {
      while ((numbers[left] ?? 0) > pivot) left += 1;
      while ((numbers[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const moved = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = moved;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) last = right;
    else if (wanted >= left) first = left;
    else break;
  }
  return numbers[wanted] ?? 0;
}
