// Where the map looks and what it sees: by the map itself once it runs, and by the same arithmetic before and without it.

import { useMemo } from 'react';
import type { Arc } from '../../cartography/arcs/arcs.ts';
import { type Camera, type Fit, routePadding } from '../../cartography/projection/camera.ts';
import { mapCameraFor } from '../../cartography/projection/map-fit.ts';
import { mapViewOf } from '../../cartography/projection/map-view.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';

import type { View } from '../../cartography/projection/view.ts';
import { extentOf } from '../../geodesy/position.ts';

export interface Seat {
  readonly camera: Camera;
  readonly view: View;
}

/** What shows the whole route in a frame. */
export function fitOf(arcs: readonly Arc[], width: number, height: number): Fit {
  return { extent: extentOf(arcs.flatMap(({ line }) => line)), padding: routePadding(width, height) };
}

export interface SeatOptions {
  readonly arcs: readonly Arc[];
  readonly projection: Projection;
  /** Of the frame; null before there is one. */
  readonly size: Size | null;
  /** Where somebody wants to look; null: at the whole route. */
  readonly wanted: Camera | null;
  /** What the running map tells; null: there is none. */
  readonly live: Seat | null;
}

/**
 * @returns the seat, or null before there is a frame; and whether it is the whole route on the flat map, as the first
 * view has it
 */
export function useSeat({ arcs, projection, size, wanted, live }: SeatOptions): {
  readonly seat: Seat | null;
  readonly isFirstView: boolean;
} {
  const whole = useMemo(() => {
    if (size === null) return null;
    const { extent, padding } = fitOf(arcs, size.width, size.height);
    return mapCameraFor(projection, extent, padding, size);
  }, [arcs, projection, size]);
  const still = useMemo((): Seat | null => {
    const camera = wanted ?? whole;
    return camera === null || size === null ? null : { camera, view: mapViewOf(projection, camera, size) };
  }, [wanted, whole, projection, size]);
  // The same view again is the same object, so that nothing is drawn anew when the map takes over.
  const isStill = still !== null && live !== null && isSameSeat(still, live);
  const seat = isStill ? still : (live ?? still);
  const isWhole = seat === null ? wanted === null : whole !== null && isSame(seat.camera, whole);
  return { seat, isFirstView: projection === 'mercator' && isWhole };
}

/** Seats from which the same is seen in the same frame. */
export function isSameSeat(one: Seat, other: Seat): boolean {
  return (
    one.view.width === other.view.width &&
    one.view.height === other.view.height &&
    isSame(one.camera, other.camera)
  );
}

/** Cameras that show the same to a fraction of a pixel. */
function isSame(one: Camera, other: Camera): boolean {
  const keys = ['zoom', 'latitude', 'longitude', 'bearing', 'pitch'] as const;
  return keys.every((key) => Math.abs(one[key] - other[key]) < 1e-6);
}
