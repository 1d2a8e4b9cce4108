// The sheet round a map that keeps its size: a column beside a wide map, everything in one column round a narrow one.
import { wideFrame } from '../../projection/camera.ts';
import {
  type Block,
  lineRoom,
  ruleBlock,
  type SheetSizes,
  space,
  stack,
  textBlock,
} from '../blocks/block.ts';
import { figuresBlock } from '../blocks/figures.ts';
import { filterBlocks, hasSummary, headBlock, summaryBlock } from '../blocks/head.ts';
import { type Note, notesOf } from '../blocks/notes.ts';
import type { Scene, SheetContent } from '../content.ts';
import { mapArea, withLegend } from '../map/sheet-map.ts';
import type { Extent, Layout } from './composition.ts';
import { chartSections, listSections } from './sections.ts';

const edge = 32;
const gap = 40;
/** The column beside a wide map is at least this wide, and grows with its type. */
const leastColumn = 352;
const columnAt1600 = 368;

/** The sheet is as high as it has to be; longer lists are no picture any more. */
const extent: Extent = {
  summary: true,
  chart: true,
  legend: true,
  reading: true,
  lists: 3,
  rows: 8,
  leastShare: 0,
};

/** Charts and lists, apart by rules. */
function sections(content: SheetContent, sizes: SheetSizes, width: number, rule: () => Block): Block[] {
  const blocks = [
    ...chartSections(content, sizes, extent, width),
    ...listSections(content, sizes, extent, width, false),
  ];
  return blocks.flatMap((block, index) => (index === 0 ? [block] : [rule(), block]));
}

/** Composes the sheet round what a map shows. */
export function aroundMap(content: SheetContent, scene: Scene): Layout {
  return scene.view.width >= wideFrame ? composeWide(content, scene) : composeNarrow(content, scene);
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

function composeWide(content: SheetContent, scene: Scene): Layout {
  const { theme } = content;
  const { view } = scene;
  const share = shareFor(view.width + edge + columnAt1600 + gap);
  const sizes = sizesFor(share);
  const columnWidth = Math.round(Math.max(leastColumn, columnAt1600 * share));
  const mapLeft = edge + columnWidth + gap;
  const width = mapLeft + view.width;
  const blocks = [
    headBlock(content, sizes, columnWidth, true),
    ruleBlock(theme.ink, sizes.rule, columnWidth, 14),
    figuresBlock(content, sizes, columnWidth),
    ruleBlock(theme.rule, 1, columnWidth, 12),
    ...filterBlocks(content, sizes, columnWidth),
    ...sections(content, sizes, columnWidth, () => ruleBlock(theme.rule, 1, columnWidth, 12)),
  ];
  const beside = stack(blocks, edge, 36);
  const footTop = Math.max(view.height, beside.bottom + 8) + 14;
  const room = width - mapLeft - edge - gap;
  const lineHeight = sizes.note * 1.3;
  const notes = notesOf(content, sizes, view.width);
  const feet = [
    { ...notes.source, left: edge, width: columnWidth },
    { ...notes.reading, left: mapLeft, width: room * 0.56 },
    { ...notes.borders, left: mapLeft + room * 0.56 + gap, width: room * 0.44 },
  ].map(({ runs, basis, left, width: footWidth }) =>
    stack(
      [textBlock('note', runs, lineRoom(content, footWidth), lineHeight, content.textWidth, basis)],
      left,
      footTop,
    ),
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
      ...mapArea(content, withLegend(content, scene, sizes.least), map, null, sizes.least),
      { kind: 'rectangle', x: mapLeft, y: 0, width: 1, height: view.height, fill: theme.rule },
      { kind: 'rectangle', x: mapLeft, y: view.height, width: view.width, height: 1, fill: theme.rule },
      ...beside.marks,
      ...feet.flatMap((foot) => foot.marks),
    ],
  };
}

function composeNarrow(content: SheetContent, scene: Scene): Layout {
  const { theme } = content;
  const { view } = scene;
  const { width } = view;
  const margin = 20;
  const inner = width - 2 * margin;
  const sizes = narrowSizes;
  const above = stack(
    [
      headBlock(content, sizes, inner, false),
      ruleBlock(theme.ink, sizes.rule, inner, 8),
      figuresBlock(content, sizes, inner),
      ...filterBlocks(content, sizes, inner),
    ],
    margin,
    16,
  );
  const map = { x: 0, y: Math.ceil(above.bottom + 12), width, height: view.height };
  const notes = notesOf(content, sizes, view.width);
  const lineHeight = sizes.note * 1.32;
  const note = ({ runs, basis }: Note) =>
    textBlock('note', runs, lineRoom(content, inner), lineHeight, content.textWidth, basis);
  const below = stack(
    [
      ...(hasSummary(content) ? [summaryBlock(content, sizes, inner)] : []),
      ruleBlock(theme.rule, 1, inner, 10),
      ...sections(content, sizes, inner, () => ruleBlock(theme.rule, 1, inner, 10)),
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
      ...mapArea(content, withLegend(content, scene, sizes.least), map, null, sizes.least),
      ...above.marks,
      ...below.marks,
    ],
  };
}
