// The legend of the lines on the map of a sheet, in the corner where it covers least of what flew.
import { hasWidths } from '../../../airlift/counting/flows.ts';
import { notDrawnOf } from '../../../report/rows/not-drawn.ts';
import { chosenLayout } from '../../arcs/chosen-layout.ts';
import { flowLegend } from '../../arcs/flow-legend.ts';
import { containsPoint, grow, overlaps } from '../../drawing/boxes.ts';
import type { Box, Mark, Point } from '../../drawing/marks.ts';
import { type LegendCallout, legendCallout } from '../../overlay/legend-callout.ts';
import { wideFrame } from '../../projection/camera.ts';
import type { View } from '../../projection/view.ts';
import type { SheetContent } from '../content.ts';

/** From the edges of the map, pixels at scale 1. */
const edge = { x: 20, y: 16 } as const;
/** A dot is clear of it from so many pixels on. */
const dotRoom = 6;
/** The share of the map's height that it may take. */
const mostHeight = 0.6;
/** On a map as wide as this it has the sizes of the page, pixels; and the smallest of its type, at scale 1. */
const usualWidth = 1100;
const smallestType = 12.5;

/** Whether a map of a width has a legend of its lines: not on a narrow one, and not where they have no widths. */
export function hasLineLegend({ parts, presentation: { airlift, report } }: SheetContent, mapWidth: number) {
  return parts.legend && mapWidth >= wideFrame && hasWidths(airlift) && report.shown.portion !== 'none';
}

export interface LineLegend {
  readonly box: Box;
  readonly marks: readonly Mark[];
  /** Whether a dot lies below it. */
  readonly coversPlace: boolean;
}

/** The legend with its place in the map's own pixels, without marks that find no room; null where it has nothing to say. */
export function lineLegend(
  { presentation, theme, textWidth }: SheetContent,
  view: View,
  taken: readonly Box[],
  leastType: number,
): LineLegend | null {
  const { airlift, report, measure, messages } = presentation;
  const { layout, choice } = chosenLayout(airlift, report, view);
  const { widths } = choice;
  const scale = Math.max(leastType / smallestType, Math.min(widths.scale, view.width / usualWidth));
  const legend = flowLegend(layout);
  const notDrawn = notDrawnOf(airlift, report.shown, measure, messages);
  const calloutWith = (marks: number) =>
    legendCallout({
      legend: { ...legend, marks: legend.marks.slice(0, marks) },
      notDrawn,
      measure,
      scale,
      theme,
      messages,
      textWidth,
    });
  let callout = calloutWith(legend.marks.length);
  for (let marks = legend.marks.length - 1; marks >= 0; marks--)
    if (callout !== null && callout.height > view.height * mostHeight) callout = calloutWith(marks);
  if (callout === null) return null;
  const points = [
    ...layout.lines.flatMap(({ ribbons }) => ribbons.flatMap((ribbon) => ribbon.points)),
    ...layout.fans.flatMap((fan) => fan.band),
    // A dot weighs more than a point of a line.
    ...layout.dots.flatMap(({ point }) => Array.from({ length: 20 }, () => point)),
  ];
  const box = cornerFor(callout, view, points, taken, scale);
  if (box === null) return null;
  const coversPlace = layout.dots.some(({ point }) => containsPoint(grow(box, dotRoom), point));
  return { box, marks: callout.marks, coversPlace };
}

/** The corner where it covers least: below on the left, if that is as good as any. */
function cornerFor(
  { width, height }: LegendCallout,
  view: View,
  points: readonly Point[],
  taken: readonly Box[],
  scale: number,
): Box | null {
  const [left, top] = [edge.x * scale, edge.y * scale];
  const [right, bottom] = [view.width - width - left, view.height - height - top];
  const corners = [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: left, y: top },
    { x: right, y: top },
  ].map((corner): Box => ({ ...corner, width, height }));
  const free = corners.filter((box) => !taken.some((other) => overlaps(grow(box, 8), other)));
  const covered = (box: Box) => points.filter((point) => containsPoint(box, point)).length;
  const [best] = free
    .map((box) => ({ box, covers: covered(grow(box, dotRoom)) }))
    .sort((one, other) => one.covers - other.covers);
  return best?.box ?? null;
}
