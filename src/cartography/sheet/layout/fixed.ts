// A sheet of a given size, composed for its shape: type as large as leaves the map its room, and what cannot be said in
// a size left out whole, the least important first.
import type { Mark } from '../../drawing/marks.ts';
import type { Size } from '../../projection/perspective.ts';
import type { SheetSizes } from '../blocks/block.ts';
import type { SheetContent } from '../content.ts';
import { leastType, type SheetFormat, sheetSize } from '../format.ts';
import type { Scenery } from '../map/scenery.ts';
import { besideSheet } from './beside.ts';
import type { Composed, Extent, Layout } from './composition.ts';
import { hasLists } from './sections.ts';
import { stackedSheet } from './stacked.ts';

const bare = { lists: 0, rows: 0, leastShare: 0 } as const;
const extents: readonly Extent[] = [
  { summary: true, chart: true, legend: true, reading: true, ...bare },
  { summary: true, chart: true, legend: false, reading: true, ...bare },
  { summary: true, chart: false, legend: false, reading: true, ...bare },
  { summary: false, chart: false, legend: false, reading: true, ...bare },
  { summary: false, chart: false, legend: false, reading: false, ...bare },
];
const whole = { summary: true, chart: true, legend: true, reading: true } as const;
/** With lists: shorter ones, then fewer of them, before what every airlift has is left out. */
const extentsWithLists: readonly Extent[] = [
  ...[10, 8, 6, 5].map((rows) => ({ ...whole, lists: 3, rows, leastShare: 0.8 })),
  ...[10, 8, 6, 4].map((rows) => ({ ...whole, lists: 2, rows, leastShare: 0.75 })),
  ...[10, 7, 5, 3].map((rows) => ({ ...whole, lists: 1, rows, leastShare: 0.62 })),
  { ...whole, legend: false, ...bare, leastShare: 0.62 },
  ...[7, 4].map((rows) => ({ ...whole, summary: false, lists: 1, rows, leastShare: 0.55 })),
  { ...whole, legend: false, ...bare },
  ...extents.slice(2),
];

/** Wider than this, words stand beside the map; otherwise above and below. */
const besideFrom = 1.2;
/** The share of a sheet's height that its map has at least: as wished, and where that finds no room. */
const leastMap = { beside: [0.6], stacked: [0.44, 0.36], square: [0.42, 0.36] } as const;

/** Composes a sheet, or null where even its least words find no room. */
export function fixedSheet(content: SheetContent, format: SheetFormat, scenery: Scenery): Layout | null {
  const size = sheetSize(format);
  const isBeside = size.width / size.height >= besideFrom;
  const compose = isBeside ? besideSheet : stackedSheet;
  const shape = isBeside ? 'beside' : size.width > size.height * 0.85 ? 'square' : 'stacked';
  const shares = sharesFor(size, isBeside).map((share) => ({
    share,
    sizes: sizesFor(share, leastType(format)),
  }));
  const [wished, ...others] = leastMap[shape];
  const hasMap = (least: number) => (composed: Composed) => composed.map.height >= size.height * least;
  for (const extent of hasLists(content) ? extentsWithLists : extents) {
    const tried: Composed[] = [];
    for (const { share, sizes } of shares) {
      if (share < extent.leastShare * (shares[0]?.share ?? 0)) break;
      const composed = compose({ content, size, extent, format, scenery, sizes, share });
      if (composed !== null) tried.push(composed);
      if (composed !== null && hasMap(wished)(composed)) break;
    }
    const composed = [wished, ...others].flatMap((least) => tried.find(hasMap(least)) ?? [])[0];
    if (composed === undefined) continue;
    const paper: Mark[] = content.isTransparent
      ? []
      : [{ kind: 'rectangle', x: 0, y: 0, ...size, fill: content.theme.paper }];
    return { ...size, marks: [...paper, ...composed.draw()], map: composed.map };
  }
  return null;
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
    least,
    rule: Math.max(1.5, 3 * share),
  };
}
