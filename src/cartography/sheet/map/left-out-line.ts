// The line on a sheet's map that says how many numbers and names it has no room for.
import { computed } from '../../../airlift/basis.ts';
import { overlaps } from '../../drawing/boxes.ts';
import { type Box, boxOfText, type Mark, type TextMark } from '../../drawing/marks.ts';
import type { Overlay } from '../../overlay/overlay.ts';
import type { View } from '../../projection/view.ts';
import type { SheetContent } from '../content.ts';

/** The name of the group that it is, by which a picture's alternative text finds it. */
export const leftOutName = 'labels left out';
/** From the edges of the map, and to what is said elsewhere on it; pixels. */
const edge = { x: 20, y: 14 } as const;
const smallestType = 12;

/**
 * The overlay, and the line where it leaves something out: then it keeps clear of the line.
 * @param draw the overlay with boxes kept free
 * @param taken boxes of the map that are not free
 * @param leastType of the sheet, pixels
 */
export function withLeftOut(
  draw: (free: readonly Box[]) => Overlay,
  { theme, textWidth }: SheetContent,
  view: View,
  taken: readonly Box[],
  leastType: number,
): { readonly overlay: Overlay; readonly leftOut: readonly Mark[] } {
  const overlay = draw([]);
  const first = overlay.leftOut;
  if (first === null) return { overlay, leftOut: [] };
  const font = { size: Math.max(leastType, smallestType), weight: 400 };
  const markOf = (text: string, isRight: boolean): TextMark => ({
    kind: 'text',
    x: isRight ? view.width - edge.x : edge.x,
    y: view.height - edge.y,
    text,
    font,
    fill: theme.ink2,
    anchor: isRight ? 'end' : 'start',
    halo: { colour: theme.paper, width: 2.5 },
  });
  const boxOf = (text: string, isRight: boolean) => boxOfText(markOf(text, isRight), textWidth);
  const isRight = !taken.some((box) => overlaps(box, boxOf(first, true)));
  const clear = draw([boxOf(first, isRight)]);
  const words = clear.leftOut;
  if (words === null) return { overlay: clear, leftOut: [] };
  return {
    overlay: clear,
    leftOut: [{ kind: 'group', name: leftOutName, basis: computed, marks: [markOf(words, isRight)] }],
  };
}

/** What a drawing says that it leaves out; null where it says nothing of the kind. */
export function leftOutIn(marks: readonly Mark[]): string | null {
  for (const mark of marks) {
    if (mark.kind !== 'group') continue;
    if (mark.name === leftOutName)
      return mark.marks.flatMap((each) => (each.kind === 'text' ? [each.text] : [])).join(' ');
    const inside = leftOutIn(mark.marks);
    if (inside !== null) return inside;
  }
  return null;
}
