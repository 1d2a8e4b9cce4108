// The corner of the map in which a legend covers least of what flew.
import type { Airlift } from '../../airlift/airlift.ts';
import { once } from '../../airlift/once.ts';
import { containsPoint, grow } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';
import { mapViewOf } from '../projection/map-view.ts';
import { routeCamera } from '../projection/route-fit.ts';
import { arcsOf } from './arcs.ts';
import { isCrowdedInWest, routeExtent } from './extent.ts';

export type LegendCorner = 'lower-left' | 'lower-right' | 'upper-left';

/** The map of a usual window and a legend of some marks, pixels; the legend's edges as in its style sheet. */
const frame = { width: 856, height: 636 } as const;
const legend = { width: 262, height: 236 } as const;
const edge = { x: 24, y: 16 } as const;
/** A dot is clear of it from so many pixels on. */
const dotRoom = 8;
/** Of more routes the places alone are asked for. */
const mostTraced = 200;

/**
 * Below on the left, where it covers no place of the whole airlift on the map of a usual window; otherwise where it covers
 * fewest places, and of these least of the lines. The same whatever the filter shows, so that it stays where it is.
 */
export const legendCorner = once((airlift: Airlift): LegendCorner => {
  const arcs = arcsOf(airlift);
  const { camera } = routeCamera('mercator', routeExtent(airlift, arcs), frame, isCrowdedInWest(airlift));
  const view = mapViewOf('mercator', camera, frame);
  const pointsOf = (positions: Parameters<typeof view.project>[0][]) =>
    positions.map((position) => view.project(position)).filter((point) => point !== null);
  const areMany = arcs.length > mostTraced;
  const ends = arcs.flatMap(({ route: { from, via, to } }) => [from, ...via, to]);
  const places = pointsOf([...new Set(areMany ? airlift.places : ends)].map(({ position }) => position));
  const lines = pointsOf(areMany ? [] : arcs.flatMap(({ line }) => line));
  const countIn = (box: Box, points: readonly Point[]) =>
    points.filter((point) => containsPoint(grow(box, dotRoom), point)).length;
  const [left, right] = [edge.x, frame.width - edge.x - legend.width];
  const [top, bottom] = [edge.y, frame.height - edge.y - legend.height];
  const [usual, ...others] = (
    [
      ['lower-left', { ...legend, x: left, y: bottom }],
      ['lower-right', { ...legend, x: right, y: bottom }],
      ['upper-left', { ...legend, x: left, y: top }],
    ] as const
  ).map(([corner, box]) => ({ corner, places: countIn(box, places), lines: countIn(box, lines) }));
  if (usual === undefined || usual.places === 0) return 'lower-left';
  const [best] = [usual, ...others].sort(
    (one, other) => one.places - other.places || one.lines - other.lines,
  );
  return best?.corner ?? 'lower-left';
});
