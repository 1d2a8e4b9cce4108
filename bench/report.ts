// The figures of all runs side by side: medians, how far they reach, and the ratio of page to floor.
import type { Line } from './line.ts';
import type { Run } from './measure.ts';
import { type Figure, figureOf } from './statistics.ts';

/** The runs over one line. */
export interface Runs {
  readonly line: Line['name'];
  readonly page: readonly Run[];
  readonly floor: readonly Run[];
}

export interface Row {
  readonly line: Line['name'];
  readonly name: string;
  readonly page: Figure | null;
  readonly floor: Figure | null;
  /** Of the medians. */
  readonly ratio: number | null;
}

interface RowForm {
  readonly name: string;
  readonly page: string;
  /** What of the floor it is measured by; null: nothing. */
  readonly floor: string | null;
  /** Not counted in the ratio, in the page's unit. */
  readonly allowance?: number;
  /** Whether a line makes no difference. */
  readonly isLocal?: boolean;
}

/** Putting a picture into a file has a price of its own, milliseconds. */
const filing = 150;

const forms: readonly RowForm[] = [
  { name: 'time to the picture (floor: to its map), ms', page: 'time to picture', floor: 'time to arcs' },
  {
    name: 'time to an answer of the filter (floor: to its map), ms',
    page: 'time to answer',
    floor: 'time to arcs',
  },
  {
    name: 'time to the arcs on the map (floor: to its map), ms',
    page: 'time to arcs',
    floor: 'time to arcs',
  },
  {
    name: 'bytes until the picture (floor: its map)',
    page: 'bytes until picture',
    floor: 'bytes until arcs',
  },
  { name: 'bytes until the arcs, all (floor: its map)', page: 'bytes until arcs', floor: 'bytes until arcs' },
  { name: '– program and data', page: 'program and data', floor: 'program and data' },
  ...['page', 'program', 'style', 'type', 'ground'].map((kind) => ({
    name: `– ${kind}`,
    page: `bytes until arcs: ${kind}`,
    floor: `bytes until arcs: ${kind}`,
  })),
  { name: 'bytes until idle', page: 'bytes until idle', floor: 'bytes until idle' },
  { name: 'filter pressed to figures and table, ms', page: 'press to figures', floor: null, isLocal: true },
  {
    name: 'filter pressed to figures and table, frames',
    page: 'frames to figures',
    floor: null,
    isLocal: true,
  },
  {
    name: 'filter pressed to map painted (floor: a repaint), ms',
    page: 'press to map',
    floor: 'press to map',
    isLocal: true,
  },
  {
    name: `PNG saved, ms (ratio: less ${filing} ms, to the floor’s repaint at that size)`,
    page: 'picture saved',
    floor: 'map at two pixels for one',
    allowance: filing,
    isLocal: true,
  },
  { name: 'the first PNG, ms', page: 'first picture saved', floor: null, isLocal: true },
  { name: 'JavaScript heap, bytes', page: 'heap', floor: 'heap', isLocal: true },
];

/** What is run or drawn: everything but the type, which no map needs to be right. */
function withProgram(run: Run): Run {
  const parts = ['page', 'program', 'style', 'ground', 'other'].map(
    (kind) => run[`bytes until arcs: ${kind}`] ?? 0,
  );
  return { ...run, 'program and data': parts.reduce((sum, part) => sum + part, 0) };
}

export function rowsOf(measured: readonly Runs[]): Row[] {
  return measured.flatMap(({ line, page, floor }, index) =>
    forms.flatMap((form): Row[] => {
      if (form.isLocal === true && index > 0) return [];
      const own = figureOf(page.map((run) => withProgram(run)[form.page] ?? null));
      const below =
        form.floor === null ? null : figureOf(floor.map((run) => withProgram(run)[form.floor ?? ''] ?? null));
      const ratio =
        own === null || below === null || below.median === 0
          ? null
          : Math.max(0, own.median - (form.allowance ?? 0)) / below.median;
      return [{ line, name: form.name, page: own, floor: below, ratio }];
    }),
  );
}

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

function cell(figure: Figure | null): string {
  if (figure === null) return '–';
  const { median, least, most } = figure;
  return least === most ? number(median) : `${number(median)} (${number(least)}–${number(most)})`;
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['line', 'figure', 'page: median (least–most)', 'floor', 'ratio'];
  const lines = rows.map(({ line, name, page, floor, ratio }) => [
    line,
    name,
    cell(page),
    cell(floor),
    ratio === null ? '' : ratio.toFixed(2),
  ]);
  return [head, head.map((_, index) => (index > 1 ? '--:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
