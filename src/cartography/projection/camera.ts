// Where the map looks: the part of the state that belongs to the map, and its written form in an address.
import type { Extent } from '../../geodesy/position.ts';

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

/** Closer in, lakes turn angular and the map empties; farther out than `leastZoom` there is nothing more to see. */
export const zoomLimits = { minimum: -1, maximum: 8.5 } as const;

/** No map needs to look from farther away, but one in a frame that the world is too large for. */
export const usualLeastZoom = 1;

/** How far a map looks from at most: until the whole world is in its frame, pixels. */
export const leastZoom = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(zoomLimits.minimum, Math.min(usualLeastZoom, Math.log2(Math.min(width, height) / 512)));
export const maximumPitch = 60;

/** Pixels to keep free at the sides of a frame round what is fitted into it. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Pixels to keep free at one side: a share of the frame's width or height, some at least, and never more than a share. */
export interface Room {
  readonly share: number;
  readonly least: number;
  /** What is left to the route in a small frame. */
  readonly most: number;
}

export type PaddingRule = Readonly<Record<keyof Padding, Room>>;

/** A frame at least this wide has room for labels at both ends of the route. */
export const wideFrame = 600;

/**
 * Room for the labels at the ends of the route and for the annotation above it; the first view's style sheet has the same.
 * @param isCrowded whether many places at its western end are to be named
 */
export function routePaddingRule(width: number, isCrowded: boolean): PaddingRule {
  if (width >= wideFrame) return wideRule;
  return isCrowded ? { ...narrowRule, left: { share: 0.2, least: 0, most: 0.2 } } : narrowRule;
}

const narrowRule: PaddingRule = {
  top: { share: 0.32, least: 128, most: 0.4 },
  right: { share: 0.2, least: 0, most: 0.2 },
  bottom: { share: 0.24, least: 0, most: 0.24 },
  left: { share: 0, least: 25, most: 0.1 },
};
const wideRule: PaddingRule = {
  top: { share: 0.2, least: 0, most: 0.2 },
  right: { share: 0.12954, least: 81.6, most: 0.14 },
  bottom: { share: 0.2, least: 0, most: 0.2 },
  left: { share: 0.127, least: 80, most: 0.14 },
};

/** The rule for a frame of a size, in its pixels. */
export function routePadding(width: number, height: number, isCrowded = false): Padding {
  const { top, right, bottom, left } = routePaddingRule(width, isCrowded);
  const pixels = ({ share, least, most }: Room, whole: number) =>
    Math.min(Math.max(least, whole * share), whole * most);
  return {
    top: pixels(top, height),
    right: pixels(right, width),
    bottom: pixels(bottom, height),
    left: pixels(left, width),
  };
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
