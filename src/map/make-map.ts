// MapLibre's map as this page wants it.
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { maximumPitch, zoomLimits } from '../cartography/projection/camera.ts';
import { constrained } from '../cartography/projection/constrain.ts';
import { addBasemapProtocol } from './basemap.ts';
import { projectionOf, sizeOf } from './camera-of-map.ts';
import { keepGround } from './kept-ground.ts';
import type { MapOptions } from './options.ts';
import { skipTransparentSky } from './skip-sky.ts';

setWorkerUrl(workerUrl);

/**
 * The pixel ratio of a map that nobody sees yet. MapLibre paints all of it anew with each tile that comes: in small, the
 * graphics card is not kept busy with pixels that are thrown away.
 */
const unseenRatio = 1 / 8;

/** @throws an error of MapLibre where there is no WebGL 2, or no worker may be started */
export function makeMap({ container, style, isSeen, showsCredits, cooperation }: MapOptions): MapLibreMap {
  addBasemapProtocol();
  const map = new MapLibreMap({
    container,
    style,
    attributionControl: showsCredits ? { compact: false } : false,
    minZoom: zoomLimits.minimum,
    maxZoom: zoomLimits.maximum,
    maxPitch: maximumPitch,
    fadeDuration: 0,
    trackResize: false,
    maxCanvasSize: [8192, 8192],
    ...(isSeen ? {} : { pixelRatio: unseenRatio }),
    // MapLibre's own wish for the fast card gives a dead context in Safari 26. Its shaders smooth lines and the edges of
    // fills themselves: to smooth each pixel once more looks the same, and takes a processor that draws twice the time.
    canvasContextAttributes: { powerPreference: 'default', antialias: false },
    validateStyle: false,
    cooperativeGestures: cooperation !== null,
    ...(cooperation === null
      ? {}
      : {
          locale: {
            'CooperativeGesturesHandler.WindowsHelpText': cooperation.keyboard,
            'CooperativeGesturesHandler.MacHelpText': cooperation.mac,
            'CooperativeGesturesHandler.MobileHelpText': cooperation.touch,
          },
        }),
  });
  const spare = () => {
    skipTransparentSky(map);
    // What else changes in another map is not known.
    if (!showsCredits) keepGround(map);
  };
  spare();
  map.on('webglcontextrestored', spare);
  // The drawing's own rule: a map that went elsewhere would take over with a jump.
  map.setTransformConstrain(({ lng, lat }, zoom) => {
    const camera = { zoom, latitude: lat, longitude: lng, bearing: 0, pitch: 0 };
    const next = constrained(projectionOf(map), camera, sizeOf(map));
    return { center: new LngLat(lng, next.latitude), zoom: next.zoom };
  });
  return map;
}
