// The figures of growth as tables of Markdown: one a size, and one of all sizes that fits a README.
import type { Unit } from '../figures.ts';
import { ratioOf, summarise } from '../statistics.ts';
import { writeRatio, writeSummary, writeTable } from '../table.ts';
import type { Size } from './logs.ts';
import type { GrowthRun } from './measure.ts';

export const names = ['page', 'floor', 'flowmap-gl', 'maplibre-turf'] as const;
export type Name = (typeof names)[number];

const titles: Readonly<Record<Name, string>> = {
  page: 'page',
  floor: 'floor',
  'flowmap-gl': 'flowmap.gl',
  'maplibre-turf': 'MapLibre + turf',
};

export interface Measured {
  readonly size: Size;
  readonly rows: number;
  /** Of each as many, made one after the other; null where it could not be measured. */
  readonly runs: Readonly<Record<Name, readonly (GrowthRun | null)[]>>;
}

interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly of: (run: GrowthRun) => number | null;
}

const fromDrop: Figure = {
  name: 'From the drop to the arcs',
  unit: 'ms',
  of: ({ read, arcs }) => (read ?? 0) + arcs,
};
const filter: Figure = {
  name: 'Press on a type until it is painted',
  unit: 'ms',
  of: ({ filter }) => filter,
};
const worst: Figure = { name: 'Panning, worst frame', unit: 'ms', of: ({ pan }) => pan.worst };
const picture: Figure = { name: 'PNG', unit: 'ms', of: ({ save }) => save };
const memory: Figure = {
  name: 'Memory beyond that before the drop',
  unit: 'memory',
  of: ({ memory }) => memory,
};

const figures: readonly Figure[] = [
  { name: 'Bytes until the arcs and their ground', unit: 'bytes', of: ({ bytes }) => bytes },
  { name: 'Dropped until it is read', unit: 'ms', of: ({ read }) => read },
  { name: 'From then to the arcs', unit: 'ms', of: ({ arcs }) => arcs },
  { name: 'From then to the arcs and their ground', unit: 'ms', of: ({ ground }) => ground },
  fromDrop,
  { name: 'From meaning it to the moving map', unit: 'ms', of: ({ moving }) => moving },
  filter,
  { name: 'The same, of a type not pressed before', unit: 'ms', of: ({ filterAnew }) => filterAnew },
  { name: 'Dragging the brush, mean frame', unit: 'ms', of: ({ brush }) => brush?.mean ?? null },
  { name: 'Dragging the brush, worst frame', unit: 'ms', of: ({ brush }) => brush?.worst ?? null },
  { name: 'Panning, mean frame', unit: 'ms', of: ({ pan }) => pan.mean },
  worst,
  picture,
  memory,
];

const count = (value: number) => value.toLocaleString('en-GB');
const titleOf = ({ size, rows }: Measured) =>
  size === 'world' ? `A world of 37,000 routes, ${count(rows)} flights` : `${count(rows)} flights`;

function tableOf({ runs }: Measured): string {
  const lines = figures.map(({ name, unit, of }) => {
    const values = (subject: Name) => runs[subject].map((run) => run && of(run));
    return [
      name,
      ...names.map((subject) => writeSummary(summarise(values(subject)), unit)),
      ...(['floor', 'flowmap-gl', 'maplibre-turf'] as const).map((other) =>
        writeRatio(ratioOf(values('page'), values(other))),
      ),
    ];
  });
  const shown = [
    'Lines drawn, and the flights that these stand for',
    ...names.map((subject) => runs[subject][0]?.shown ?? '–'),
  ];
  const heads = names.map((name) => titles[name]);
  return writeTable(['', ...heads, ...heads.slice(1).map((title) => `page ÷ ${title}`)], [...lines, shown]);
}

/** Page, and how many times flowmap.gl's that is, by size. */
function shortTableOf(measured: readonly Measured[]): string {
  const chosen = [fromDrop, filter, worst, picture, memory];
  const lines = measured.map((each) => [
    titleOf(each),
    ...chosen.map(({ unit, of }) => {
      const valuesOf = (name: Name) => each.runs[name].map((run) => run && of(run));
      const [page, other] = [valuesOf('page'), valuesOf('flowmap-gl')];
      const middle = summarise(page)?.median ?? null;
      const alone = middle === null ? '–' : writeSummary(summarise([middle]), unit);
      const ratio = ratioOf(page, other);
      return ratio === null ? alone : `${alone} (${ratio.median.toFixed(2)})`;
    }),
  ]);
  return writeTable(['', ...chosen.map(({ name }) => name)], lines);
}

export function writeGrowth(measured: readonly Measured[]): string[] {
  return [
    'The page alone, and in brackets how many times flowmap.gl’s figure that is:',
    shortTableOf(measured),
    ...measured.flatMap((each) => [`## ${titleOf(each)}`, tableOf(each)]),
  ];
}
