// The unit chart of a sheet: the fleets, one mark for each aircraft.
import type { UnitRow } from '../../../report/report.ts';
import { fleetChart } from '../../charts/unit-chart.ts';
import type { Mark, TextMark } from '../../drawing/marks.ts';
import type { SheetContent } from '../content.ts';
import { type Block, type SheetSizes, setRuns } from './block.ts';

/** The fleets, one mark for each aircraft. */
export function chartBlock(
  { presentation: { report, messages }, theme, textWidth }: SheetContent,
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
        { text: `${row.count} `, font: { ...font, weight: 600 }, fill: theme.ink },
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
      const x = textWidth(`${row.count} ${row.type}`, { ...font, weight: 600 }) + 14;
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
    if (chart === null) marks.push(group(row, [aside(messages.tooManyMarks, y + sizes.body)]));
    else if (index === 0) marks.push(aside(messages.oneMark, y + sizes.body));
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
