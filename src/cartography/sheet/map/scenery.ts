// What a drawn map shows: the camera for a frame of any size, and the map's layers as marks through it.

import type { Airlift, Movement } from '../../../airlift/airlift.ts';
import type { Extent, Position } from '../../../geodesy/position.ts';
import type { Arc } from '../../arcs/arcs.ts';
import { isCrowdedInWest, routeExtent, routePlaces } from '../../arcs/extent.ts';
import type { Ground } from '../../ground/ground.ts';
import {
  type Camera,
  insetSize,
  type Padding,
  routePadding,
  usualLeastZoom,
} from '../../projection/camera.ts';
import { constrained } from '../../projection/constrain.ts';
import { extentAround } from '../../projection/extent-around.ts';
import { cameraFor, reframed } from '../../projection/fit.ts';
import { lensOf } from '../../projection/lens-of.ts';
import type { Size } from '../../projection/perspective.ts';
import type { LensProjection } from '../../projection/projection.ts';
import { flatRouteCamera } from '../../projection/route-fit.ts';
import type { Detail } from '../../style/ground-marks.ts';
import { mapMarks } from '../../style/map-marks.ts';
import { overlaySizes } from '../../style/sizes.ts';
import type { Theme } from '../../style/theme.ts';
import type { Scene } from '../content.ts';

export interface SceneryOptions {
  readonly airlift: Airlift;
  readonly arcs: readonly Arc[];
  readonly movements: readonly Movement[];
  readonly theme: Theme;
  readonly projection: LensProjection;
  /** The ground in the detail of the whole map, and the finest one for insets; null: none. */
  readonly ground: { readonly whole: Ground; readonly fine: Ground } | null;
  /** Where the reader looks, and in a frame of which size; null: the whole route. */
  readonly seen: { readonly camera: Camera; readonly size: Size } | null;
  readonly isTransparent: boolean;
  readonly detail: Detail;
  /** On paper the ground's lines are a little stronger than on a screen: this many times. */
  readonly lineScale: number;
  /** Whether a picture of somebody else's map is put into the map's place instead of its layers. */
  readonly isPainted: boolean;
}

export interface Scenery {
  /**
   * What a map of a size shows: the whole route, or all that the reader sees.
   * @param below the share of its height that is kept free below the whole route, where that is more than usual
   */
  readonly whole: (size: Size, hasInset: boolean, below?: number) => Scene;
  /** What a map of a size shows through a camera of its own, without the bands round the arcs. */
  readonly closeUp: (camera: Camera, size: Size) => Scene;
}

/** Round the route on a sheet: as on the screen, but with room for an inset or a legend below. */
function padding({ width, height }: Size, hasInset: boolean, below: number, airlift: Airlift): Padding {
  const usual = routePadding(width, height, isCrowdedInWest(airlift));
  const inset = insetSize({ width, height });
  const least = height * below;
  if (!hasInset || inset === null) return { ...usual, bottom: Math.max(usual.bottom, least) };
  const bottom = Math.max(Math.min(height * 0.45, inset.height + 84), least);
  return { ...usual, top: height * 0.17, bottom };
}

/** What shows an extent in the padding; routes all round the world take the padding's room, too, on a flat map. */
function wholeCamera(
  projection: LensProjection,
  extent: Extent,
  round: Padding,
  size: Size,
  route: readonly Position[],
): Camera {
  const camera = cameraFor(projection, extent, round, size, route);
  if (projection !== 'mercator' || camera.zoom >= usualLeastZoom) return camera;
  const flat = flatRouteCamera(extent, round, size);
  // The padding beyond a route near a pole is no world: the frame shows more of the other side instead.
  const inside = constrained('mercator', flat, size);
  return inside.zoom === flat.zoom ? inside : flat;
}

export function sceneryOf(options: SceneryOptions): Scenery {
  const { airlift, arcs, movements, theme, projection, ground, seen, isTransparent, detail } = options;
  const { lineScale, isPainted } = options;
  const route = routePlaces(airlift, arcs);
  const sceneOf = (camera: Camera, size: Size, isCloseUp: boolean): Scene => {
    const lens = lensOf(projection, camera, size, route);
    if (isPainted) return { view: lens.view, camera, layers: null };
    const layers = mapMarks({
      airlift,
      theme,
      lens,
      ground: ground === null ? null : isCloseUp ? ground.fine : ground.whole,
      arcWidth: overlaySizes(size.width).arcWidth,
      lineScale,
      movements,
      hasEnvelopes: !isCloseUp,
      isTransparent,
      detail,
    });
    return { view: lens.view, camera, layers };
  };
  return {
    whole: (size, hasInset, below = 0) => {
      const camera =
        seen === null
          ? wholeCamera(
              projection,
              routeExtent(airlift, arcs),
              padding(size, hasInset, below, airlift),
              size,
              route,
            )
          : reframed(seen.camera, seen.size, size, projection);
      return sceneOf(camera, size, false);
    },
    closeUp: (camera, size) => sceneOf(camera, size, true),
  };
}

/**
 * A cone bends, and the map of a sheet is smaller than the sheet, so that it shows more round the route: this many times
 * what a flat map as large as the sheet shows is enough.
 */
const ample = 4;

/** What of the ground a map of a size needs: the zoom it is seen at, and an extent that holds all that is seen. */
export function groundSeen(
  { airlift, arcs, projection, seen }: Pick<SceneryOptions, 'airlift' | 'arcs' | 'projection' | 'seen'>,
  size: Size,
): { readonly zoom: number; readonly near: Extent | null } {
  const route = routePlaces(airlift, arcs);
  const camera =
    seen === null
      ? wholeCamera(
          projection,
          routeExtent(airlift, arcs),
          routePadding(size.width, size.height, isCrowdedInWest(airlift)),
          size,
          route,
        )
      : reframed(seen.camera, seen.size, size, projection);
  return { zoom: camera.zoom, near: extentAround(projection, camera, size, ample) };
}
