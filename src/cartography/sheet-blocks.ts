// The blocks a sheet is stacked from: head, figures, unit chart, legend, notes. Each knows its height.
import type { Font, Mark, Measure, TextMark } from './marks.ts';
import type { Figure, UnitRow } from './report.ts';
import type { SheetOptions } from './sheet.ts';
import { flowBalanced, flowGroup, flowText, type Run } from './text-flow.ts';
import type { Theme } from './theme.ts';
import { fleetChart, silhouette } from './unit-chart.ts';

/** Sizes of type, pixels. */
export interface SheetSizes {
  readonly kicker: number;
  readonly title: number;
  readonly standfirst: number;
  readonly figure: number;
  readonly body: number;
  readonly note: number;
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
  measure: Measure,
): Block {
  const flow = flowText(runs, width, lineHeight, measure);
  return { height: flow.height, marks: [flowGroup(name, flow, 0, 0)] };
}

export function ruleBlock(colour: string, thickness: number, width: number, around: number): Block {
  return {
    height: thickness + 2 * around,
    marks: [{ kind: 'rectangle', x: 0, y: around, width, height: thickness, fill: colour }],
  };
}

/** Kicker, title and, beside a wide map, the summary. */
export function headBlock(
  { airlift, language, theme, measure }: SheetOptions,
  sizes: SheetSizes,
  width: number,
  withSummary: boolean,
): Block {
  const kicker = flowText(
    [{ text: airlift.kicker[language], font: { size: sizes.kicker, weight: 400 }, fill: theme.ink2 }],
    width,
    sizes.kicker * 1.3,
    measure,
  );
  const titleAt = (size: number) =>
    flowBalanced(
      [
        {
          text: airlift.title[language],
          font: { size, weight: 650, spacing: -0.016 * size },
          fill: theme.ink,
        },
      ],
      width,
      size * 1.04,
      measure,
    );
  // A little smaller rather than a third line.
  const usual = titleAt(sizes.title);
  const smaller = titleAt(sizes.title * 0.86);
  const title = usual.height > 2.5 * sizes.title && smaller.height < 2.2 * sizes.title ? smaller : usual;
  const marks: Mark[] = [
    flowGroup('kicker', kicker, 0, 0),
    flowGroup('title', title, 0, kicker.height + sizes.title * 0.06),
  ];
  let { height } = title;
  height += kicker.height + sizes.title * 0.06;
  if (!withSummary) return { height, marks };
  const summary = flowText(
    [{ text: airlift.summary[language], font: { size: sizes.standfirst, weight: 400 }, fill: theme.ink }],
    width,
    sizes.standfirst * 1.32,
    measure,
  );
  const top = height + sizes.standfirst * 0.7;
  return { height: top + summary.height, marks: [...marks, flowGroup('summary', summary, 0, top)] };
}

/** The figures side by side: what flew, then the fleets under one heading; in lines only where there is room. */
export function figuresBlock(options: SheetOptions, sizes: SheetSizes, width: number): Block {
  const { report } = options;
  const first = report.figures.findIndex((figure) => figure.kind === 'fleet');
  const groups = first < 0 ? [report.figures] : [report.figures.slice(0, first), report.figures.slice(first)];
  const filled = groups.filter((group) => group.length > 0);
  const ways = [
    { wrapsHeadings: false, wrapsNotes: false, figure: sizes.figure },
    { wrapsHeadings: true, wrapsNotes: false, figure: sizes.figure },
    { wrapsHeadings: true, wrapsNotes: true, figure: sizes.figure },
    { wrapsHeadings: true, wrapsNotes: true, figure: sizes.figure * 0.8 },
  ];
  const settings = ways.map((way) => setFigures(filled, options, sizes, way));
  const fitting = settings.find((setting) => setting.width <= width) ?? settings.at(-1);
  return fitting ?? { height: 0, marks: [] };
}

interface FigureWay {
  readonly wrapsHeadings: boolean;
  readonly wrapsNotes: boolean;
  /** Size of the numbers, pixels. */
  readonly figure: number;
}

function setFigures(
  groups: readonly (readonly Figure[])[],
  { theme, measure, messages }: SheetOptions,
  sizes: SheetSizes,
  way: FigureWay,
): Block & { readonly width: number } {
  const small = { size: sizes.body, weight: 400 };
  const lineHeight = sizes.body * 1.28;
  const gap = 18;
  const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + measure(run.text, run.font), 0);
  const columns = groups.map((figures) =>
    figures.map((figure) => {
      const number = numberRuns(figure, way.figure, theme);
      const notes = noteLines(figure, small, theme, messages.filteredOut, way.wrapsNotes);
      return { number, notes, width: Math.max(widthOf(number), ...notes.map(widthOf)) };
    }),
  );
  const headings = groups.map((figures, index) => {
    const own = (columns[index] ?? []).reduce((sum, column) => sum + column.width + gap, -gap);
    const run = { text: figures[0]?.heading ?? '', font: small, fill: theme.ink2 };
    const room = way.wrapsHeadings ? own + 2 : Math.max(own, widthOf([run])) + 1;
    return {
      flow: flowText([run], room, lineHeight, measure),
      width: Math.max(own, way.wrapsHeadings ? 0 : widthOf([run])),
    };
  });
  const headingHeight = Math.max(...headings.map((heading) => heading.flow.height));
  const numberLine = headingHeight + way.figure * 0.8;
  const noteLine = numberLine + sizes.body * 1.4;
  let left = 0;
  const marks = columns.flatMap((group, index): Mark[] => {
    const heading = headings[index];
    let x = left;
    left += (heading?.width ?? 0) + gap;
    const top = headingHeight - (heading?.flow.height ?? 0);
    return [
      ...(heading === undefined ? [] : [flowGroup('heading', heading.flow, x, top)]),
      ...group.flatMap((column): Mark[] => {
        const at = x;
        x += column.width + gap;
        const notes = column.notes.flatMap((line, row) =>
          setRuns(line, at, noteLine + row * lineHeight, measure),
        );
        return [...setRuns(column.number, at, numberLine, measure), ...notes];
      }),
    ];
  });
  const rows = Math.max(...columns.flat().map((column) => column.notes.length));
  return { width: left - gap, height: noteLine + (rows - 1) * lineHeight + sizes.body * 0.3, marks };
}

function numberRuns(figure: Figure, size: number, theme: Theme): Run[] {
  const fill = figure.number === null ? theme.ink3 : figure.kind === 'movement' ? theme.accent : theme.ink;
  const font = { size, weight: 600, spacing: -0.012 * size };
  return [
    { text: figure.number === null ? '' : figure.comparator, font: { ...font, weight: 400 }, fill },
    { text: figure.number ?? '–', font, fill },
  ];
}

/** The type and its paragraph, in one line or in two. */
function noteLines(figure: Figure, font: Font, theme: Theme, hidden: string, wraps: boolean): Run[][] {
  const colours = figure.number === null ? [theme.ink3, theme.ink3] : [theme.ink, theme.ink2];
  const [nounColour = theme.ink, placeColour = theme.ink2] = colours;
  const place = { text: figure.number === null ? hidden : figure.paragraphs, font, fill: placeColour };
  const noun = { text: `${figure.noun},${wraps ? '' : ' '}`, font, fill: nounColour };
  return wraps ? [[noun], [place]] : [[noun, place]];
}

/** Runs in one line. */
function setRuns(runs: readonly Run[], x: number, y: number, measure: Measure): TextMark[] {
  let at = x;
  return runs.flatMap(({ text, font, fill }): TextMark[] => {
    const start = at;
    at += measure(text, font);
    return text === '' ? [] : [{ kind: 'text', x: start, y, text, font, fill, anchor: 'start' }];
  });
}

/** The fleets, one mark for each aircraft. */
export function chartBlock(
  { report, theme, measure, messages }: SheetOptions,
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
      measure,
    );
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
      const x = measure(`${row.count} ${row.type}`, { ...font, weight: 650 }) + 14;
      marks.push(...label(row, baseline), {
        kind: 'group',
        name: 'units',
        at: { x, y: y + (height - chart.height) / 2 },
        marks: chart.marks,
      });
      y += height;
      continue;
    }
    marks.push(...label(row, y + sizes.body));
    if (index === 0) marks.push(aside(messages.oneMark, y + sizes.body));
    y += lineHeight;
    if (chart === null) continue;
    marks.push({ kind: 'group', name: 'units', at: { x: 0, y }, marks: chart.marks });
    if (row.openEnd !== null) marks.push(aside(row.openEnd, y + chart.end.y + sizes.body * 0.34));
    y += chart.height + 4;
  }
  return { height: y, marks };
}

/** The aircraft of the airlift from above, to one scale, with their names. */
export function legendBlock(
  { report, theme, measure, messages }: SheetOptions,
  sizes: SheetSizes,
  width: number,
): Block {
  const types = report.shown.aircraft;
  if (types.length === 0) return { height: 0, marks: [] };
  const gap = 10;
  const step = width / Math.max(2, types.length);
  const plain = { size: sizes.body, weight: 400 };
  const words = types.map((type) => messages.wingspan(type.wingspan));
  const widest = Math.max(...types.map((type) => type.wingspan));
  const longest = Math.max(...words.map((text) => measure(text, plain)));
  // Smaller where the words need the room, but all to one scale.
  const scale = Math.min(0.92, (step - longest - 2 * gap) / widest);
  const height = Math.max(...types.map((type) => type.length)) * scale;
  const marks = types.flatMap((type, index): Mark[] => {
    const left = index * step;
    const x = left + type.wingspan * scale + gap;
    const top = (height - type.length * scale) / 2;
    const line = { kind: 'text', x, anchor: 'start' } as const;
    const bold = { ...plain, weight: 650 };
    return [
      {
        kind: 'group',
        name: 'silhouette',
        at: { x: left, y: top },
        marks: [silhouette(type, scale, theme.ink)],
      },
      { ...line, y: height / 2 - 3, text: type.name, font: bold, fill: theme.ink },
      { ...line, y: height / 2 + sizes.body + 1, text: words[index] ?? '', font: plain, fill: theme.ink2 },
    ];
  });
  return { height, marks };
}
