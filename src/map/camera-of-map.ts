// Between our camera and MapLibre's: where its map looks, what it sees there, and how it is told to look elsewhere.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../cartography/projection/camera.ts';
import type { Size } from '../cartography/projection/perspective.ts';
import type { Projection } from '../cartography/projection/projection.ts';
import type { View } from '../cartography/projection/view.ts';
import { centralAngle } from '../geodesy/great-circle.ts';
import type { Position } from '../geodesy/position.ts';

/** Degrees by which a place on the globe's near side may miss itself on its way to the screen and back. */
const nearSide = 1;

/** The map as an overlay sees it, now. */
export function viewOf(map: MapLibreMap, size: Size, isGlobe: boolean): View {
  const centre = map.getCenter();
  return {
    ...size,
    zoom: map.getZoom(),
    camera: cameraOf(map),
    project: ([longitude, latitude]: Position) => {
      const point = map.project([longitude, latitude]);
      if (isGlobe) {
        // What is on the far side comes back as the near side's place at the same pixel.
        const { lng, lat } = map.unproject(point);
        if (centralAngle([lng, lat], [longitude, latitude]) > nearSide) return null;
      }
      return { x: point.x, y: point.y };
    },
    facing: (position: Position) =>
      isGlobe ? Math.cos((centralAngle([centre.lng, centre.lat], position) * Math.PI) / 180) : 1,
  };
}

/** The frame's size, pixels. */
export function sizeOf(map: MapLibreMap): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
}

/** Before its style is there a map is flat. */
export const projectionOf = (map: MapLibreMap): Projection =>
  map.getProjection()?.type === 'globe' ? 'globe' : 'mercator';

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return {
    zoom: map.getZoom(),
    latitude: lat,
    longitude: lng,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

/** A camera as MapLibre takes it. */
export function jumpOf({ zoom, latitude, longitude, bearing, pitch }: Camera) {
  return { zoom, center: [longitude, latitude] as [number, number], bearing, pitch };
}
