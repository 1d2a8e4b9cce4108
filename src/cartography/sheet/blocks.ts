// The blocks a sheet is stacked from: head, figures, unit chart, legend, notes. Each knows its height.
import { type Basis, basisOf, reader, reference } from '../../airlift/basis.ts';
import { leadClaim } from '../../airlift/links.ts';
import type { UnitRow } from '../../report/report.ts';
import { fleetChart, silhouette } from '../charts/unit-chart.ts';
import type { Mark, TextMark, TextWidth } from '../drawing/marks.ts';
import { flowBalanced, flowGroup, flowText, type Run } from '../drawing/text-flow.ts';
import type { SheetContent } from './content.ts';

/** Sizes of type, pixels. */
export interface SheetSizes {
  readonly kicker: number;
  readonly title: number;
  readonly standfirst: number;
  readonly figure: number;
  readonly body: number;
  readonly note: number;
  /** Nothing is smaller. */
  readonly least: number;
  /** The heavy rule above the figures. */
  readonly rule: number;
}

export interface Block {
  readonly height: number;
  /** From the block's upper left corner. */
  readonly marks: readonly Mark[];
}

/** Sets blocks below each other. */
export function stack(
  blocks: readonly Block[],
  left: number,
  top: number,
): { marks: readonly Mark[]; bottom: number } {
  let bottom = top;
  const marks = blocks.flatMap((block): Mark[] => {
    const at = { x: left, y: bottom };
    bottom += block.height;
    return block.marks.length === 0 ? [] : [{ kind: 'group', name: 'block', at, marks: block.marks }];
  });
  return { marks, bottom };
}

export function textBlock(
  name: string,
  runs: readonly Run[],
  width: number,
  lineHeight: number,
  textWidth: TextWidth,
  basis?: Basis,
): Block {
  const flow = flowText(runs, width, lineHeight, textWidth);
  return { height: flow.height, marks: [flowGroup(name, flow, 0, 0, basis)] };
}

/** Nothing but height. */
export const space = (height: number): Block => ({ height, marks: [] });

export function ruleBlock(colour: string, thickness: number, width: number, around: number): Block {
  return {
    height: thickness + 2 * around,
    marks: [{ kind: 'rectangle', x: 0, y: around, width, height: thickness, fill: colour }],
  };
}

/** Kicker, title and, beside a wide map, the summary. */
export function headBlock(
  { airlift, language, theme, textWidth, headline }: SheetContent,
  sizes: SheetSizes,
  width: number,
  withSummary: boolean,
): Block {
  const basis = basisOf(leadClaim(airlift)?.id);
  const kicker = flowText(
    [{ text: airlift.kicker[language], font: { size: sizes.kicker, weight: 400 }, fill: theme.ink2 }],
    width,
    sizes.kicker * 1.3,
    textWidth,
  );
  const titleAt = (size: number) =>
    flowBalanced(
      [
        {
          text: headline ?? airlift.title[language],
          font: { size, weight: 650, spacing: -0.016 * size },
          fill: theme.ink,
        },
      ],
      width,
      size * 1.04,
      textWidth,
    );
  // A little smaller rather than a third line.
  const usual = titleAt(sizes.title);
  const smaller = titleAt(sizes.title * 0.86);
  const title = usual.height > 2.5 * sizes.title && smaller.height < 2.2 * sizes.title ? smaller : usual;
  const marks: Mark[] = [
    flowGroup('kicker', kicker, 0, 0, basis),
    flowGroup('title', title, 0, kicker.height + sizes.title * 0.06, basis),
  ];
  let { height } = title;
  height += kicker.height + sizes.title * 0.06;
  if (!withSummary) return { height, marks };
  const summary = flowText(
    [{ text: airlift.summary[language], font: { size: sizes.standfirst, weight: 400 }, fill: theme.ink }],
    width,
    sizes.standfirst * 1.32,
    textWidth,
  );
  const top = height + sizes.standfirst * 0.7;
  return { height: top + summary.height, marks: [...marks, flowGroup('summary', summary, 0, top, basis)] };
}

/** Runs in one line. */
export function setRuns(runs: readonly Run[], x: number, y: number, textWidth: TextWidth): TextMark[] {
  let at = x;
  return runs.flatMap(({ text, font, fill }): TextMark[] => {
    const start = at;
    at += textWidth(text, font);
    return text === '' ? [] : [{ kind: 'text', x: start, y, text, font, fill, anchor: 'start' }];
  });
}

/** The fleets, one mark for each aircraft. */
export function chartBlock(
  { report, theme, textWidth, messages }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const marks: Mark[] = [];
  const scale = (0.26 * width) / 367;
  const font = { size: sizes.body, weight: 400 };
  let y = 0;
  const label = (row: UnitRow, baseline: number) =>
    setRuns(
      [
        { text: `${row.count} `, font: { ...font, weight: 650 }, fill: theme.ink },
        { text: row.type, font, fill: theme.ink },
      ],
      0,
      baseline,
      textWidth,
    );
  const group = (row: UnitRow, inner: readonly Mark[]): Mark => ({
    kind: 'group',
    name: row.fleet.id,
    basis: row.fleet.claim.id,
    marks: inner,
  });
  const aside = (text: string, baseline: number): TextMark => ({
    kind: 'text',
    x: width,
    y: baseline,
    text,
    font,
    fill: theme.ink2,
    anchor: 'end',
  });
  for (const [index, row] of report.units.entries()) {
    const { isInLine, chart } = fleetChart(row, width, scale, theme.ink);
    const lineHeight = sizes.body * 1.35;
    if (isInLine && chart !== null) {
      const height = Math.max(lineHeight, chart.height);
      const baseline = y + height / 2 + sizes.body * 0.34;
      const x = textWidth(`${row.count} ${row.type}`, { ...font, weight: 650 }) + 14;
      const units: Mark = {
        kind: 'group',
        name: 'units',
        at: { x, y: y + (height - chart.height) / 2 },
        marks: chart.marks,
      };
      marks.push(group(row, [...label(row, baseline), units]));
      y += height;
      continue;
    }
    marks.push(group(row, label(row, y + sizes.body)));
    if (index === 0) marks.push(aside(messages.oneMark, y + sizes.body));
    y += lineHeight;
    if (chart === null) continue;
    marks.push({ kind: 'group', name: 'units', at: { x: 0, y }, marks: chart.marks });
    if (row.openEnd !== null) {
      marks.push(group(row, [aside(row.openEnd, y + chart.end.y + sizes.body * 0.34)]));
    }
    y += chart.height + 4;
  }
  return { height: y, marks };
}

/** Silhouettes smaller than this cannot be told apart, pixels a metre. */
const leastLegendScale = 0.4;

/** The aircraft of the airlift from above, to one scale, with their names. */
export function legendBlock(
  { report, theme, textWidth, messages }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const types = report.shown.aircraft;
  if (types.length === 0) return { height: 0, marks: [] };
  const gap = 10;
  const plain = { size: sizes.body, weight: 400 };
  const words = types.map((type) => messages.wingspan(type.wingspan));
  const widest = Math.max(...types.map((type) => type.wingspan));
  const longest = Math.max(...words.map((text) => textWidth(text, plain)));
  // Smaller where the words need the room, but all to one scale; below each other where that would be too small.
  const scaleFor = (room: number) => Math.min(0.92, (room - longest - 2 * gap) / widest);
  const beside = width / Math.max(2, types.length);
  const isBeside = scaleFor(beside) >= leastLegendScale;
  const scale = isBeside ? scaleFor(beside) : Math.max(0.2, Math.min(0.7, scaleFor(width)));
  const step = isBeside
    ? { x: beside, y: 0 }
    : { x: 0, y: Math.max(2.4 * sizes.body, widest * scale * 1.05) };
  const rowHeight = Math.max(...types.map((type) => type.length)) * scale;
  const height = isBeside ? rowHeight : step.y * types.length;
  const marks = types.flatMap((type, index): Mark[] => {
    const left = index * step.x;
    const x = left + (isBeside ? type.wingspan : widest) * scale + gap;
    const middle = isBeside ? height / 2 : (index + 0.5) * step.y;
    const top = middle - (type.length * scale) / 2;
    const line = { kind: 'text', x, anchor: 'start' } as const;
    const bold = { ...plain, weight: 650 };
    return [
      {
        kind: 'group',
        name: 'silhouette',
        at: { x: left, y: top },
        marks: [silhouette(type, scale, theme.ink)],
      },
      { ...line, y: middle - 3, text: type.name, font: bold, fill: theme.ink },
      { ...line, y: middle + sizes.body + 1, text: words[index] ?? '', font: plain, fill: theme.ink2 },
    ];
  });
  return { height, marks: [{ kind: 'group', name: 'types', basis: reference, marks }] };
}

/** What the filter shows of the report, where it is not all of it. */
export function filterBlocks(options: SheetContent, sizes: SheetSizes, width: number): Block[] {
  const { report, theme, textWidth } = options;
  if (report.shown.portion === 'whole') return [];
  const run = { text: report.filter, font: { size: sizes.body, weight: 600 }, fill: theme.ink };
  return [textBlock('filter', [run], width, sizes.body * 1.3, textWidth, reader), space(6)];
}

/** The airlift in a few sentences. */
export function summaryBlock(
  { airlift, language, theme, textWidth }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const font = { size: sizes.standfirst, weight: 400 };
  const run = { text: airlift.summary[language], font, fill: theme.ink };
  return textBlock(
    'summary',
    [run],
    width,
    sizes.standfirst * 1.32,
    textWidth,
    basisOf(leadClaim(airlift)?.id),
  );
}
