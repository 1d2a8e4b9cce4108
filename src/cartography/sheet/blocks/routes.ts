// The table of routes on a sheet: one row a route, a shared count once, bracketed.
import { computed } from '../../../airlift/basis.ts';
import type { Mark, TextMark } from '../../drawing/marks.ts';
import type { SheetContent } from '../content.ts';
import type { Block, SheetSizes } from './block.ts';

/** The table, or nothing where no route is shown or the width does not hold its columns. */
export function routesBlock(
  { presentation: { report, messages }, theme, textWidth }: SheetContent,
  sizes: SheetSizes,
  width: number,
): Block {
  const font = { size: Math.max(sizes.body * 0.92, sizes.least), weight: 400 };
  const bold = { ...font, weight: 600 };
  const lineHeight = font.size * 1.7;
  const pad = 6;
  const marks: Mark[] = [];
  let y = 0;
  const text = (words: string, x: number, fill: string, more: Partial<TextMark> = {}): TextMark => ({
    kind: 'text',
    x,
    y: y + font.size,
    text: words,
    font,
    fill,
    anchor: 'start',
    ...more,
  });
  for (const group of report.routeGroups) {
    const { routes } = group;
    const widest = (words: readonly string[], of = font) =>
      Math.max(...words.map((word) => textWidth(word, of)));
    const columns = {
      name: Math.max(
        textWidth(group.heading, font),
        widest(
          routes.map(({ name }) => name),
          bold,
        ),
      ),
      count: textWidth(group.count, bold) + 14,
      kilometres: widest([messages.kilometres, ...routes.map(({ kilometres }) => kilometres)]),
      bearing: widest([messages.bearing, ...routes.map(({ bearing }) => bearing)]),
      time: widest([messages.inTheAir, group.time ?? '']),
    };
    const needed = Object.values(columns).reduce((sum, each) => sum + each, 0) + 4 * pad;
    if (needed > width) return { height: 0, marks: [] };
    const extra = (width - needed) / 4;
    const count = columns.name + pad + extra;
    const right = {
      time: width,
      bearing: width - columns.time - pad - extra,
      kilometres: width - columns.time - columns.bearing - 2 * (pad + extra),
    };
    const end = { anchor: 'end' } as const;
    const head: Mark[] = [
      text(group.heading, 0, theme.ink2),
      text(messages.aircraft, count, theme.ink2),
      text(messages.kilometres, right.kilometres, theme.ink2, end),
      text(messages.bearing, right.bearing, theme.ink2, end),
      text(messages.inTheAir, right.time, theme.ink2, end),
    ];
    marks.push(...head);
    y += lineHeight;
    const top = y;
    const computedMarks: Mark[] = [];
    for (const { name, kilometres, bearing } of routes) {
      marks.push({
        kind: 'rectangle',
        x: 0,
        y: y - lineHeight * 0.12,
        width: columns.name,
        height: 1,
        fill: theme.rule,
      });
      marks.push(text(name, 0, theme.ink, { font: bold }));
      computedMarks.push(
        text(kilometres, right.kilometres, theme.ink, end),
        text(bearing, right.bearing, theme.ink, end),
      );
      y += lineHeight;
    }
    const middle = (top + y) / 2 - lineHeight / 2 + font.size;
    computedMarks.push({ ...text(group.time ?? '', right.time, theme.ink, end), y: middle });
    const bracket = `M${count.toFixed(2)} ${top.toFixed(2)}h4V${(y - lineHeight * 0.25).toFixed(2)}h-4`;
    marks.push(
      { kind: 'group', name: 'computed', basis: computed, marks: computedMarks },
      {
        kind: 'group',
        name: 'count',
        basis: group.basis,
        marks: [
          ...(routes.length > 1
            ? [{ kind: 'path', data: bracket, stroke: theme.accent, strokeWidth: 1.4 } as const]
            : []),
          { ...text(group.count, count + 10, theme.accent, { font: bold }), y: middle },
        ],
      },
    );
    y += 4;
  }
  return { height: y, marks };
}
