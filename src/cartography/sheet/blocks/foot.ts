// The notes at the foot of a sheet of a given size: which there are, and how they share the width.
import { reader } from '../../../airlift/basis.ts';
import type { SheetContent } from '../content.ts';
import type { Extent } from '../layout/composition.ts';
import { type Block, lineRoom, type SheetSizes, stack, textBlock } from './block.ts';
import { type Note, notesOf } from './notes.ts';

/** How much of a width each note has, so that all are about as high; none is narrower than half its even share. */
export function sharesOf(notes: readonly Note[], textWidth: SheetContent['textWidth']): number[] {
  const lengths = notes.map(({ runs }) =>
    runs.reduce((sum, { text, font }) => sum + textWidth(text, font), 0),
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const wished = lengths.map((length) => Math.max(0.6 / notes.length, length / all));
  const whole = wished.reduce((sum, share) => sum + share, 0);
  return wished.map((share) => share / whole);
}

/** Notes side by side, all about as high. */
export function columnsOf(
  notes: readonly Note[],
  width: number,
  gap: number,
  lineHeight: number,
  content: Pick<SheetContent, 'textWidth' | 'isVector'>,
): Block {
  const { textWidth } = content;
  const shares = sharesOf(notes, textWidth);
  const room = width - gap * (notes.length - 1);
  let x = 0;
  const stacks = notes.map((note, index) => {
    const column = room * (shares[index] ?? 1);
    const wide = lineRoom(content, column);
    const set = stack([textBlock('note', note.runs, wide, lineHeight, textWidth, note.basis)], x, 0);
    x += column + gap;
    return set;
  });
  return {
    height: Math.max(0, ...stacks.map(({ bottom }) => bottom)),
    marks: stacks.flatMap(({ marks }) => marks),
  };
}

/** The notes of a sheet, the reader's own among them. */
export function notesFor(content: SheetContent, sizes: SheetSizes, extent: Extent, mapWidth: number): Note[] {
  const { source, reading, borders } = notesOf(content, sizes, mapWidth);
  const own = ownNote(content, sizes);
  if (!content.parts.sources) return own === null ? [] : [own];
  const first =
    own === null
      ? source
      : { ...source, runs: [...own.runs, { ...own.runs[0], text: ' ' }, ...source.runs] as Note['runs'] };
  return extent.reading ? [first, reading, borders] : [first, borders];
}

function ownNote({ note, theme }: SheetContent, sizes: SheetSizes): Note | null {
  if (note === null) return null;
  return { basis: reader, runs: [{ text: note, font: { size: sizes.note, weight: 400 }, fill: theme.ink }] };
}
