// The sheet around a picture of the map: title, figures, legend, notes and credits, so that the picture stands alone.
// The layout is composed for the map's shape: a column beside a wide map, everything in one column round a narrow one.

import type { Box, Mark } from '../drawing/marks.ts';
import type { Camera } from '../projection/camera.ts';
import { wideFrame } from '../projection/camera.ts';
import type { View } from '../projection/view.ts';
import {
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
} from './blocks.ts';
import type { Scene, SheetContent } from './content.ts';
import { figuresBlock } from './figures.ts';
import { type Note, notesOf } from './notes.ts';
import { mapArea } from './sheet-map.ts';

export interface SheetOptions extends SheetContent {
  /** The map as seen; its frame keeps its size in the sheet. */
  readonly view: View;
  readonly camera: Camera;
  /** The map's layers; null where a picture of the map is put into its place. */
  readonly layers: readonly Mark[] | null;
}

export interface Sheet {
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Where the picture of the map goes. */
  readonly map: Box;
}

const edge = 32;
const gap = 40;
/** The column beside a wide map is at least this wide, and grows with its type. */
const leastColumn = 352;
const columnAt1600 = 368;

export function composeSheet(options: SheetOptions): Sheet {
  return options.view.width >= wideFrame ? composeWide(options) : composeNarrow(options);
}

/** How large type is set, of its size on a sheet 1600 px wide. */
function shareFor(width: number): number {
  return Math.min(1.25, Math.max(0.78, width / 1600));
}

function sizesFor(share: number): SheetSizes {
  const atLeast = (size: number, least: number) => Math.max(size * share, least);
  return {
    kicker: atLeast(15.5, 12.5),
    title: 46 * share,
    standfirst: atLeast(19.5, 14),
    figure: 66 * share,
    body: atLeast(15, 12.5),
    note: atLeast(14.5, 11.5),
    least: 11,
    rule: 3,
  };
}

const narrowSizes: SheetSizes = {
  kicker: 12.5,
  title: 25,
  standfirst: 14,
  figure: 46,
  body: 12.5,
  note: 11.5,
  least: 11,
  rule: 2,
};

function composeWide(options: SheetOptions): Sheet {
  const { view, theme } = options;
  const share = shareFor(view.width + edge + columnAt1600 + gap);
  const sizes = sizesFor(share);
  const columnWidth = Math.round(Math.max(leastColumn, columnAt1600 * share));
  const mapLeft = edge + columnWidth + gap;
  const width = mapLeft + view.width;
  const blocks = [
    headBlock(options, sizes, columnWidth, true),
    ruleBlock(theme.ink, sizes.rule, columnWidth, 14),
    figuresBlock(options, sizes, columnWidth),
    ruleBlock(theme.rule, 1, columnWidth, 12),
    ...filterBlocks(options, sizes, columnWidth),
    chartBlock(options, sizes, columnWidth),
    ruleBlock(theme.rule, 1, columnWidth, 12),
    legendBlock(options, sizes, columnWidth),
  ];
  const beside = stack(blocks, edge, 36);
  const footTop = Math.max(view.height, beside.bottom + 8) + 14;
  const room = width - mapLeft - edge - gap;
  const lineHeight = sizes.note * 1.3;
  const notes = notesOf(options, sizes);
  const feet = [
    { ...notes.source, left: edge, width: columnWidth },
    { ...notes.reading, left: mapLeft, width: room * 0.56 },
    { ...notes.borders, left: mapLeft + room * 0.56 + gap, width: room * 0.44 },
  ].map(({ runs, basis, left, width: footWidth }) =>
    stack([textBlock('note', runs, footWidth, lineHeight, options.textWidth, basis)], left, footTop),
  );
  const map = { x: mapLeft, y: 0, width: view.width, height: view.height };
  const bottom = Math.max(...feet.map((foot) => foot.bottom)) + 18;
  return {
    width: Math.ceil(width),
    height: Math.ceil(bottom),
    map,
    marks: [
      {
        kind: 'rectangle',
        x: 0,
        y: 0,
        width: Math.ceil(width),
        height: Math.ceil(bottom),
        fill: theme.paper,
      },
      ...mapArea(options, sceneOf(options), map, null),
      { kind: 'rectangle', x: mapLeft, y: 0, width: 1, height: view.height, fill: theme.rule },
      { kind: 'rectangle', x: mapLeft, y: view.height, width: view.width, height: 1, fill: theme.rule },
      ...beside.marks,
      ...feet.flatMap((foot) => foot.marks),
    ],
  };
}

function composeNarrow(options: SheetOptions): Sheet {
  const { view, theme } = options;
  const { width } = view;
  const margin = 20;
  const inner = width - 2 * margin;
  const sizes = narrowSizes;
  const above = stack(
    [
      headBlock(options, sizes, inner, false),
      ruleBlock(theme.ink, sizes.rule, inner, 8),
      figuresBlock(options, sizes, inner),
      ...filterBlocks(options, sizes, inner),
    ],
    margin,
    16,
  );
  const map = { x: 0, y: Math.ceil(above.bottom + 12), width, height: view.height };
  const notes = notesOf(options, sizes);
  const lineHeight = sizes.note * 1.32;
  const note = ({ runs, basis }: Note) =>
    textBlock('note', runs, inner, lineHeight, options.textWidth, basis);
  const below = stack(
    [
      summaryBlock(options, sizes, inner),
      ruleBlock(theme.rule, 1, inner, 10),
      chartBlock(options, sizes, inner),
      ruleBlock(theme.rule, 1, inner, 10),
      legendBlock(options, sizes, inner),
      ruleBlock(theme.rule, 1, inner, 10),
      note(notes.source),
      space(5),
      note(notes.reading),
      space(5),
      note(notes.borders),
    ],
    margin,
    map.y + map.height + 12,
  );
  const height = Math.ceil(below.bottom + 18);
  return {
    width: Math.ceil(width),
    height,
    map,
    marks: [
      { kind: 'rectangle', x: 0, y: 0, width: Math.ceil(width), height, fill: theme.paper },
      ...mapArea(options, sceneOf(options), map, null),
      ...above.marks,
      ...below.marks,
    ],
  };
}

const sceneOf = ({ view, camera, layers }: SheetOptions): Scene => ({ view, camera, layers });
