// The legend of a sheet: the aircraft from above, to one scale.
import { reference } from '../../../airlift/basis.ts';
import { outlinedOf } from '../../charts/outline.ts';
import { silhouette } from '../../charts/unit-chart.ts';
import type { Mark } from '../../drawing/marks.ts';
import type { SheetContent } from '../content.ts';
import type { Block, SheetSizes } from './block.ts';

/** Silhouettes smaller than this cannot be told apart, pixels a metre. */
const leastLegendScale = 0.4;

/** The aircraft of the airlift from above, to one scale, with their names. */
export function legendBlock(
  { presentation: { report, messages }, theme, textWidth }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const types = report.shown.aircraft.map(outlinedOf).filter((type) => type !== null);
  if (types.length === 0) return { height: 0, marks: [] };
  const gap = 10;
  const plain = { size: sizes.body, weight: 400 };
  const words = types.map((type) => messages.wingspan(type.wingspan));
  const widest = Math.max(...types.map((type) => type.wingspan));
  const longest = Math.max(...words.map((text) => textWidth(text, plain)));
  // Smaller where the words need the room, but all to one scale; below each other where that would be too small.
  const scaleFor = (room: number) => Math.min(0.92, (room - longest - 2 * gap) / widest);
  const beside = width / Math.max(2, types.length);
  const isBeside = scaleFor(beside) >= leastLegendScale;
  const scale = isBeside ? scaleFor(beside) : Math.max(0.2, Math.min(0.7, scaleFor(width)));
  const step = isBeside
    ? { x: beside, y: 0 }
    : { x: 0, y: Math.max(2.4 * sizes.body, widest * scale * 1.05) };
  const rowHeight = Math.max(...types.map((type) => type.length)) * scale;
  const height = isBeside ? rowHeight : step.y * types.length;
  const marks = types.flatMap((type, index): Mark[] => {
    const left = index * step.x;
    const x = left + (isBeside ? type.wingspan : widest) * scale + gap;
    const middle = isBeside ? height / 2 : (index + 0.5) * step.y;
    const top = middle - (type.length * scale) / 2;
    const line = { kind: 'text', x, anchor: 'start' } as const;
    const bold = { ...plain, weight: 600 };
    return [
      {
        kind: 'group',
        name: 'silhouette',
        at: { x: left, y: top },
        marks: [silhouette(type, scale, theme.ink)],
      },
      { ...line, y: middle - 3, text: type.name, font: bold, fill: theme.ink },
      { ...line, y: middle + sizes.body + 1, text: words[index] ?? '', font: plain, fill: theme.ink2 },
    ];
  });
  return { height, marks: [{ kind: 'group', name: 'types', basis: reference, marks }] };
}
