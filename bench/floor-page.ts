// What a page beside the airlift map is given when it is built: ground, camera and frame.
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Fit } from '../src/cartography/projection/camera.ts';

/** In CSS pixels, from the upper left corner of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Floor {
  /** The ground alone; the address of its tiles begins at the floor's own. */
  readonly style: StyleSpecification;
  readonly fit: Fit;
  readonly box: Box;
  readonly limits: { readonly minimum: number; readonly maximum: number; readonly pitch: number };
}
