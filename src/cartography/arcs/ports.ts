// Ports: where lines meet at a place they stand side by side, in the order of where they lead, each on the right of its flight.
import type { Point } from '../drawing/marks.ts';

/** The end of a leg at a place. */
export interface PortEnd {
  /** Of the place, and of the place at the other end. */
  readonly node: string;
  readonly otherNode: string;
  /** The place on the screen. */
  readonly point: Point;
  /** From there to where the leg is some way out. */
  readonly out: Point;
  /** Pixels that the line takes up. */
  readonly room: number;
  /** Whether the flight leaves the place here. */
  readonly isOutbound: boolean;
  /** The line's place in one order of all lines, the same at both ends. */
  readonly rank: number;
}

/** Pixels out from a place at which the order of lines is looked at. */
export const portReach = 80;
/** Places nearer to each other than this have one port, pixels. */
export const portDistance = 16;
/** Between lines side by side, pixels. */
const gap = 1.5;
/** Radians between legs that lead to the same places and are put in order by their direction of flight. */
const sameBearing = 0.07;

/** The port that each place belongs to, by its key: its own, or that of a place close by. */
export function portsOf(points: ReadonlyMap<string, Point>, scale: number): ReadonlyMap<string, string> {
  const near = portDistance * scale;
  const cells = new Map<string, string[]>();
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  for (const [key, { x, y }] of points) {
    const [column, row] = [Math.floor(x / near), Math.floor(y / near)];
    for (let across = -1; across <= 1; across++)
      for (let down = -1; down <= 1; down++)
        for (const other of cells.get(`${column + across} ${row + down}`) ?? []) {
          const place = points.get(other);
          if (place !== undefined && Math.hypot(place.x - x, place.y - y) < near)
            parents.set(rootOf(key), rootOf(other));
        }
    const cell = `${column} ${row}`;
    cells.set(cell, [...(cells.get(cell) ?? []), key]);
  }
  return new Map([...points.keys()].map((key) => [key, rootOf(key)]));
}

interface PlacedEnd {
  readonly end: PortEnd;
  /** Its index among all ends. */
  readonly index: number;
  readonly otherPort: string;
  /** Where it is some way out, seen from the port's middle. */
  readonly tip: Point;
  /** Radians clockwise on the screen. */
  readonly angle: number;
}

/**
 * How far each end stands beside its great circle: pixels to the right of somebody who looks out from the place.
 * @param ports the port of each place
 */
export function portOffsets(
  ends: readonly PortEnd[],
  ports: ReadonlyMap<string, string>,
  scale: number,
): readonly number[] {
  const offsets = ends.map(() => 0);
  const byPort = new Map<string, { end: PortEnd; index: number }[]>();
  for (const [index, end] of ends.entries()) {
    const port = ports.get(end.node) ?? end.node;
    // Between two places of one port there is no room for anything.
    if (port === ports.get(end.otherNode)) continue;
    const at = byPort.get(port);
    if (at === undefined) byPort.set(port, [{ end, index }]);
    else at.push({ end, index });
  }
  for (const members of byPort.values()) {
    const points = [...new Map(members.map(({ end }) => [end.node, end.point])).values()];
    const centre = {
      x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
      y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
    };
    const placed = members.map(({ end, index }): PlacedEnd => {
      const tip = { x: end.point.x + end.out.x - centre.x, y: end.point.y + end.out.y - centre.y };
      const otherPort = ports.get(end.otherNode) ?? end.otherNode;
      return { end, index, otherPort, tip, angle: Math.atan2(tip.y, tip.x) };
    });
    for (const bundle of bundlesOf(inOrder(placed), scale)) standSideBySide(bundle, centre, scale, offsets);
  }
  return offsets;
}

/** Ends clockwise, beginning after the widest gap; those of one pair of ports inbound first, then outbound. */
function inOrder(ends: readonly PlacedEnd[]): readonly PlacedEnd[] {
  const sorted = [...ends].sort((one, other) => one.angle - other.angle);
  let [start, widest] = [0, -1];
  for (const [index, { angle }] of sorted.entries()) {
    const before = sorted[index - 1]?.angle ?? (sorted.at(-1)?.angle ?? 0) - 2 * Math.PI;
    if (angle - before > widest) [start, widest] = [index, angle - before];
  }
  const first = sorted[start]?.angle ?? 0;
  const turned = (angle: number) => (angle < first ? angle + 2 * Math.PI : angle);
  const groups = new Map<string, { angle: number; last: number; ends: PlacedEnd[] }[]>();
  for (const end of [...sorted.slice(start), ...sorted.slice(0, start)]) {
    const angle = turned(end.angle);
    const known = groups.get(end.otherPort) ?? [];
    groups.set(end.otherPort, known);
    const group = known.at(-1);
    if (group !== undefined && angle - group.last < sameBearing) {
      group.ends.push(end);
      group.last = angle;
    } else known.push({ angle, last: angle, ends: [end] });
  }
  return [...groups.values()]
    .flat()
    .sort((one, other) => one.angle + one.last - other.angle - other.last)
    .flatMap((group) => group.ends.sort(byDirection));
}

/** Mirrored about the middle, so that nothing crosses between one port and the other. */
function byDirection({ end: one }: PlacedEnd, { end: other }: PlacedEnd): number {
  if (one.isOutbound !== other.isOutbound) return one.isOutbound ? 1 : -1;
  return one.isOutbound ? one.rank - other.rank : other.rank - one.rank;
}

/** Neighbours that would touch where they are some way out belong together. */
function bundlesOf(ends: readonly PlacedEnd[], scale: number): PlacedEnd[][] {
  const bundles: PlacedEnd[][] = [];
  let before: PlacedEnd | undefined;
  for (const end of ends) {
    const apart =
      before === undefined
        ? Number.POSITIVE_INFINITY
        : Math.hypot(end.tip.x - before.tip.x, end.tip.y - before.tip.y);
    const room = ((before?.end.room ?? 0) + end.end.room) / 2 + gap * scale;
    if (apart < room) bundles.at(-1)?.push(end);
    else bundles.push([end]);
    before = end;
  }
  return bundles;
}

function standSideBySide(
  bundle: readonly PlacedEnd[],
  centre: Point,
  scale: number,
  offsets: number[],
): void {
  const out = bundle.reduce((sum, { tip }) => ({ x: sum.x + tip.x, y: sum.y + tip.y }), { x: 0, y: 0 });
  const length = Math.hypot(out.x, out.y) || 1;
  const right = { x: -out.y / length, y: out.x / length };
  const whole = bundle.reduce((sum, { end }) => sum + end.room, 0) + gap * scale * (bundle.length - 1);
  let place = -whole / 2;
  for (const { end, index } of bundle) {
    // Where one port stands for several places, each line is led to its own.
    const own = (end.point.x - centre.x) * right.x + (end.point.y - centre.y) * right.y;
    offsets[index] = place + end.room / 2 - (bundle.length > 1 ? own : 0);
    place += end.room + gap * scale;
  }
}
