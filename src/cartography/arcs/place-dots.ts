// The dots of places: how large, and of which kind; each in every copy of the world that is in the frame, so that it is
// wherever an end of its lines is.
import type { Place } from '../../airlift/airlift.ts';
import { containsPoint, grow } from '../drawing/boxes.ts';
import type { Point } from '../drawing/marks.ts';
import { drawnFrameOf, type View } from '../projection/view.ts';
import type { FlowLine } from './flow-lines.ts';
import type { FlowWidths } from './flow-widths.ts';
import { pointIn, type WorldCopies } from './world-copies.ts';

/** `stop`: an open ring over the lines through it; `open`: a dashed ring, for a city or a region that was named instead of an airfield. */
export type DotStyle = 'dot' | 'stop' | 'open';

/** What a place is on the map, wherever that looks. */
export interface PlaceRole {
  readonly place: Place;
  readonly style: DotStyle;
  /** pixels */
  readonly radius: number;
  /** Whether the filter shows nothing that began, ended or stopped there. */
  readonly isPale: boolean;
}

export interface PlaceDot extends PlaceRole {
  readonly point: Point;
}

/** Radii in pixels: the least, and what the largest total adds to it; in a map of many places small ones are smaller. */
const few = { least: 3.4, growth: 2.8 };
const many = { from: 26, least: 2.6, growth: 4.2 };
const openRadius = 6.5;
const leastStop = 3.3;
const offStop = 1.5;
/** Dots that are partly in the frame are drawn, pixels. */
const margin = 12;

interface Use {
  readonly place: Place;
  ends: number;
  through: number;
  isShown: boolean;
}

/** The roles of all places of lines, by their ids. */
export function placeRoles(lines: readonly FlowLine[], widths: FlowWidths): ReadonlyMap<string, PlaceRole> {
  const uses = new Map<string, Use>();
  for (const line of lines)
    for (const { from, via, to } of line.flows) {
      const use = (place: Place, isStop: boolean) => {
        const known = uses.get(place.id) ?? { place, ends: 0, through: 0, isShown: false };
        if (isStop) known.through += line.room + offStop * widths.scale;
        else known.ends += line.room;
        if (line.state !== 'out') known.isShown = true;
        uses.set(place.id, known);
      };
      for (const place of [...from, ...to]) use(place, false);
      for (const place of via) use(place, true);
    }
  const { least, growth } = uses.size < many.from ? few : many;
  const { scale, totals, largestTotal } = widths;
  return new Map(
    [...uses].map(([id, { place, ends, through, isShown }]): [string, PlaceRole] => {
      const share = largestTotal > 0 ? Math.sqrt((totals.get(id) ?? 0) / largestTotal) : 0;
      const stop = Math.max(leastStop * scale, (through - offStop * scale) / 2 + offStop * scale);
      const style = place.kind !== 'airfield' ? 'open' : through > ends ? 'stop' : 'dot';
      const radius = {
        dot: (least + growth * share) * scale,
        stop,
        open: Math.max(openRadius * scale, through > ends ? stop : 0),
      }[style];
      return [id, { place, style, radius, isPale: !isShown }];
    }),
  );
}

/** The dots in a view. */
export function dotsOf(
  roles: ReadonlyMap<string, PlaceRole>,
  view: View,
  { turns }: WorldCopies,
): readonly PlaceDot[] {
  const frame = grow(drawnFrameOf(view), margin);
  return [...roles.values()].flatMap((role) =>
    turns.flatMap((turn): PlaceDot[] => {
      const point = pointIn(view, role.place.position, turn);
      return point !== null && containsPoint(frame, point) ? [{ ...role, point }] : [];
    }),
  );
}
