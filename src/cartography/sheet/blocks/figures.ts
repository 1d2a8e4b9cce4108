// The figures of a sheet, side by side: in one line where there is room, wrapped or smaller where there is not.

import { reader } from '../../../airlift/basis.ts';
import type { Figure } from '../../../report/figures.ts';
import type { Font, Mark } from '../../drawing/marks.ts';
import { flowGroup, flowText, type Run } from '../../drawing/text-flow.ts';
import type { Theme } from '../../style/theme.ts';
import type { SheetContent } from '../content.ts';
import { type Block, type SheetSizes, setRuns, space, stack, textBlock } from './block.ts';

/** Figures without a place of their own are set smaller, as a share of the others' size. */
const apartShare = 0.6;
/** More fleets than this are left to the chart below, and said to be more. */
const mostFleets = 4;

/**
 * The figures side by side: what flew, then the fleets under one heading, then what names no place; each sort of them in
 * a line of its own where they do not all find room in one.
 */
export function figuresBlock(content: SheetContent, sizes: SheetSizes, width: number): Block {
  const groups = groupsOf(content.presentation.report.figures);
  if (groups.length === 0) return { height: 0, marks: [] };
  const { figure } = sizes;
  const ways: readonly FigureWay[] = [
    ...looseGaps.flatMap((gap) =>
      [1, 2].map((linesOfHeading) => ({ linesOfHeading, wrapsNotes: false, figure, gap: gap * figure })),
    ),
    { linesOfHeading: 1, wrapsNotes: false, figure },
    { linesOfHeading: 2, wrapsNotes: false, figure },
    { linesOfHeading: manyLines, wrapsNotes: false, figure },
    { linesOfHeading: 2, wrapsNotes: true, figure },
    { linesOfHeading: manyLines, wrapsNotes: true, figure },
    { linesOfHeading: manyLines, wrapsNotes: true, figure: figure * 0.8 },
  ];
  for (const way of ways) {
    const setting = setFigures(groups, content, sizes, way);
    if (setting.width <= width) return setting;
  }
  const smallest = ways.at(-1);
  // In the page's own font they find room, and in a stand-in they come close to the edge at most.
  if (
    content.isVector &&
    smallest !== undefined &&
    setFigures(groups, { ...content, isVector: false }, sizes, smallest).width <= width
  )
    return setFigures(groups, content, sizes, smallest);
  return figureLines(groups, content, sizes, width);
}

/** Figures that follow each other under one heading. */
function groupsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === figure.kind && last[0].heading === figure.heading) last.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** Lines of figures below each other, no sort of them broken into two where it fits one, no line wider than the column. */
function figureLines(
  all: readonly (readonly Figure[])[],
  content: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const groups = all.map((group) => (group[0]?.kind === 'fleet' ? group.slice(0, mostFleets) : group));
  const hidden = all.flat().length - groups.flat().length;
  const set = (line: readonly (readonly Figure[])[], figure: number) => {
    const isApart = line.every((group) => group[0]?.kind !== 'total');
    const size = Math.max(figure * (isApart ? apartShare : 1), sizes.least * 1.2);
    return setFigures(line, content, sizes, { linesOfHeading: manyLines, wrapsNotes: true, figure: size });
  };
  const linesAt = (figure: number) => {
    const lines: (readonly Figure[])[][] = [];
    const add = (group: readonly Figure[]) => {
      const last = lines.at(-1);
      const isSameSort = (last?.[0]?.[0]?.kind === 'total') === (group[0]?.kind === 'total');
      if (last !== undefined && isSameSort && set([...last, group], figure).width <= width) last.push(group);
      else if (group.length === 1 || set([group], figure).width <= width) lines.push([group]);
      else for (const each of group) add([each]);
    };
    for (const group of groups) add(group);
    return lines.map((line) => set(line, figure));
  };
  const scales = [1, 0.8, 0.64, 0.5, 0.36];
  const settings = scales.map((scale) => linesAt(sizes.figure * scale));
  const isFitting = (lines: readonly { readonly width: number }[]) =>
    lines.every((line) => line.width <= width);
  const sorts = new Set(groups.map((group) => group[0]?.kind === 'total')).size;
  const lines =
    settings.find((each) => isFitting(each) && each.length <= sorts) ??
    settings.find((each) => isFitting(each)) ??
    settings.at(-1) ??
    [];
  const { theme, textWidth, presentation } = content;
  const font = { size: sizes.body, weight: 400 };
  const more = presentation.messages.moreInFile(hidden);
  const blocks = lines.flatMap((line, index) => (index === 0 ? [line] : [space(sizes.body * 0.5), line]));
  const rest =
    hidden === 0
      ? []
      : [
          textBlock(
            'more',
            [{ text: more, font, fill: theme.ink2 }],
            width,
            sizes.body * 1.3,
            textWidth,
            reader,
          ),
        ];
  const { marks, bottom } = stack([...blocks, ...rest], 0, 0);
  return { height: bottom, marks };
}

/** As many as it takes where a heading is no wider than the figures below it. */
const manyLines = Number.POSITIVE_INFINITY;

interface FigureWay {
  /** In so many lines at most: for fewer a heading may be wider than the figures below it. */
  readonly linesOfHeading: number;
  readonly wrapsNotes: boolean;
  /** Size of the numbers, pixels. */
  readonly figure: number;
  /** Between two of them, pixels; where not given the least. */
  readonly gap?: number;
}

/** Between two figures where there is room, as shares of their size, so that two are not read as one, as ">70 5". */
const looseGaps = [0.6, 0.4];
/** Pixels. */
const leastGap = 18;

/** How much wider than the page's own another font may be: DejaVu Sans, the widest that is usual, sets ">70" 1.42 times so. */
const widestStandIn = 1.45;

/** By so much wider a heading is tried, pixels. */
const stepOfRoom = 4;

function setFigures(
  groups: readonly (readonly Figure[])[],
  { presentation: { messages, measure, report }, theme, textWidth, isVector }: SheetContent,
  sizes: SheetSizes,
  way: FigureWay,
): Block & { readonly width: number } {
  const small = { size: sizes.body, weight: 400 };
  const lineHeight = sizes.body * 1.28;
  const gap = Math.max(leastGap, way.gap ?? 0);
  const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + textWidth(run.text, run.font), 0);
  const hasChoice = report.figures.filter(({ kind }) => kind === 'total').length > 1;
  const columns = groups.map((figures) =>
    figures.map((figure) => {
      const isCounted = figure.kind === 'total' && figure.measure === measure;
      const number = numberRuns(figure, way.figure, isCounted ? theme.accent : theme.ink, theme, sizes.least);
      const usual = noteLines(figure, small, theme, messages.filteredOut, way.wrapsNotes);
      const notes = hasChoice && isCounted && figure.number !== null ? marked(usual, theme.accent) : usual;
      const claim = figure.basis;
      const width = Math.max(widthOf(number), ...notes.map(widthOf));
      // Numbers side by side must not become another number.
      return { claim, number, notes, width: isVector ? width * widestStandIn : width };
    }),
  );
  const headings = groups.map((figures, index) => {
    const own = (columns[index] ?? []).reduce((sum, column) => sum + column.width + gap, -gap);
    const run = { text: figures[0]?.heading ?? '', font: small, fill: theme.ink2 };
    if (way.linesOfHeading === 1) {
      const whole = Math.max(own, widthOf([run]));
      return { flow: flowText([run], whole + 1, lineHeight, textWidth), width: whole };
    }
    let room = own + 2;
    let flow = flowText([run], room, lineHeight, textWidth);
    while (flow.height > way.linesOfHeading * lineHeight + 1) {
      room += stepOfRoom;
      flow = flowText([run], room, lineHeight, textWidth);
    }
    // What is longer than the figures below it takes its own room.
    return { flow, width: flow.width > own + 2 ? flow.width : own };
  });
  const headingHeight = Math.max(...headings.map((heading) => heading.flow.height));
  const numberLine = headingHeight + way.figure * 0.8;
  // The comma that groups the figures of a number reaches below its line.
  const isGrouped = groups.flat().some(({ number }) => /[,.]/.test(number ?? ''));
  const noteLine =
    numberLine + Math.max(sizes.body * 1.4, isGrouped ? way.figure * 0.2 + sizes.body * 0.9 : 0);
  let left = 0;
  const marks = columns.flatMap((group, index): Mark[] => {
    const heading = headings[index];
    let x = left;
    left += (heading?.width ?? 0) + gap;
    const top = headingHeight - (heading?.flow.height ?? 0);
    return [
      ...(heading === undefined ? [] : [flowGroup('heading', heading.flow, x, top, group[0]?.claim)]),
      ...group.flatMap((column): Mark[] => {
        const at = x;
        x += column.width + gap;
        const notes = column.notes.flatMap((line, row) =>
          setRuns(line, at, noteLine + row * lineHeight, textWidth),
        );
        const inner = [...setRuns(column.number, at, numberLine, textWidth), ...notes];
        return [{ kind: 'group', name: 'figure', basis: column.claim, marks: inner }];
      }),
    ];
  });
  const rows = Math.max(...columns.flat().map((column) => column.notes.length));
  return { width: left - gap, height: noteLine + (rows - 1) * lineHeight + sizes.body * 0.3, marks };
}

/** The noun of the measure that the map shows. */
const marked = ([first = [], ...rest]: readonly Run[][], fill: string): Run[][] => [
  first.map((run, index) => (index === 0 ? { ...run, font: { ...run.font, weight: 600 }, fill } : run)),
  ...rest,
];

function numberRuns(figure: Figure, size: number, colour: string, theme: Theme, least: number): Run[] {
  const fill = figure.number === null ? theme.ink3 : colour;
  const font = { size, weight: 600, spacing: -0.012 * size };
  const light = { size: Math.max(size * 0.42, least), weight: 400 };
  const { comparator, number, upTo } = figure;
  if (number === null) return [{ text: '–', font, fill }];
  return [
    // Words stand before the number as small as those behind it.
    comparator.length > 1
      ? { text: `${comparator} `, font: light, fill }
      : { text: comparator, font: { ...font, weight: 400 }, fill },
    { text: number, font, fill },
    ...(upTo === null ? [] : [{ text: ` ${upTo}`, font: light, fill }]),
  ];
}

/** The type and its paragraph, in one line or in two. */
function noteLines(figure: Figure, font: Font, theme: Theme, hidden: string, wraps: boolean): Run[][] {
  const colours = figure.number === null ? [theme.ink3, theme.ink3] : [theme.ink, theme.ink2];
  const [nounColour = theme.ink, placeColour = theme.ink2] = colours;
  const place = { text: figure.number === null ? hidden : (figure.where ?? ''), font, fill: placeColour };
  const noun = {
    text: `${figure.noun}${place.text === '' ? '' : ','}${wraps ? '' : ' '}`,
    font,
    fill: nounColour,
  };
  return wraps && place.text !== '' ? [[noun], [place]] : [[noun, place]];
}
