// Numbers of rows as a file has them, runs joined: `17, 23, 30-45`.
import type { RowNumbers } from '../../airlift/airlift.ts';

/** More rows than this no table has that a browser reads. */
const most = 4_000_000;

/** @param numbers in rising order */
export function writeRowNumbers(numbers: RowNumbers): string {
  const runs: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let last = first;
    for (at += 1; numbers[at] === last + 1; at += 1) last += 1;
    runs.push(first === last ? `${first}` : `${first}-${last}`);
  }
  return runs.join(', ');
}

/** @returns null for what is no list of rising numbers, or stands for more rows than a table has */
export function readRowNumbers(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let before = 0;
  for (const run of text.split(',')) {
    const [, from = '', to = from] = /^\s*(\d{1,9})(?:-(\d{1,9}))?\s*$/.exec(run) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (first <= before || last < first || numbers.length + last - first >= most) return null;
    for (let row = first; row <= last; row += 1) numbers.push(row);
    before = last;
  }
  return numbers;
}
