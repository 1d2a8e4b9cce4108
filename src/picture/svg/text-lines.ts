// Which texts of a drawing are runs of one line: in a vector file they follow each other as one text, so that none runs into
// the next where a font of other widths stands in.
import type { Halo, Mark, TextMark, TextWidth } from '../../cartography/drawing/marks.ts';

export interface TextRun {
  readonly mark: TextMark;
  /** Its text, led by the space between it and the run before. */
  readonly text: string;
  /** How far it stands from the end of the run before beyond that space, pixels. */
  readonly shift: number;
}

/** A run begins no farther from the one before than this share of that one's size; what does, is another column. */
const widestGap = 0.45;

/** The marks in their order, the texts of a line together in a list. */
export function textLines(
  marks: readonly Mark[],
  textWidth: TextWidth,
): (Exclude<Mark, TextMark> | TextRun[])[] {
  const lines: (Exclude<Mark, TextMark> | TextRun[])[] = [];
  for (const mark of marks) {
    if (mark.kind !== 'text') {
      lines.push(mark);
      continue;
    }
    const line = lines.at(-1);
    const before = Array.isArray(line) ? line.at(-1)?.mark : undefined;
    const run = before === undefined ? null : runAfter(before, mark, textWidth);
    if (run === null || !Array.isArray(line)) lines.push([{ mark, text: mark.text, shift: 0 }]);
    else line.push(run);
  }
  return lines;
}

/** A text as it follows another in one line; null where it does not. */
function runAfter(before: TextMark, mark: TextMark, textWidth: TextWidth): TextRun | null {
  const isOneLine =
    before.y === mark.y &&
    before.anchor === 'start' &&
    mark.anchor === 'start' &&
    isSameHalo(before.halo, mark.halo);
  const gap = mark.x - before.x - textWidth(before.text, before.font);
  if (!isOneLine || gap < -0.6 || gap > widestGap * before.font.size) return null;
  const space = textWidth(' ', mark.font);
  const hasSpace = gap > 0.6 * space;
  return {
    mark,
    text: hasSpace ? ` ${mark.text}` : mark.text,
    shift: hasSpace ? gap - space : gap,
  };
}

const isSameHalo = (one: Halo | undefined, other: Halo | undefined) =>
  one?.width === other?.width && one?.colour === other?.colour;
