// Marks of the page's HTML drawn about the place that they are tied to, in numbers as short as the eye allows: words that
// stand alike beside their places are then written alike in every size of frame, which is what compression needs.
import type { Mark, Point, TextMark } from '../drawing/marks.ts';

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** Moved so that the place is the origin; tenths of a pixel, as the style sheet carries them back. */
export function aboutPlace(marks: readonly Mark[], place: Point): Mark[] {
  const from = ({ x, y }: Point): Point => ({ x: rounded(x - place.x, 1), y: rounded(y - place.y, 1) });
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'text':
        return { ...mark, ...from(mark), font: shortFont(mark) };
      case 'path':
        return { ...mark, at: from(mark.at ?? origin) };
      case 'group':
        return mark.at === undefined
          ? { ...mark, marks: aboutPlace(mark.marks, place) }
          : { ...mark, at: from(mark.at) };
      default:
        return { ...mark, ...from(mark) };
    }
  });
}

const origin: Point = { x: 0, y: 0 };

/** Hundredths, which a line of many letters adds up. */
function shortFont({ font }: TextMark): TextMark['font'] {
  const { size, spacing } = font;
  return {
    ...font,
    size: rounded(size, 2),
    ...(spacing === undefined ? {} : { spacing: rounded(spacing, 2) }),
  };
}
