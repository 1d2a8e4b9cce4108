// Which texts of a drawing are runs of one line: in a vector file they follow each other as one text, so that none runs into
// the next where a font of other widths stands in.
import type { Mark, TextMark, TextWidth } from '../cartography/drawing/marks.ts';

/** How far from where the run before it ends a run may begin, pixels. */
const slack = 0.6;

/** The marks in their order, the texts of a line together in a list. */
export function textLines(
  marks: readonly Mark[],
  textWidth: TextWidth,
): (Exclude<Mark, TextMark> | TextMark[])[] {
  const lines: (Exclude<Mark, TextMark> | TextMark[])[] = [];
  for (const mark of marks) {
    const line = lines.at(-1);
    if (mark.kind !== 'text') lines.push(mark);
    else if (Array.isArray(line)) {
      const follower = followerOf(line.at(-1), mark, textWidth);
      if (follower === null) lines.push([mark]);
      else line.push(follower);
    } else lines.push([mark]);
  }
  return lines;
}

/** The mark as it follows another in one line, led by the space between the two; null where it does not follow. */
function followerOf(before: TextMark | undefined, mark: TextMark, textWidth: TextWidth): TextMark | null {
  if (before === undefined) return null;
  const isOneLine =
    before.y === mark.y &&
    [before, mark].every(({ anchor, halo }) => anchor === 'start' && halo === undefined);
  if (!isOneLine) return null;
  const start = before.x + textWidth(before.text, before.font);
  const gap = mark.x - start;
  if (Math.abs(gap) < slack) return mark;
  const space = textWidth(' ', before.font);
  // The space belongs to the run before; here it stands at the head of the next, in a type about as wide.
  return Math.abs(gap - space) < slack ? { ...mark, x: start, text: ` ${mark.text}` } : null;
}
