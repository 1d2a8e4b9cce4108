// The lines of a layout as marks, from bottom to top.
import type { DrawnLine, FlowLayout } from '../arcs/flow-layout.ts';
import type { Mark } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';
import { arcMarks, bandMarks, lassoMarks } from './fan-marks.ts';
import { headGroup, isFlowLit, lineGroup } from './line-marks.ts';

/**
 * The lines of a layout, from bottom to top: bands, lines, lassos; what is pointed at last.
 * @param litIds ids of what is pointed at and of what belongs to it
 */
export function flowMarks(layout: FlowLayout, theme: Theme, litIds: ReadonlySet<string>): Mark[] {
  const isLit = ({ line }: DrawnLine) => line.flows.some((flow) => isFlowLit(flow, litIds));
  const { scale } = layout;
  const marksOf = (drawn: DrawnLine) => lineGroup(drawn, layout, theme, isLit(drawn));
  const unlit = layout.lines.filter((drawn) => !isLit(drawn));
  const pale = layout.fans.filter(({ isPale }) => isPale);
  const shown = layout.fans.filter(({ isPale }) => !isPale);
  return [
    ...pale.flatMap((fan) => [...arcMarks(fan, scale, theme), lassoMarks(fan, scale, theme, litIds)]),
    ...shown.flatMap((fan) => bandMarks(fan, theme)),
    ...unlit.map(marksOf),
    ...shown.flatMap((fan) => arcMarks(fan, scale, theme)),
    ...headGroup(unlit, scale, theme),
    ...layout.lines.filter(isLit).flatMap((drawn) => [marksOf(drawn), ...headGroup([drawn], scale, theme)]),
    ...shown.map((fan) => lassoMarks(fan, scale, theme, litIds)),
  ];
}
