// A list of a sheet: names with bars and numbers, the largest first, and how many more there are.
import { type Basis, computed } from '../../../airlift/basis.ts';
import { hatchMarks } from '../../drawing/hatch.ts';
import type { Font, Mark, TextWidth } from '../../drawing/marks.ts';
import { cutText, type Flow, flowBalanced, flowGroup, flowText } from '../../drawing/text-flow.ts';
import type { SheetContent } from '../content.ts';
import { type Block, lineRoom, type SheetSizes, stack, textBlock } from './block.ts';

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
  { presentation: { messages }, theme, textWidth, isVector }: SheetContent,
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
  // Behind a name that another font sets wider.
  const start = Math.min(names + names - lineRoom({ isVector }, names), width - numbers - leastBar) + gap;
  const bars = width - start - numbers - gap;
  const largest = Math.max(1e-9, ...shown.map(({ value }) => value));
  const rowHeight = font.size * 1.5;
  const thick = Math.max(4, font.size * 0.48);
  let bottom = 0;
  const marks = shown.map((row): Mark => {
    const { words, value, kind, basis, kilometres } = row;
    const fill = kind === 'unknown' ? theme.ink2 : theme.ink;
    const countsEnd = hasLengths ? width - lengths - 2 * gap : width;
    const name = nameIn(row.name, fontOf(row), fill, names, textWidth);
    const height = rowHeight + Math.max(0, name.height - font.size * nameLine);
    const middle = bottom + height / 2;
    bottom += height;
    const baseline = middle + font.size * 0.35;
    const bar = {
      x: start,
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
        flowGroup('name', name, 0, middle - name.height / 2),
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

/** The lines of a name, of the font's size; and how many it may have, or its end is cut. */
const nameLine = 1.2;
const mostLines = 3;

/** A name in as many lines as it needs in a column of a width. */
function nameIn(name: string, font: Font, fill: string, width: number, textWidth: TextWidth): Flow {
  const line = font.size * nameLine;
  const inOne = (text: string) => flowText([{ text, font, fill }], Infinity, line, textWidth);
  if (textWidth(name, font) <= width) return inOne(name);
  const flow = flowBalanced([{ text: name, font, fill }], width, line, textWidth);
  const fits = flow.width <= width && flow.height <= line * mostLines;
  return fits ? flow : inOne(cutText(name, font, width, textWidth));
}
