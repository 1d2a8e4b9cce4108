// Where the map looks and what it sees: by MapLibre's map once it shows it, and by the same arithmetic before and without it.

import { useMemo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import { isCrowdedInWest, routeExtent } from '../../cartography/arcs/extent.ts';
import { hasFirstNames } from '../../cartography/first-view/first-names.ts';
import { coversFrame } from '../../cartography/first-view/region.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { constrained } from '../../cartography/projection/constrain.ts';
import { mapViewOf } from '../../cartography/projection/map-view.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { type RouteFit, routeCamera } from '../../cartography/projection/route-fit.ts';
import type { View } from '../../cartography/projection/view.ts';

export interface Seat {
  readonly camera: Camera;
  readonly view: View;
}

const extentOfRoutes = (airlift: Airlift) => routeExtent(airlift, arcsOf(airlift));

/** What shows the whole route in a frame. */
export const routeFitOf = (airlift: Airlift, projection: Projection, size: Size): RouteFit =>
  routeCamera(projection, extentOfRoutes(airlift), size, isCrowdedInWest(airlift));

/**
 * Where the drawing looks.
 * @param size of the frame; null before there is one
 * @param wanted where somebody wants to look; null: at the whole route
 */
export function useStill(
  airlift: Airlift,
  projection: Projection,
  size: Size | null,
  wanted: Camera | null,
): {
  readonly whole: Camera | null;
  readonly still: Seat | null;
  /** Whether the drawing in the page reaches to all sides of the frame. */
  readonly isCovered: boolean;
  /** Whether the names that come with the page are all that are to be seen. */
  readonly hasFirstNames: boolean;
} {
  const whole = useMemo(
    () => (size === null ? null : routeFitOf(airlift, projection, size).camera),
    [airlift, projection, size],
  );
  const still = useMemo((): Seat | null => {
    if (whole === null || size === null) return null;
    const camera = wanted === null ? whole : constrained(projection, wanted, size);
    return { camera, view: mapViewOf(projection, camera, size) };
  }, [wanted, whole, projection, size]);
  const isCovered = useMemo(
    () => whole === null || size === null || coversFrame(extentOfRoutes(airlift), whole, size),
    [airlift, whole, size],
  );
  const isNamed = useMemo(
    () =>
      wanted === null &&
      projection === 'mercator' &&
      (whole === null || size === null || hasFirstNames(extentOfRoutes(airlift), whole, size)),
    [airlift, projection, whole, size, wanted],
  );
  return { whole, still, isCovered, hasFirstNames: isNamed };
}

/** Seats from which the same is seen in the same frame. */
export function isSameSeat(one: Seat, other: Seat): boolean {
  return (
    one.view.width === other.view.width &&
    one.view.height === other.view.height &&
    isSameCamera(one.camera, other.camera) &&
    isFlat(one) === isFlat(other)
  );
}

/** Whether it looks at a flat map: on a globe what is a quarter round the earth away faces nobody. */
const isFlat = ({ view, camera }: Seat) => view.facing([camera.longitude + 90, 0]) === 1;

/** Cameras that show the same to a fraction of a pixel. */
export function isSameCamera(one: Camera, other: Camera): boolean {
  const keys = ['zoom', 'latitude', 'longitude', 'bearing', 'pitch'] as const;
  return keys.every((key) => Math.abs(one[key] - other[key]) < 1e-6);
}
