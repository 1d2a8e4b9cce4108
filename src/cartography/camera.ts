// Where the map looks: the part of the state that belongs to the map, and its written form in an address.
import type { Extent } from '../geodesy/position.ts';

export interface Camera {
  /** As MapLibre counts: at zoom 0 the world is 512 px wide. */
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
  /** degrees clockwise from north */
  readonly bearing: number;
  /** degrees from straight down */
  readonly pitch: number;
}

/** Closer in, lakes turn angular and the map empties; farther out, there is nothing more to see. */
export const zoomLimits = { minimum: 1, maximum: 8.5 } as const;
export const maximumPitch = 60;

/** Pixels to keep free at the sides of a frame round what is fitted into it. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room for the labels at the ends of the route and for the annotation above it. */
export function routePadding(width: number, height: number): Padding {
  if (width < 600)
    return { top: Math.max(height * 0.32, 128), bottom: height * 0.24, left: 25, right: width * 0.2 };
  const side = Math.max(80, width * 0.127);
  return { top: height * 0.2, bottom: height * 0.2, left: side, right: side * 1.02 };
}

/** The size of an inset on a map, pixels; null where the map is too small for one. */
export function insetSize({ width, height }: { readonly width: number; readonly height: number }) {
  if (width < 420 || height < 400) return null;
  const wide = Math.round(Math.max(200, Math.min(width * 0.24, height * 0.36, 340)));
  return { width: wide, height: Math.round(wide * 0.68) };
}

/** What is fitted, and into how much of the frame. */
export interface Fit {
  readonly extent: Extent;
  readonly padding: Padding;
}
