// The words of an annotation as a block of lines: a number and its noun, what it counts, what is not reported of it.

import type { AnnotationWords } from '../../report/report.ts';
import type { Box, Font, Point, TextMark } from '../drawing/marks.ts';
import type { Setting, Standing } from './setting.ts';

export interface WordsOptions extends Pick<Setting, 'sizes' | 'theme' | 'textWidth'>, Standing {
  readonly words: AnnotationWords;
  /** Whether the paragraph is underlined, as something that can be pressed. */
  readonly pressable: boolean;
  readonly halo: string;
}

export interface BlockOptions extends WordsOptions {
  /** Whether the note and its paragraph stand below each other. */
  readonly isNarrow: boolean;
  /** Whether the line before them is broken into two as well. */
  readonly isNarrowest: boolean;
}

/** Words in two lines of about the same length. */
function inTwo(text: string): readonly string[] {
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = blanks.sort(
    (one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2),
  );
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}

interface Line {
  readonly runs: readonly { text: string; font: Font; fill: string; underline?: boolean }[];
  readonly size: number;
}

function linesOf({ words, sizes, theme, pressable, isNarrow, isNarrowest }: BlockOptions): Line[] {
  const { accent, ink, ink2 } = theme;
  const small = { ...sizes.types, size: sizes.types.size };
  const note = words.note === null ? '' : `${words.note}, `;
  const paragraphs = { text: words.paragraphs, font: sizes.note, fill: ink2, underline: pressable };
  const lines: Line[] = [
    ...(words.above === null
      ? []
      : [{ size: small.size, runs: [{ text: words.above, font: small, fill: accent }] }]),
    {
      size: sizes.number.size * 0.8,
      runs: [
        { text: words.number, font: sizes.number, fill: accent },
        { text: ` ${words.noun}`, font: sizes.noun, fill: accent },
      ],
    },
    ...(isNarrowest ? inTwo(words.types) : [words.types]).map((text) => ({
      size: sizes.types.size,
      runs: [{ text, font: sizes.types, fill: ink }],
    })),
    ...(isNarrow
      ? [
          { size: sizes.note.size, runs: [{ text: note, font: sizes.note, fill: ink2 }] },
          { size: sizes.note.size, runs: [paragraphs] },
        ]
      : [{ size: sizes.note.size, runs: [{ text: note, font: sizes.note, fill: ink2 }, paragraphs] }]),
  ];
  // What is not reported, as types may be, takes no line.
  return lines
    .map((line) => ({ ...line, runs: line.runs.filter(({ text }) => text.trim() !== '') }))
    .filter(({ runs }) => runs.length > 0);
}

export interface Block {
  readonly width: number;
  readonly height: number;
  /** Of each line, from the block's upper left corner. */
  readonly rows: readonly Box[];
  readonly place: (corner: Point) => TextMark[];
}

/** Sets the words of an annotation below each other. */
export function blockOf(options: BlockOptions): Block {
  const { textWidth, halo, standIn = 1 } = options;
  const lines = linesOf(options);
  const widths = lines.map(
    (line) => standIn * line.runs.reduce((sum, run) => sum + textWidth(run.text, run.font), 0),
  );
  const gap = 4;
  let top = 0;
  const rows = lines.map((line, index): Box => {
    const row = { x: 0, y: top, width: widths[index] ?? 0, height: line.size };
    top += line.size + gap;
    return row;
  });
  const height = lines.reduce((sum, line) => sum + line.size + gap, 0) + 2;
  const place = (corner: Point): TextMark[] => {
    let y = corner.y;
    return lines.flatMap((line) => {
      y += line.size;
      let x = corner.x;
      const baseline = y - line.size * 0.08;
      y += gap;
      return line.runs.flatMap((run, index): TextMark[] => {
        const start = x;
        x += textWidth(run.text, run.font);
        const at = { x: start, y: baseline, anchor: 'start', follows: index > 0 } as const;
        return [{ kind: 'text', ...at, ...run, halo: { colour: halo, width: 2.5 } }];
      });
    });
  };
  return { width: Math.max(...widths), height, rows, place };
}
