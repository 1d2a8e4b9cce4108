// What stands below the figures of a sheet: charts and lists, as many as an extent wants, none of them empty.
import { barsBlock } from '../blocks/bars.ts';
import type { Block, SheetSizes } from '../blocks/block.ts';
import { chartBlock } from '../blocks/chart.ts';
import { daysBlock, daysOf } from '../blocks/days.ts';
import { legendBlock } from '../blocks/legend.ts';
import { listsOf } from '../blocks/lists.ts';
import type { SheetContent } from '../content.ts';
import type { Extent } from './composition.ts';

/** Whether an airlift has charts or lists beside its figures, of which a sheet holds as many as find room. */
export function hasLists({ presentation }: SheetContent): boolean {
  return listsOf(presentation).length > 0 || daysOf(presentation) !== null;
}

/** The charts: the fleets, one mark an aircraft, and the days. */
export function chartSections(
  content: SheetContent,
  sizes: SheetSizes,
  { chart }: Extent,
  width: number,
): Block[] {
  if (!content.parts.figures || !chart) return [];
  return filled([chartBlock(content, sizes, width), daysBlock(content, sizes, width)]);
}

/** The lists, and the aircraft from above where there are no lists of more. */
export function listSections(
  content: SheetContent,
  sizes: SheetSizes,
  { legend, lists, rows }: Extent,
  width: number,
  hasFewRoutes: boolean,
): Block[] {
  if (!content.parts.legend || !legend) return [];
  const all = listsOf(content.presentation, hasFewRoutes);
  return filled([
    ...all.slice(0, lists).map((list) => barsBlock(list, content, sizes, width, rows)),
    ...(all.length === 0 ? [legendBlock(content, sizes, width)] : []),
  ]);
}

const filled = (blocks: readonly Block[]) => blocks.filter(({ height }) => height > 0);
