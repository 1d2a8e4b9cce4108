// A way of seeing: places and shapes of the earth as a camera over a frame sees them, with no map at hand.
import type { Geometry } from 'geojson';
import type { PathOptions } from './path-data.ts';
import type { View } from './view.ts';

export interface Lens {
  /** What words are set by. */
  readonly view: View;
  /**
   * SVG path data of polygons (closed) and lines (open) in the frame's pixels, cut to the frame and a margin round it;
   * empty when nothing of them is seen. Rings may be wound either way.
   */
  readonly path: (geometry: Geometry, options?: PathOptions) => string;
  /** Path data of the earth itself: the sea, before anything is drawn on it. */
  readonly sphere: (options?: PathOptions) => string;
}
