// A list of a sheet: names with bars and numbers, the largest first, and how many more there are.
import { type Basis, computed } from '../../../airlift/basis.ts';
import { hatchMarks } from '../../drawing/hatch.ts';
import type { Font, Mark, TextWidth } from '../../drawing/marks.ts';
import { cutText } from '../../drawing/text-flow.ts';
import type { SheetContent } from '../content.ts';
import { type Block, type SheetSizes, stack, textBlock } from './block.ts';

export interface BarRow {
  readonly name: string;
  /** In the words of a language. */
  readonly words: string;
  readonly value: number;
  /** Certain, possible, or not reported. */
  readonly kind: 'whole' | 'some' | 'unknown';
  readonly basis: Basis;
  /** Of a route: computed; null for what has no length. */
  readonly kilometres: string | null;
}

export interface BarList {
  readonly heading: string;
  /** Behind the heading. */
  readonly aside: string;
  /** The rows, the largest first, "not reported" last. */
  readonly rows: readonly BarRow[];
  /** Of how many these are the first. */
  readonly count: number;
}

/** How much of the width names take at most, and the narrowest bar that tells anything, pixels. */
const namesShare = 0.56;
const leastBar = 24;
/** Lengths are told where this share of the width is left to bars beside them. */
const leastShareOfBars = 0.24;
/** How strongly what may be, and may not be, is painted. */
const maybeOpacity = 0.28;

/**
 * The list.
 * @param most rows that are shown; the others are said as a number
 */
export function barsBlock(
  { heading, aside, rows, count }: BarList,
  { presentation: { messages }, theme, textWidth }: SheetContent,
  sizes: SheetSizes,
  width: number,
  most: number,
): Block {
  const shown = rows.length <= most ? rows : rows.slice(0, most);
  if (shown.length === 0) return { height: 0, marks: [] };
  const of = shown.length < count ? messages.countOf(shown.length, count) : '';
  const font = { size: Math.max(sizes.body * 0.94, sizes.least), weight: 400 };
  const bold = { ...font, weight: 600 };
  const fontOf = ({ kind }: BarRow): Font => (kind === 'unknown' ? { ...font, italic: true } : bold);
  const gap = font.size * 0.7;
  const counts = Math.max(...shown.map(({ words }) => textWidth(words, font)));
  const lengths = Math.max(
    0,
    ...shown.flatMap(({ kilometres }) => (kilometres === null ? [] : [textWidth(kilometres, font)])),
  );
  const longest = Math.max(...shown.map((row) => textWidth(row.name, fontOf(row))));
  const hasLengths = lengths > 0 && width - longest - counts - lengths - 4 * gap > width * leastShareOfBars;
  const numbers = counts + (hasLengths ? lengths + 2 * gap : 0);
  const names = Math.min(
    longest,
    Math.max(width * namesShare, width - numbers - 2 * gap - leastBar * 4),
    width - numbers - gap,
  );
  const head = textBlock(
    'heading',
    [
      { text: `${heading} `, font: { size: sizes.body, weight: 600 }, fill: theme.ink },
      {
        text: [of, aside, hasLengths ? messages.kilometresComputed : '']
          .filter((each) => each !== '')
          .join(', '),
        font: { size: sizes.body, weight: 400 },
        fill: theme.ink2,
      },
    ],
    width,
    sizes.body * 1.4,
    textWidth,
    computed,
  );
  const bars = width - names - numbers - 2 * gap;
  const largest = Math.max(1e-9, ...shown.map(({ value }) => value));
  const rowHeight = font.size * 1.5;
  const thick = Math.max(4, font.size * 0.48);
  let bottom = 0;
  const marks = shown.map((row): Mark => {
    const { words, value, kind, basis, kilometres } = row;
    const countsEnd = hasLengths ? width - lengths - 2 * gap : width;
    const name = nameIn(row, fontOf(row), kind === 'unknown' ? theme.ink2 : theme.ink, names, textWidth);
    const y = bottom + name.height / 2;
    bottom += rowHeight + name.height;
    const middle = y + rowHeight / 2;
    const baseline = middle + font.size * 0.35;
    const bar = {
      x: names + gap,
      y: middle - thick / 2,
      width: Math.max(1, (bars * value) / largest),
      height: thick,
    };
    const { x, y: top, width: long } = bar;
    const painted: readonly Mark[] =
      bars < leastBar
        ? []
        : kind === 'unknown'
          ? hatchMarks(bar, theme.accent)
          : [
              {
                kind: 'path',
                data: `M${x.toFixed(2)} ${top.toFixed(2)}h${long.toFixed(2)}v${thick.toFixed(2)}h${(-long).toFixed(2)}Z`,
                fill: theme.accent,
                ...(kind === 'some' ? { opacity: maybeOpacity } : {}),
              },
            ];
    return {
      kind: 'group',
      name: 'row',
      basis,
      marks: [
        { kind: 'group', name: 'name', at: { x: 0, y: baseline - name.height / 2 }, marks: name.marks },
        ...painted,
        { kind: 'text', x: countsEnd, y: baseline, text: words, font, fill: theme.ink, anchor: 'end' },
        ...(hasLengths && kilometres !== null
          ? [
              {
                kind: 'group',
                name: 'computed',
                basis: computed,
                marks: [
                  {
                    kind: 'text',
                    x: width,
                    y: baseline,
                    text: kilometres,
                    font,
                    fill: theme.ink2,
                    anchor: 'end',
                  },
                ],
              } as const,
            ]
          : []),
      ],
    };
  });
  const set = stack([head, { height: bottom, marks }], 0, 0);
  return { height: set.bottom, marks: set.marks };
}

/** How far the second line of a name is below its first, of the font's size. */
const nameLine = 1.2;

/**
 * A name from its first base line on, in two lines where one has no room for it, else cut.
 * @returns with what its second line adds to the height of its row
 */
function nameIn(
  { name }: BarRow,
  font: Font,
  fill: string,
  width: number,
  textWidth: TextWidth,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const line = (text: string, y: number): Mark => ({
    kind: 'text',
    x: 0,
    y,
    text,
    font,
    fill,
    anchor: 'start',
  });
  if (textWidth(name, font) <= width) return { marks: [line(name, 0)], height: 0 };
  const words = name.split(' ');
  const widthOf = (part: readonly string[]) => textWidth(part.join(' '), font);
  const [best] = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)] as const)
    .filter(([first]) => widthOf(first) <= width)
    .map(([first, second]) => ({ first, second, widest: Math.max(widthOf(first), widthOf(second)) }))
    .sort((one, other) => one.widest - other.widest);
  if (best === undefined) return { marks: [line(cutText(name, font, width, textWidth), 0)], height: 0 };
  const { first, second } = best;
  const height = font.size * nameLine;
  return {
    marks: [line(first.join(' '), 0), line(cutText(second.join(' '), font, width, textWidth), height)],
    height,
  };
}
