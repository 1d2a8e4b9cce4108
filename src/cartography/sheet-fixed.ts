// A sheet of a given size, composed for its shape: type as large as leaves the map its room, and what cannot be said in
// a size left out whole, the least important first.
import { reader } from '../airlift/basis.ts';
import type { Box, Mark } from './marks.ts';
import type { Size } from './projection.ts';
import type { Scenery } from './scenery.ts';
import type { Sheet } from './sheet.ts';
import {
  type Block,
  chartBlock,
  filterBlocks,
  headBlock,
  legendBlock,
  ruleBlock,
  type SheetSizes,
  space,
  stack,
  summaryBlock,
  textBlock,
} from './sheet-blocks.ts';
import type { SheetContent } from './sheet-content.ts';
import { figuresBlock } from './sheet-figures.ts';
import { leastType, type SheetFormat, sheetSize } from './sheet-format.ts';
import { mapArea } from './sheet-map.ts';
import { type Note, notesOf } from './sheet-notes.ts';
import { routesBlock } from './sheet-routes.ts';

/** What a sheet holds besides its map, the first to be left out last. */
interface Extent {
  readonly summary: boolean;
  readonly chart: boolean;
  readonly legend: boolean;
  readonly reading: boolean;
}

const extents: readonly Extent[] = [
  { summary: true, chart: true, legend: true, reading: true },
  { summary: true, chart: true, legend: false, reading: true },
  { summary: true, chart: false, legend: false, reading: true },
  { summary: false, chart: false, legend: false, reading: true },
  { summary: false, chart: false, legend: false, reading: false },
];

/** Wider than this, words stand beside the map; otherwise above and below. */
const besideFrom = 1.2;
/** The share of a sheet's height that its map has at least: as wished, and where that finds no room. */
const leastMap = { beside: [0.6], stacked: [0.44, 0.36], square: [0.42, 0.36] } as const;

export interface FixedSheet extends Sheet {
  readonly format: SheetFormat;
}

/** Composes a sheet, or null where even its least words find no room. */
export function composeFixedSheet(
  content: SheetContent,
  format: SheetFormat,
  scenery: Scenery,
): FixedSheet | null {
  const size = sheetSize(format);
  const isBeside = size.width / size.height >= besideFrom;
  const compose = isBeside ? besideSheet : stackedSheet;
  const shape = isBeside ? 'beside' : size.width > size.height * 0.85 ? 'square' : 'stacked';
  for (const extent of extents) {
    for (const least of leastMap[shape]) {
      for (const share of sharesFor(size, isBeside)) {
        const sizes = sizesFor(share, leastType(format));
        const composed = compose({ content, size, extent, format, scenery, sizes, share, least });
        if (composed === null) continue;
        const paper: Mark[] = content.isTransparent
          ? []
          : [{ kind: 'rectangle', x: 0, y: 0, ...size, fill: content.theme.paper }];
        return { ...size, format, marks: [...paper, ...composed.marks], map: composed.map };
      }
    }
  }
  return null;
}

interface Composition {
  readonly content: SheetContent;
  readonly size: Size;
  readonly extent: Extent;
  readonly format: SheetFormat;
  readonly scenery: Scenery;
  readonly sizes: SheetSizes;
  readonly share: number;
  /** The smallest share of the height for the map. */
  readonly least: number;
}

interface Composed {
  readonly marks: readonly Mark[];
  readonly map: Box;
}

/** Shares of the type's size on a sheet 1600 px wide, the largest first. */
function sharesFor({ width, height }: Size, isBeside: boolean): number[] {
  const most = isBeside ? Math.min(1.6, (0.31 * width) / 456, height / 700) : Math.min(1.6, width / 960);
  const shares: number[] = [];
  for (let share = Math.max(0.5, most); share >= 0.36; share -= 0.03) shares.push(share);
  return shares;
}

function sizesFor(share: number, least: number): SheetSizes {
  const atLeast = (size: number) => Math.max(size * share, least);
  return {
    kicker: atLeast(15.5),
    title: Math.max(46 * share, least * 1.7),
    standfirst: Math.max(19.5 * share, least * 1.06),
    figure: Math.max(66 * share, least * 2.6),
    body: atLeast(15),
    note: atLeast(14.5),
    rule: Math.max(1.5, 3 * share),
  };
}

/** A column beside the map, the notes below both. */
function besideSheet({ content, size, extent, scenery, sizes, share, least }: Composition): Composed | null {
  const { theme, measure, parts } = content;
  const edge = Math.round(Math.max(16, 48 * share));
  const gap = Math.round(Math.max(16, 40 * share));
  const hasColumn = parts.title || parts.figures || parts.legend;
  const columnWidth = hasColumn ? Math.round(Math.max(368 * share, size.width * 0.23, 200)) : 0;
  const mapLeft = hasColumn ? edge + columnWidth + gap : 0;
  const blocks = columnBlocks(content, sizes, extent, columnWidth, share);
  const beside = stack(blocks, edge, Math.round(40 * share));
  const lineHeight = sizes.note * 1.3;
  const notes = notesFor(content, sizes, extent);
  const left = hasColumn ? mapLeft : edge;
  const room = size.width - left - edge;
  const [source, ...others] = notes;
  const split = sharesOf(others, measure);
  const columns =
    source === undefined
      ? []
      : hasColumn
        ? [
            { note: source, x: edge, width: columnWidth },
            ...others.map((note, index) => ({
              note,
              x: left + (index === 0 ? 0 : (room - gap) * (split[0] ?? 1) + gap),
              width: others.length > 1 ? (room - gap) * (split[index] ?? 1) : room,
            })),
          ]
        : notes.map((note, index) => ({
            note,
            x: edge + (index * (size.width - 2 * edge + gap)) / notes.length,
            width: (size.width - 2 * edge - gap * (notes.length - 1)) / notes.length,
          }));
  const texts = columns.map(({ note, x, width }) => ({
    x,
    block: textBlock('note', note.runs, width, lineHeight, measure, note.basis),
  }));
  const footHeight =
    texts.length === 0
      ? 0
      : Math.max(...texts.map(({ block }) => block.height)) + 14 + Math.max(12, edge * 0.5);
  const map = { x: mapLeft, y: 0, width: size.width - mapLeft, height: Math.floor(size.height - footHeight) };
  if (map.height < size.height * least || beside.bottom > map.height - 4) return null;
  const fill = theme.rule;
  const rules: Mark[] = [
    ...(hasColumn
      ? [{ kind: 'rectangle', x: mapLeft, y: 0, width: 1, height: map.height, fill } as const]
      : []),
    ...(footHeight > 0
      ? [{ kind: 'rectangle', x: mapLeft, y: map.height, width: map.width, height: 1, fill } as const]
      : []),
  ];
  return {
    map,
    marks: [
      ...mapArea(content, scenery.whole(map, parts.inset), map, scenery),
      ...rules,
      ...beside.marks,
      ...texts.flatMap(({ x, block }) => stack([block], x, map.height + 14).marks),
    ],
  };
}

function columnBlocks(
  content: SheetContent,
  sizes: SheetSizes,
  extent: Extent,
  width: number,
  share: number,
): Block[] {
  const { parts, theme } = content;
  const rule = () => ruleBlock(theme.rule, 1, width, Math.max(6, 12 * share));
  return [
    ...(parts.title ? [headBlock(content, sizes, width, extent.summary)] : []),
    ...(parts.figures
      ? [
          ruleBlock(theme.ink, sizes.rule, width, Math.max(7, 13 * share)),
          figuresBlock(content, sizes, width),
        ]
      : []),
    ...filterBlocks(content, sizes, width),
    ...(parts.figures && extent.chart ? [rule(), chartBlock(content, sizes, width)] : []),
    ...(parts.legend && extent.legend ? [rule(), legendBlock(content, sizes, width)] : []),
  ];
}

/** Title and figures above the map, the rest below. */
function stackedSheet({
  content,
  size,
  extent,
  format,
  scenery,
  sizes,
  share,
  least,
}: Composition): Composed | null {
  const { theme, measure, parts } = content;
  const isPaper = format.resolution !== null;
  const margin = Math.round(size.width * (isPaper ? 0.072 : 0.045));
  const inner = size.width - 2 * margin;
  const isWide = inner >= 46 * sizes.body;
  const above = stack(
    [
      ...(parts.title ? [headBlock(content, sizes, inner, extent.summary && isWide)] : []),
      ...(parts.figures
        ? [
            ruleBlock(theme.ink, sizes.rule, inner, 12 * Math.max(0.7, share)),
            figuresBlock(content, sizes, inner),
          ]
        : []),
      ...filterBlocks(content, sizes, inner),
    ],
    margin,
    isPaper ? margin * 0.85 : margin,
  );
  const lineHeight = sizes.note * 1.32;
  const notes = notesFor(content, sizes, extent);
  const gap = Math.round(24 * Math.max(0.8, share));
  const side = (inner - gap) / 2;
  const beneath: Block[] = [
    ...(parts.title && extent.summary && !isWide ? [summaryBlock(content, sizes, inner), space(8)] : []),
    ...(isWide
      ? [
          beside(
            parts.figures && extent.chart ? [chartBlock(content, sizes, side)] : [],
            parts.legend && extent.legend
              ? [routesBlock(content, sizes, side), space(8), legendBlock(content, sizes, side)]
              : [],
            side + gap,
          ),
        ]
      : [
          ...(parts.figures && extent.chart ? [chartBlock(content, sizes, inner), space(8)] : []),
          ...(parts.legend && extent.legend ? [legendBlock(content, sizes, inner), space(8)] : []),
        ]),
    ...(notes.length > 0 ? [ruleBlock(theme.rule, 1, inner, 10 * Math.max(0.7, share))] : []),
    ...(isWide
      ? [columnsOf(notes, inner, gap, lineHeight, measure)]
      : notes.flatMap((note) => [
          textBlock('note', note.runs, inner, lineHeight, measure, note.basis),
          space(4),
        ])),
  ];
  const height = beneath.reduce((sum, block) => sum + block.height, 0);
  const top = parts.title || parts.figures ? Math.ceil(above.bottom + 12) : 0;
  const bottom = Math.floor(size.height - height - (isPaper ? margin * 0.85 : margin * 0.8));
  const mapBottom = height === 0 ? size.height : bottom - 14;
  const isBleeding = !isPaper;
  const map = {
    x: isBleeding ? 0 : margin,
    y: top,
    width: isBleeding ? size.width : inner,
    height: mapBottom - top,
  };
  if (map.height < size.height * least) return null;
  return {
    map,
    marks: [
      ...mapArea(content, scenery.whole(map, parts.inset), map, scenery),
      ...above.marks,
      ...stack(beneath, margin, bottom).marks,
    ],
  };
}

/** Two stacks of blocks side by side; the second takes the first's place where there is no first. */
function beside(left: readonly Block[], right: readonly Block[], step: number): Block {
  const one = stack(left, 0, 0);
  const other = stack(right, left.length === 0 ? 0 : step, 0);
  return { height: Math.max(one.bottom, other.bottom), marks: [...one.marks, ...other.marks] };
}

/** How much of a width each note has, so that all are about as high; none is narrower than half its even share. */
function sharesOf(notes: readonly Note[], measure: SheetContent['measure']): number[] {
  const lengths = notes.map(({ runs }) => runs.reduce((sum, { text, font }) => sum + measure(text, font), 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const wished = lengths.map((length) => Math.max(0.6 / notes.length, length / all));
  const whole = wished.reduce((sum, share) => sum + share, 0);
  return wished.map((share) => share / whole);
}

function columnsOf(
  notes: readonly Note[],
  width: number,
  gap: number,
  lineHeight: number,
  measure: SheetContent['measure'],
): Block {
  const shares = sharesOf(notes, measure);
  const room = width - gap * (notes.length - 1);
  let x = 0;
  const stacks = notes.map((note, index) => {
    const column = room * (shares[index] ?? 1);
    const set = stack([textBlock('note', note.runs, column, lineHeight, measure, note.basis)], x, 0);
    x += column + gap;
    return set;
  });
  return {
    height: Math.max(0, ...stacks.map(({ bottom }) => bottom)),
    marks: stacks.flatMap(({ marks }) => marks),
  };
}

function notesFor(content: SheetContent, sizes: SheetSizes, extent: Extent): Note[] {
  const { source, reading, borders } = notesOf(content, sizes);
  const own = ownNote(content, sizes);
  if (!content.parts.sources) return own === null ? [] : [own];
  const first =
    own === null
      ? source
      : { ...source, runs: [...own.runs, { ...own.runs[0], text: ' ' }, ...source.runs] as Note['runs'] };
  return extent.reading ? [first, reading, borders] : [first, borders];
}

function ownNote({ note, theme }: SheetContent, sizes: SheetSizes): Note | null {
  if (note === null) return null;
  return { basis: reader, runs: [{ text: note, font: { size: sizes.note, weight: 400 }, fill: theme.ink }] };
}
