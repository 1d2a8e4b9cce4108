// The figures of the bench: what each is called, and where in a run of page and floor it is found.
import { allOf, kinds } from './bytes.ts';
import type { Run } from './run.ts';
import { type Ratio, ratioOf, type Summary, summarise } from './statistics.ts';

export type Unit = 'bytes' | 'memory' | 'ms' | 'frames';

type Pick = (run: Run) => number | null;

const minus = (value: number | null, less: number | null) =>
  value === null || less === null ? null : value - less;

interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly page: Pick;
  /** Null where the floor has nothing to compare with. */
  readonly floor: Pick | null;
}

/** What follows from the network. The floor's picture and its answer are its map: it shows nothing before. */
export const loadFigures: readonly Figure[] = [
  {
    name: 'Bytes until the picture',
    unit: 'bytes',
    page: ({ bytes }) => (bytes.picture === null ? null : allOf(bytes.picture)),
    floor: ({ bytes }) => allOf(bytes.map),
  },
  {
    name: 'Bytes until the picture and an answering filter',
    unit: 'bytes',
    page: ({ bytes }) => (bytes.answers === null ? null : allOf(bytes.answers)),
    floor: ({ bytes }) => allOf(bytes.map),
  },
  {
    name: 'Bytes until the arcs on the map',
    unit: 'bytes',
    page: ({ bytes }) => allOf(bytes.map),
    floor: ({ bytes }) => allOf(bytes.map),
  },
  {
    name: 'Of these, program and ground',
    unit: 'bytes',
    page: ({ bytes }) => bytes.map.program + bytes.map.ground,
    floor: ({ bytes }) => bytes.map.program + bytes.map.ground,
  },
  {
    name: 'Bytes until idle, with what is kept unasked',
    unit: 'bytes',
    page: ({ bytes }) => allOf(bytes.idle),
    floor: ({ bytes }) => allOf(bytes.idle),
  },
  {
    name: 'Time to the picture',
    unit: 'ms',
    page: ({ moments }) => moments.picture,
    floor: ({ moments }) => moments.map,
  },
  {
    name: 'Time to an answer to the filter',
    unit: 'ms',
    page: ({ moments }) => moments.answers,
    floor: ({ moments }) => moments.map,
  },
  {
    name: 'From meaning it to the arcs on the moving map',
    unit: 'ms',
    page: ({ moments }) => minus(moments.map, moments.meant),
    floor: ({ moments }) => moments.map,
  },
];

/** What a saved picture may cost beside painting its map, milliseconds: composing and encoding. */
const besideTheMap = 150;

/** What follows from the machine alone. */
export const useFigures: readonly Figure[] = [
  {
    name: 'Filter press until its figures are painted, frames',
    unit: 'frames',
    page: ({ use }) => use?.words?.frames ?? null,
    floor: ({ use }) => use?.map.frames ?? null,
  },
  {
    name: 'Filter press until its figures are painted',
    unit: 'ms',
    page: ({ use }) => use?.words?.milliseconds ?? null,
    floor: ({ use }) => use?.map.milliseconds ?? null,
  },
  {
    name: 'Filter press until its arcs are painted',
    unit: 'ms',
    page: ({ use }) => use?.map.milliseconds ?? null,
    floor: ({ use }) => use?.map.milliseconds ?? null,
  },
  ...(['firstSave', 'laterSave'] as const).flatMap((save): Figure[] => {
    const name = save === 'firstSave' ? 'PNG, first press' : 'PNG, later presses';
    const page: Pick = ({ use }) => use?.[save] ?? null;
    return [
      { name, unit: 'ms', page, floor: page },
      {
        name: `${name}, less ${besideTheMap} ms`,
        unit: 'ms',
        page: (run) => minus(page(run), besideTheMap),
        floor: page,
      },
    ];
  }),
  {
    name: 'JavaScript heap until the picture and an answering filter',
    unit: 'memory',
    page: ({ earlyHeap }) => earlyHeap,
    floor: ({ use }) => use?.heap ?? null,
  },
  {
    name: 'JavaScript heap with the moving map',
    unit: 'memory',
    page: ({ use }) => use?.heap ?? null,
    floor: ({ use }) => use?.heap ?? null,
  },
];

export interface Row {
  readonly name: string;
  readonly unit: Unit;
  readonly page: Summary | null;
  readonly floor: Summary | null;
  readonly ratio: Ratio | null;
}

export interface Runs {
  readonly page: readonly Run[];
  /** As many as of the page, each made just before or after it. */
  readonly floor: readonly Run[];
}

export function rowsOf(figures: readonly Figure[], { page, floor }: Runs): Row[] {
  return figures.map((figure): Row => {
    const ofPage = page.map(figure.page);
    const { floor: pick } = figure;
    const ofFloor = pick === null ? [] : floor.map(pick);
    return {
      name: figure.name,
      unit: figure.unit,
      page: summarise(ofPage),
      floor: summarise(ofFloor),
      ratio: ratioOf(ofPage, ofFloor),
    };
  });
}

/** Medians of bytes by kind at each moment, of page and floor. */
export function kindRowsOf({ page, floor }: Runs) {
  return kinds.map((kind) => {
    const middle = (runs: readonly Run[], moment: keyof Run['bytes']) =>
      summarise(runs.map(({ bytes }) => bytes[moment]?.[kind] ?? null))?.median ?? null;
    return {
      kind,
      page: {
        picture: middle(page, 'picture'),
        map: middle(page, 'map'),
        idle: middle(page, 'idle'),
      },
      floor: { map: middle(floor, 'map'), idle: middle(floor, 'idle') },
    };
  });
}
