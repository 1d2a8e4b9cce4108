// A sheet of a given size that is not wide: title and figures above the map, the rest below.
import {
  type Block,
  drawnLater,
  lineRoom,
  ruleBlock,
  type SheetSizes,
  space,
  stack,
  textBlock,
} from '../blocks/block.ts';
import { figuresBlock } from '../blocks/figures.ts';
import { columnsOf, notesFor } from '../blocks/foot.ts';
import { filterBlocks, hasSummary, headBlock, summaryBlock } from '../blocks/head.ts';
import { routesBlock } from '../blocks/routes.ts';
import type { SheetContent } from '../content.ts';
import { mapArea, wholeScene } from '../map/sheet-map.ts';
import type { Composed, Composition, Extent } from './composition.ts';
import { chartSections, listSections } from './sections.ts';

/** Composes it; its map has what is left. */
export function stackedSheet({
  content,
  size,
  extent,
  format,
  scenery,
  sizes,
  share,
}: Composition): Composed {
  const { theme, textWidth, parts } = content;
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
  const notes = notesFor(content, sizes, extent, isPaper ? inner : size.width);
  const gap = Math.round(24 * Math.max(0.8, share));
  const side = (inner - gap) / 2;
  const beneath: Block[] = [
    ...(parts.title && extent.summary && !isWide && hasSummary(content)
      ? [summaryBlock(content, sizes, inner), space(8)]
      : []),
    ...(isWide
      ? [beside(...sides(content, sizes, extent, side), side + gap)]
      : [
          ...chartSections(content, sizes, extent, inner),
          ...listSections(content, sizes, extent, inner, true),
        ].flatMap((block) => [block, space(8)])),
    ...(notes.length > 0 ? [ruleBlock(theme.rule, 1, inner, 10 * Math.max(0.7, share))] : []),
    ...(isWide
      ? [columnsOf(notes, inner, gap, lineHeight, content)]
      : notes.flatMap((note) => [
          textBlock('note', note.runs, lineRoom(content, inner), lineHeight, textWidth, note.basis),
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
  return {
    map,
    draw: () => [
      ...mapArea(content, wholeScene(content, scenery, map, sizes.least), map, scenery, sizes.least),
      ...above.marks,
      ...stack(beneath, margin, bottom).marks,
    ],
  };
}

/** What stands beside each other below the map: charts on the left, lists and the aircraft on the right. */
function sides(content: SheetContent, sizes: SheetSizes, extent: Extent, width: number): [Block[], Block[]] {
  const charts = chartSections(content, sizes, extent, width);
  const lists = listSections(content, sizes, extent, width, true);
  const routes =
    content.parts.legend && extent.legend
      ? [routesBlock(content, sizes, width)].filter(({ height }) => height > 0)
      : [];
  const [first, ...others] = [...routes, ...lists];
  const heightOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.height, 0);
  const [left, right] = [[...charts], first === undefined ? [] : [first]];
  // Each where there is more room; the aircraft stay with the routes that they flew.
  for (const block of others) {
    const column = routes.length > 0 || heightOf(right) <= heightOf(left) ? right : left;
    column.push(...(column.length === 0 ? [] : [space(8)]), block);
  }
  return [left, right];
}

/** Two stacks of blocks side by side; the second takes the first's place where there is no first. */
function beside(left: readonly Block[], right: readonly Block[], step: number): Block {
  const one = stack(left, 0, 0);
  const other = stack(right, left.length === 0 ? 0 : step, 0);
  return drawnLater(Math.max(one.bottom, other.bottom), () => [...one.marks, ...other.marks]);
}
