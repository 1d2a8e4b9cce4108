// The head of a sheet: kicker, title, summary, and how much of the report the filter shows.
import { basisOf, reader } from '../../../airlift/basis.ts';
import { leadClaim } from '../../../airlift/pointing/links.ts';
import { isOneCount } from '../../../report/rows/filter-words.ts';
import type { Mark } from '../../drawing/marks.ts';
import { flowBalanced, flowGroup, flowText } from '../../drawing/text-flow.ts';
import type { SheetContent } from '../content.ts';
import { type Block, lineRoom, type SheetSizes, space, textBlock } from './block.ts';

/** Kicker, title and, beside a wide map, the summary. */
export function headBlock(
  { presentation: { airlift, language }, theme, textWidth, headline, isVector }: SheetContent,
  sizes: SheetSizes,
  width: number,
  withSummary: boolean,
): Block {
  const basis = basisOf(leadClaim(airlift)?.id);
  const room = lineRoom({ isVector }, width);
  const kicker = flowText(
    [{ text: airlift.kicker[language], font: { size: sizes.kicker, weight: 400 }, fill: theme.ink2 }],
    room,
    sizes.kicker * 1.3,
    textWidth,
  );
  const titleAt = (size: number) =>
    flowBalanced(
      [
        {
          text: headline ?? airlift.title[language],
          font: { size, weight: 600, spacing: -0.016 * size },
          fill: theme.ink,
        },
      ],
      room,
      size * 1.04,
      textWidth,
    );
  // A little smaller rather than a third line.
  const usual = titleAt(sizes.title);
  const smaller = titleAt(sizes.title * 0.86);
  const title = usual.height > 2.5 * sizes.title && smaller.height < 2.2 * sizes.title ? smaller : usual;
  const marks: Mark[] = [
    ...(airlift.kicker[language] === '' ? [] : [flowGroup('kicker', kicker, 0, 0, basis)]),
    flowGroup('title', title, 0, kicker.height + sizes.title * 0.06, basis),
  ];
  let { height } = title;
  height += kicker.height + sizes.title * 0.06;
  if (!withSummary || airlift.summary[language] === '') return { height, marks };
  const summary = flowText(
    [{ text: airlift.summary[language], font: { size: sizes.standfirst, weight: 400 }, fill: theme.ink }],
    room,
    sizes.standfirst * 1.32,
    textWidth,
  );
  const top = height + sizes.standfirst * 0.7;
  return { height: top + summary.height, marks: [...marks, flowGroup('summary', summary, 0, top, basis)] };
}

/** What the filter shows of the report, where it is not all of it. */
export function filterBlocks(options: SheetContent, sizes: SheetSizes, width: number): Block[] {
  const { theme, textWidth } = options;
  const { airlift, report } = options.presentation;
  if (report.shown.portion === 'whole') return [];
  const run = { text: report.filter, font: { size: sizes.body, weight: 600 }, fill: theme.ink };
  const gap = isOneCount(airlift) ? [] : [space(sizes.body * 0.5)];
  return [...gap, textBlock('filter', [run], width, sizes.body * 1.3, textWidth, reader), space(6)];
}

/** A table without an account of itself has none. */
export const hasSummary = ({ presentation: { airlift, language } }: SheetContent) =>
  airlift.summary[language] !== '';

/** The airlift in a few sentences. */
export function summaryBlock(
  { presentation: { airlift, language }, theme, textWidth, isVector }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const font = { size: sizes.standfirst, weight: 400 };
  const run = { text: airlift.summary[language], font, fill: theme.ink };
  return textBlock(
    'summary',
    [run],
    lineRoom({ isVector }, width),
    sizes.standfirst * 1.32,
    textWidth,
    basisOf(leadClaim(airlift)?.id),
  );
}
