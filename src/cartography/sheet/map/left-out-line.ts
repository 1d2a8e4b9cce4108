// The line on a sheet's map that says how many numbers and names it has no room for.
import { computed } from '../../../airlift/basis.ts';
import { around, overlaps } from '../../drawing/boxes.ts';
import { type Box, boxOfText, type Mark, type TextMark } from '../../drawing/marks.ts';
import type { Overlay } from '../../overlay/overlay.ts';
import type { View } from '../../projection/view.ts';
import type { SheetContent } from '../content.ts';

/** The name of the group that it is, by which a picture's alternative text finds it. */
export const leftOutName = 'labels left out';
/** From the edges of the map, and to what is said elsewhere on it; pixels. */
const edge = { x: 20, y: 14 } as const;
const smallestType = 12;
/** From line to line, of the type's size. */
const lineHeight = 1.3;
/** Shares of the map's width that it may take up, until it finds room. */
const shares = [Number.POSITIVE_INFINITY, 0.8, 0.66, 0.5, 0.4, 0.33];

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
  const marksOf = (text: string, { isRight, isTop, width }: Place): readonly TextMark[] => {
    const lines = inLines(text, width, (words) => textWidth(words, font));
    return lines.map(
      (line, index): TextMark => ({
        kind: 'text',
        x: isRight ? view.width - edge.x : edge.x,
        y: isTop
          ? edge.y + font.size + index * font.size * lineHeight
          : view.height - edge.y - (lines.length - 1 - index) * font.size * lineHeight,
        text: line,
        font,
        fill: theme.ink2,
        anchor: isRight ? 'end' : 'start',
        halo: { colour: theme.paper, width: 2.5 },
      }),
    );
  };
  const boxOf = (text: string, place: Place) =>
    around(marksOf(text, place).map((mark) => boxOfText(mark, textWidth)));
  const isFree = (place: Place) => !taken.some((box) => overlaps(box, boxOf(first, place)));
  // In one line if it can be; else in several beside what stands there; else at the top.
  const places = [false, true].flatMap((isTop) =>
    shares.flatMap((share): Place[] =>
      [!isTop, isTop].map((isRight) => ({ isRight, isTop, width: share * view.width })),
    ),
  );
  const place = places.find(isFree) ?? { isRight: false, isTop: false, width: Number.POSITIVE_INFINITY };
  const clear = draw([boxOf(first, place)]);
  const words = clear.leftOut;
  if (words === null) return { overlay: clear, leftOut: [] };
  return {
    overlay: clear,
    leftOut: [{ kind: 'group', name: leftOutName, basis: computed, marks: marksOf(words, place) }],
  };
}

/** Where the line stands, and how wide it may be, pixels. */
interface Place {
  readonly isRight: boolean;
  readonly isTop: boolean;
  readonly width: number;
}

/** Words in as few lines as a width takes. */
function inLines(text: string, width: number, widthOf: (words: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
