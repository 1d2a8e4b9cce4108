// The floor: MapLibre with the page's ground and nothing else, which no page with this map can be lighter than.
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import type { Floor } from '../floor-page.ts';

/** What is worked out when the floor is built. */
declare const FLOOR: Floor;

declare global {
  interface Window {
    /** Paints the map at a pixel ratio, waits for its last pixel, and goes back; the milliseconds of the painting. */
    paintAt(ratio: number): number;
  }
}

const { style, fit, box, limits } = FLOOR;
setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

function elementOf<Kind extends HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (element === null) throw new Error(`The floor has no ${selector}.`);
  return element;
}

const region = elementOf('.map-frame');
const container = elementOf('#map');
Object.assign(container.style, {
  position: 'absolute',
  left: `${box.x}px`,
  top: `${box.y}px`,
  width: `${box.width}px`,
  height: `${box.height}px`,
});

const here = new URL('.', document.baseURI).href;
for (const source of Object.values(style.sources))
  if (source.type === 'vector') source.url = `pmtiles://${here}${source.url}`;

// The same options as in src/map/airlift-map.ts.
const map = new MapLibreMap({
  container,
  style,
  bounds: [...fit.extent] as [number, number, number, number],
  fitBoundsOptions: { padding: { ...fit.padding } },
  attributionControl: false,
  minZoom: limits.minimum,
  maxZoom: limits.maximum,
  maxPitch: limits.pitch,
  fadeDuration: 0,
  trackResize: false,
  maxCanvasSize: [8192, 8192],
  canvasContextAttributes: { powerPreference: 'default', antialias: false },
  validateStyle: false,
});
map.on('idle', () => region.setAttribute('aria-busy', 'false'));
map.on('error', ({ error }) => console.error(error.message));

// What a press on the page's filter asks of MapLibre at the least: every layer painted once more, nothing of the worker.
elementOf('#repaint').addEventListener('click', () => {
  map.triggerRepaint();
});

window.paintAt = (ratio) => {
  const before = map.getPixelRatio();
  const start = performance.now();
  map.setPixelRatio(ratio);
  map.redraw();
  const context = map.getCanvas().getContext('webgl2');
  // Reading a pixel waits for all that was asked of the graphics card.
  context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  const milliseconds = performance.now() - start;
  map.setPixelRatio(before);
  map.redraw();
  return milliseconds;
};
