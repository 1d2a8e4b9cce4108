// The table of routes on a sheet: one row a route, a shared count once, bracketed.
import { computed } from '../../../airlift/basis.ts';
import type { RouteGroup } from '../../../report/report.ts';
import type { Font, Mark, TextMark } from '../../drawing/marks.ts';
import { cutText } from '../../drawing/text-flow.ts';
import type { SheetContent } from '../content.ts';
import type { Block, SheetSizes } from './block.ts';

/** More routes of one movement are said as a number. */
const mostRoutes = 10;
/** Pixels between columns at least. */
const pad = 6;
/** The columns that are computed, from left to right; the bearing is left out first, then the time. */
const computedColumns = [
  ['kilometres', 'bearing', 'time'],
  ['kilometres', 'time'],
  ['kilometres'],
  [],
] as const;
type Column = (typeof computedColumns)[0][number];

/**
 * The table of the one movement that is shown, from one place; of others there is a list. Nothing where no route is
 * shown; columns that find no room are left out.
 */
export function routesBlock(content: SheetContent, sizes: SheetSizes, width: number): Block {
  const [group, ...more] = content.presentation.report.routeGroups;
  if (group === undefined || more.length > 0 || group.movement.from.length > 1)
    return { height: 0, marks: [] };
  return routeTable(group, content, sizes, width);
}

/** What a column says in its head and below. */
type Cells = Readonly<Record<Column, readonly string[]>>;

/** Which of the computed columns find room, and how wide every column is. */
function columnsFor(
  cells: Cells,
  names: number,
  counts: number,
  width: number,
  widest: (words: readonly string[]) => number,
) {
  for (const columns of computedColumns) {
    const widths = columns.map((column) => ({ column, width: widest(cells[column]) }));
    const needed =
      names + counts + widths.reduce((sum, each) => sum + each.width, 0) + pad * (columns.length + 1);
    if (needed <= width || columns.length === 0)
      return { widths, names, extra: Math.max(0, (width - needed) / (columns.length + 1)) };
  }
  return { widths: [], names, extra: 0 };
}

function routeTable(
  group: RouteGroup,
  { presentation: { measure, messages }, theme, textWidth }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const font: Font = { size: Math.max(sizes.body * 0.92, sizes.least), weight: 400 };
  const bold = { ...font, weight: 600 };
  const lineHeight = font.size * 1.7;
  const routes = group.routes.slice(0, mostRoutes);
  const heading =
    routes.length < group.routes.length
      ? `${group.heading} (${messages.countOf(routes.length, group.routes.length)})`
      : group.heading;
  const cells: Cells = {
    kilometres: [messages.kilometres, ...routes.map(({ kilometres }) => kilometres)],
    bearing: [messages.bearing, ...routes.map(({ bearing }) => bearing)],
    time: [messages.inTheAir, group.time ?? ''],
  };
  const widest = (words: readonly string[], of: Font = font) =>
    Math.max(...words.map((word) => textWidth(word, of)));
  const countHead = messages.measureName[measure];
  const counts = Math.max(textWidth(group.count, bold) + 14, textWidth(countHead, font));
  const wanted = Math.max(
    textWidth(heading, font),
    widest(
      routes.map(({ name }) => name),
      bold,
    ),
  );
  const { widths, names, extra } = columnsFor(
    cells,
    Math.min(wanted, Math.max(0, width - counts - pad)),
    counts,
    width,
    widest,
  );
  const count = names + pad + extra;
  const text = (
    words: string,
    x: number,
    y: number,
    fill: string,
    more: Partial<TextMark> = {},
  ): TextMark => ({
    kind: 'text',
    x,
    y: y + font.size,
    text: words,
    font,
    fill,
    anchor: 'start',
    ...more,
  });
  const end = { anchor: 'end' } as const;
  let right = width;
  const ends = new Map<Column, number>();
  for (const { column, width: wide } of [...widths].reverse()) {
    ends.set(column, right);
    right -= wide + pad + extra;
  }
  const inColumn = (column: Column, words: string, y: number, fill: string): TextMark[] => {
    const x = ends.get(column);
    return x === undefined ? [] : [text(words, x, y, fill, end)];
  };
  const head: Mark[] = [
    text(cutText(heading, font, names, textWidth), 0, 0, theme.ink2),
    text(countHead, count, 0, theme.ink2),
    ...widths.flatMap(({ column }) => inColumn(column, cells[column][0] ?? '', 0, theme.ink2)),
  ];
  const rows = routes.flatMap(({ name }, index): Mark[] => {
    const y = lineHeight * (index + 1);
    return [
      { kind: 'rectangle', x: 0, y: y - lineHeight * 0.12, width: names, height: 1, fill: theme.rule },
      text(cutText(name, bold, names, textWidth), 0, y, theme.ink, { font: bold }),
    ];
  });
  const bottom = lineHeight * (routes.length + 1);
  const middle = (lineHeight + bottom) / 2 - lineHeight / 2 + font.size;
  const ofRoutes = routes.flatMap(({ kilometres, bearing }, index) => [
    ...inColumn('kilometres', kilometres, lineHeight * (index + 1), theme.ink),
    ...inColumn('bearing', bearing, lineHeight * (index + 1), theme.ink),
  ]);
  const ofAll = inColumn('time', group.time ?? '', 0, theme.ink).map((mark) => ({ ...mark, y: middle }));
  const bracket = `M${count.toFixed(2)} ${lineHeight.toFixed(2)}h4V${(bottom - lineHeight * 0.25).toFixed(2)}h-4`;
  return {
    height: bottom + 4,
    marks: [
      ...head,
      ...rows,
      { kind: 'group', name: 'computed', basis: computed, marks: [...ofRoutes, ...ofAll] },
      {
        kind: 'group',
        name: 'count',
        basis: group.basis,
        marks: [
          ...(routes.length > 1
            ? [{ kind: 'path', data: bracket, stroke: theme.accent, strokeWidth: 1.4 } as const]
            : []),
          text(group.count, count + 10, 0, theme.accent, { font: bold, y: middle }),
        ],
      },
    ],
  };
}
