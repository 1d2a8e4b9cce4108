// Text set into a column: words of mixed type broken into lines, none of which ends in a lone word.
import type { Basis } from '../../airlift/basis.ts';
import type { Font, Mark, TextMark, TextWidth } from './marks.ts';

/** A piece of text in one type. */
export interface Run {
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  /** Whether its words stay in one line, but for the space after them. */
  readonly isWhole?: boolean;
}

export interface Flow {
  /** From the column's upper left corner. */
  readonly marks: readonly TextMark[];
  readonly height: number;
  /** Of the widest line. */
  readonly width: number;
}

interface Word {
  readonly parts: readonly { readonly run: Run; readonly text: string; readonly width: number }[];
  readonly width: number;
  /** The space before the word. */
  readonly space: number;
}

/**
 * Sets runs into lines.
 * @param width of the column, pixels
 * @param lineHeight pixels from baseline to baseline
 */
export function flowText(
  runs: readonly Run[],
  width: number,
  lineHeight: number,
  textWidth: TextWidth,
): Flow {
  const words = wordsOf(runs, textWidth);
  const lines = withoutLoneWord(words, width);
  const size = Math.max(0, ...runs.map((run) => run.font.size));
  const first = (lineHeight - size) / 2 + size * 0.78;
  const marks = lines.flatMap((line, index) => setLine(line, first + index * lineHeight));
  return {
    marks,
    height: lines.length * lineHeight,
    width: Math.max(0, ...lines.map(widthOf)),
  };
}

/**
 * Between two words, but never before a dash, which belongs to the word before it, nor within "15 521", nor between a number
 * and what it counts: "6 sources", "from 110 to 114 aircraft".
 */
const breakable = /( )(?![–—] |(?<=\d )\d{3}(?!\d)|(?<=(?:^|[\s(>~])\d{1,3}(?:[ .,\u00a0]\d{3})* )\p{L})/u;

function wordsOf(runs: readonly Run[], textWidth: TextWidth): Word[] {
  const words: Word[] = [];
  let parts: { run: Run; text: string; width: number }[] = [];
  let space = 0;
  const close = () => {
    if (parts.length > 0)
      words.push({ parts, space, width: parts.reduce((sum, part) => sum + part.width, 0) });
    parts = [];
  };
  for (const run of runs) {
    for (const text of run.isWhole ? run.text.split(/( )$/) : run.text.split(breakable)) {
      if (text === ' ') {
        close();
        space = textWidth(' ', run.font);
      } else if (text !== '') {
        parts.push({ run, text, width: textWidth(text, run.font) });
      }
    }
  }
  close();
  return words;
}

function widthOf(line: readonly Word[]): number {
  return line.reduce((sum, word, index) => sum + word.width + (index === 0 ? 0 : word.space), 0);
}

function breakLines(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf([...line, word]) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Narrows the column until the last line has company, as long as that costs no further line. */
function withoutLoneWord(words: readonly Word[], width: number): Word[][] {
  const lines = breakLines(words, width);
  if (lines.length < 2 || (lines.at(-1)?.length ?? 0) > 1) return lines;
  for (let narrower = width - 4; narrower > width * 0.6; narrower -= 4) {
    const tried = breakLines(words, narrower);
    if (tried.length > lines.length) break;
    if ((tried.at(-1)?.length ?? 0) > 1) return tried;
  }
  return lines;
}

/** The same runs on as few lines, all of about the same length; for titles. */
export function flowBalanced(
  runs: readonly Run[],
  width: number,
  lineHeight: number,
  textWidth: TextWidth,
): Flow {
  const usual = flowText(runs, width, lineHeight, textWidth);
  let best = usual;
  for (let narrower = width - 4; narrower > width * 0.5; narrower -= 4) {
    const tried = flowText(runs, narrower, lineHeight, textWidth);
    if (tried.height > usual.height) break;
    best = tried;
  }
  return best;
}

/** One mark for each stretch of a line in one type, so that a vector file keeps sentences together. */
function setLine(line: readonly Word[], y: number): TextMark[] {
  const marks: { x: number; text: string; run: Run; end: number }[] = [];
  let x = 0;
  for (const [index, word] of line.entries()) {
    if (index > 0) x += word.space;
    for (const [place, part] of word.parts.entries()) {
      const last = marks.at(-1);
      const gap = place === 0 && index > 0 ? ' ' : '';
      if (last !== undefined && last.run === part.run) {
        last.text += gap + part.text;
        last.end = x + part.width;
      } else {
        marks.push({ x, text: part.text, run: part.run, end: x + part.width });
      }
      x += part.width;
    }
  }
  return marks.map(({ x: start, text, run }) => ({
    kind: 'text',
    x: start,
    y,
    text,
    font: run.font,
    fill: run.fill,
    anchor: 'start',
  }));
}

/** A text in one line, its end left out where it is wider than the room. */
export function cutText(text: string, font: Font, room: number, textWidth: TextWidth): string {
  if (textWidth(text, font) <= room) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (textWidth(cut(middle), font) <= room) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}

/** A flow as a group at a place, with what its numbers stand on. */
export function flowGroup(name: string, flow: Flow, x: number, y: number, basis?: Basis): Mark {
  return { kind: 'group', name, at: { x, y }, ...(basis === undefined ? {} : { basis }), marks: flow.marks };
}
