// The figures as tables of Markdown.
import type { kindRowsOf, Row, Unit } from './figures.ts';
import type { Ratio, Summary } from './statistics.ts';

/** Stands for what was not measured. */
const nothing = '–';

const writers: Readonly<Record<Unit, (value: number) => string>> = {
  bytes: (value) => (value / 1000).toFixed(1),
  memory: (value) => (value / 1_000_000).toFixed(2),
  ms: (value) => value.toFixed(Math.abs(value) < 100 ? 1 : 0),
  frames: (value) => value.toFixed(Number.isInteger(value) ? 0 : 1),
};
const unitNames: Readonly<Record<Unit, string>> = { bytes: 'KB', memory: 'MB', ms: 'ms', frames: '' };

/** Such as "812.4 KB (811.9–813.0)": the median, and the smallest and largest of all runs. */
export function writeSummary(summary: Summary | null, unit: Unit): string {
  if (summary === null) return nothing;
  const write = writers[unit];
  const { median, minimum, maximum } = summary;
  const middle = [write(median), unitNames[unit]].filter((part) => part !== '').join(' ');
  const isOne = write(minimum) === write(maximum);
  return isOne ? middle : `${middle} (${write(minimum)}–${write(maximum)})`;
}

export function writeRatio(ratio: Ratio | null): string {
  if (ratio === null) return nothing;
  const [median, minimum, maximum] = [ratio.median, ratio.minimum, ratio.maximum].map((each) =>
    each.toFixed(2),
  );
  return minimum === maximum ? `${median}` : `${median} (${minimum}–${maximum})`;
}

/** Columns after the first are set to the right, and padded so that the table reads in a terminal as well. */
export function writeTable(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const cells = (line: readonly string[]) =>
    widths.map((width, column) => {
      const text = line[column] ?? '';
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [cells(heads), rule, ...lines.map(cells)].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

export function writeRows(rows: readonly Row[]): string {
  const lines = rows.map(({ name, unit, page, floor, ratio }) => [
    name,
    writeSummary(page, unit),
    writeSummary(floor, unit),
    writeRatio(ratio),
  ]);
  return writeTable(['', 'page', 'floor', 'page ÷ floor'], lines);
}

export function writeKinds(rows: ReturnType<typeof kindRowsOf>): string {
  const write = (value: number | null) => (value === null ? nothing : writers.bytes(value));
  const lines = rows.map(({ kind, page, floor }) => [
    kind,
    ...[page.picture, page.map, page.idle, floor.map, floor.idle].map(write),
  ]);
  const heads = ['KB', 'page: picture', 'page: arcs', 'page: idle', 'floor: map', 'floor: idle'];
  return writeTable(heads, lines);
}
