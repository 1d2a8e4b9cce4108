// What the map's camera sees, computed: the view before the map is there, and where it never comes.

import type { Camera } from './camera.ts';
import { flatView } from './flat-view.ts';
import { globeView } from './globe-view.ts';
import type { Size } from './perspective.ts';
import type { Projection } from './projection.ts';

import type { View } from './view.ts';

/** The view of a camera over a frame, as MapLibre would give it. */
export function mapViewOf(projection: Projection, camera: Camera, size: Size): View {
  return projection === 'globe' ? globeView(camera, size) : flatView(camera, size);
}
