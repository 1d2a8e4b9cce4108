// Which places merge as one looks from farther away: each into the nearest that weighs more. The tree is made once; cut at a
// distance it gives merged places that are that far apart at least, and that only part again as one comes closer.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { toMercator } from '../projection/perspective.ts';

export interface PlaceTree {
  /** The heaviest first; of the same weight in the order of their ids. */
  readonly places: readonly Place[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Of each place the index of the nearest that weighs more; -1 where there is none within reach. */
  readonly parents: Int32Array;
  /** How far that is on Mercator's plane, whose width is 1. */
  readonly distances: Float64Array;
}

/** The farthest that places can be apart and still merge, of the world's width. */
const reach = 1 / 14;
/** Cells of the grids that are searched one after the other, of the world's width: most neighbours are close. */
const cells = [reach / 64, reach / 8, reach];

/** @param flows of the whole airlift: what merges does not depend on a filter */
export function placeTreeOf(flows: readonly Flow[]): PlaceTree {
  const weights = new Map<string, { readonly place: Place; weight: number }>();
  for (const { from, via, to, largest } of flows)
    for (const ends of [from, via, to])
      for (const place of ends) {
        const known = weights.get(place.id);
        // Of a count that several places share each may have had all.
        if (known === undefined) weights.set(place.id, { place, weight: largest });
        else known.weight += largest;
      }
  const places = [...weights.values()]
    .sort((one, other) => other.weight - one.weight || (one.place.id < other.place.id ? -1 : 1))
    .map(({ place }) => place);
  const points = places.map(({ position }) => toMercator(position));
  const x = Float64Array.from(points, (point) => point.x - Math.floor(point.x));
  const y = Float64Array.from(points, (point) => Math.min(1, Math.max(0, point.y)));
  const parents = new Int32Array(places.length).fill(-1);
  const distances = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY);
  for (const cell of cells) lookFor(x, y, cell, parents, distances);
  return { places, indexOf: new Map(places.map(({ id }, index) => [id, index])), parents, distances };
}

/** Looks in the cells round each place that has no parent yet for the nearest place before it. */
function lookFor(
  x: Float64Array,
  y: Float64Array,
  cell: number,
  parents: Int32Array,
  distances: Float64Array,
): void {
  const count = x.length;
  const columns = Math.max(1, Math.floor(1 / cell));
  const columnOf = (index: number) => Math.min(columns - 1, Math.floor((x[index] ?? 0) * columns));
  const rowOf = (index: number) => Math.min(columns - 1, Math.floor((y[index] ?? 0) * columns));
  /** The places of each cell, by its number, in their own order. */
  const members = new Map<number, number[]>();
  const width = 1 / columns;
  for (let index = 0; index < count; index++) {
    const [column, row] = [columnOf(index), rowOf(index)];
    if ((parents[index] ?? -1) < 0) {
      // Nearer than a cell is wide they are in it or in one round it.
      let least = width;
      for (let down = -1; down <= 1; down++)
        for (let across = -1; across <= 1; across++) {
          // The world goes on at its edge.
          const beside = (column + across + columns) % columns;
          for (const other of members.get((row + down) * columns + beside) ?? []) {
            const apart = Math.abs((x[index] ?? 0) - (x[other] ?? 0));
            const distance = Math.hypot(Math.min(apart, 1 - apart), (y[index] ?? 0) - (y[other] ?? 0));
            // Of two that are as near the heavier, which comes first.
            if (distance >= least) continue;
            least = distance;
            parents[index] = other;
            distances[index] = distance;
          }
        }
    }
    const key = row * columns + column;
    const own = members.get(key);
    if (own === undefined) members.set(key, [index]);
    else own.push(index);
  }
}

/** Of each place the index of the one that it merges into: itself where it stands alone or gives the name. */
export function mergedInto({ parents, distances }: PlaceTree, distance: number): Int32Array {
  const merged = new Int32Array(parents.length);
  for (let index = 0; index < merged.length; index++)
    // A parent weighs more, and so it comes before.
    merged[index] = (distances[index] ?? 0) < distance ? (merged[parents[index] ?? 0] ?? 0) : index;
  return merged;
}

/** Merged places are this far apart at least, pixels at scale 1. */
export const leastApart = 20;

/** Half steps of zoom: between two of them nothing merges or parts. */
export const zoomStep = (zoom: number): number => Math.max(0, Math.floor(zoom * 2) / 2);

/** How near places merge at a step of zoom, of the world's width. */
export const mergingDistance = (step: number, scale: number): number =>
  (leastApart * scale) / (512 * 2 ** step);
