// The lines of a layout as marks, from bottom to top.

import { once } from '../../airlift/once.ts';
import type { DrawnLine, FlowLayout } from '../arcs/flow-layout.ts';
import type { GroupMark, Mark } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';
import { arcMarks, bandMarks, lassoMarks } from './fan-marks.ts';
import { headGroup, isFlowLit, lineGroup } from './line-marks.ts';

/** The lines of a layout that are not pointed at, by their places: the same again where another one is. */
const usual = once((_theme: Theme) => once((_layout: FlowLayout): (GroupMark | undefined)[] => []));
/** Where a line would be that is drawn above the others now: those that follow keep their places. */
const above: GroupMark = { kind: 'group', name: 'above', marks: [] };

/**
 * The lines of a layout, from bottom to top: bands, lines, lassos; what is pointed at last.
 * @param litIds ids of what is pointed at and of what belongs to it
 */
export function flowMarks(layout: FlowLayout, theme: Theme, litIds: ReadonlySet<string>): Mark[] {
  const isLit = ({ line }: DrawnLine) =>
    litIds.size > 0 && line.flows.some((flow) => isFlowLit(flow, litIds));
  const { scale } = layout;
  const known = usual(theme)(layout);
  const marksOf = (drawn: DrawnLine, index: number) => {
    known[index] ??= lineGroup(drawn, layout, theme, false);
    return known[index];
  };
  const unlit = layout.lines.filter((drawn) => !isLit(drawn));
  const pale = layout.fans.filter(({ isPale }) => isPale);
  const shown = layout.fans.filter(({ isPale }) => !isPale);
  return [
    ...pale.flatMap((fan) => [...arcMarks(fan, scale, theme), lassoMarks(fan, scale, theme, litIds)]),
    ...shown.flatMap((fan) => bandMarks(fan, theme)),
    ...layout.lines.map((drawn, index) => (isLit(drawn) ? above : marksOf(drawn, index))),
    ...shown.flatMap((fan) => arcMarks(fan, scale, theme)),
    ...headGroup(unlit, scale, theme),
    ...layout.lines
      .filter(isLit)
      .flatMap((drawn) => [lineGroup(drawn, layout, theme, true), ...headGroup([drawn], scale, theme)]),
    ...shown.map((fan) => lassoMarks(fan, scale, theme, litIds)),
  ];
}
