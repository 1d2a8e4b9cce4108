// The figures of a sheet, side by side: in one line where there is room, wrapped or smaller where there is not.

import type { Figure } from '../../../report/figures.ts';
import type { Font, Mark } from '../../drawing/marks.ts';
import { flowGroup, flowText, type Run } from '../../drawing/text-flow.ts';
import type { Theme } from '../../style/theme.ts';
import type { SheetContent } from '../content.ts';
import { type Block, type SheetSizes, setRuns } from './block.ts';

/** The figures side by side: what flew, then the fleets under one heading; in lines only where there is room. */
export function figuresBlock(options: SheetContent, sizes: SheetSizes, width: number): Block {
  const { report } = options.presentation;
  const first = report.figures.findIndex((figure) => figure.kind === 'fleet');
  const groups = first < 0 ? [report.figures] : [report.figures.slice(0, first), report.figures.slice(first)];
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length === 0) return { height: 0, marks: [] };
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

/** How much wider than the page's own another font may be: DejaVu Sans, the widest that is usual, sets ">70" 1.42 times so. */
const widestStandIn = 1.45;

function setFigures(
  groups: readonly (readonly Figure[])[],
  { presentation: { messages }, theme, textWidth, isVector }: SheetContent,
  sizes: SheetSizes,
  way: FigureWay,
): Block & { readonly width: number } {
  const small = { size: sizes.body, weight: 400 };
  const lineHeight = sizes.body * 1.28;
  const gap = 18;
  const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + textWidth(run.text, run.font), 0);
  const columns = groups.map((figures) =>
    figures.map((figure) => {
      const number = numberRuns(figure, way.figure, theme);
      const notes = noteLines(figure, small, theme, messages.filteredOut, way.wrapsNotes);
      const claim = figure.basis;
      const width = Math.max(widthOf(number), ...notes.map(widthOf));
      // Numbers side by side must not become another number.
      return { claim, number, notes, width: isVector ? width * widestStandIn : width };
    }),
  );
  const headings = groups.map((figures, index) => {
    const own = (columns[index] ?? []).reduce((sum, column) => sum + column.width + gap, -gap);
    const run = { text: figures[0]?.heading ?? '', font: small, fill: theme.ink2 };
    const room = way.wrapsHeadings ? own + 2 : Math.max(own, widthOf([run])) + 1;
    return {
      flow: flowText([run], room, lineHeight, textWidth),
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

function numberRuns(figure: Figure, size: number, theme: Theme): Run[] {
  const fill = figure.number === null ? theme.ink3 : figure.kind === 'total' ? theme.accent : theme.ink;
  const font = { size, weight: 600, spacing: -0.012 * size };
  return [
    { text: figure.number === null ? '' : figure.comparator, font: { ...font, weight: 400 }, fill },
    { text: figure.number ?? '–', font, fill },
    ...(figure.upTo === null || figure.number === null
      ? []
      : [{ text: ` ${figure.upTo}`, font: { size: size * 0.42, weight: 400 }, fill }]),
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
  return wraps ? [[noun], [place]] : [[noun, place]];
}
