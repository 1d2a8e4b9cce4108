// MapLibre with the floor's ground, at the floor's place in the window: what every peer draws over.
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import type { Floor } from '../floor-page.ts';

/** What is worked out when the floor is built. */
declare const FLOOR: Floor;

const { style, fit, box } = FLOOR;
setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

/** Of the map, CSS pixels. */
export const size = { width: box.width, height: box.height };

export function elementOf<Kind extends HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Puts an element where the map is. */
export function place(element: HTMLElement): void {
  Object.assign(element.style, {
    position: 'absolute',
    left: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
}

/** @param isInteractive whether MapLibre itself is moved with the mouse */
export function showGround(isInteractive: boolean): MapLibreMap {
  const container = elementOf('#map');
  place(container);
  const here = new URL('.', document.baseURI).href;
  for (const source of Object.values(style.sources))
    if (source.type === 'vector') source.url = `pmtiles://${here}${source.url}`;
  const map = new MapLibreMap({
    container,
    style,
    bounds: [...fit.extent] as [number, number, number, number],
    fitBoundsOptions: { padding: { ...fit.padding } },
    attributionControl: false,
    fadeDuration: 0,
    interactive: isInteractive,
    trackResize: false,
    maxCanvasSize: [8192, 8192],
    canvasContextAttributes: { powerPreference: 'default', antialias: false },
    validateStyle: false,
  });
  map.once('idle', () => elementOf('.map-frame').setAttribute('aria-busy', 'false'));
  map.on('error', ({ error }) => console.error(error.message));
  return map;
}

/** Resolves once MapLibre has drawn all it was asked for. */
export const untilIdle = (map: MapLibreMap): Promise<void> =>
  new Promise((resolve) => {
    map.once('idle', () => resolve());
    map.triggerRepaint();
  });

/** Canvases over one another as one PNG; its bytes. To be called in the task that has painted them. */
export function encode(
  canvases: readonly HTMLCanvasElement[],
  blend: GlobalCompositeOperation,
): Promise<number> {
  const whole = document.createElement('canvas');
  const [first] = canvases;
  whole.width = first?.width ?? 0;
  whole.height = first?.height ?? 0;
  const context = whole.getContext('2d');
  if (context === null) throw new Error('There is no canvas to paint on.');
  for (const canvas of canvases) {
    context.drawImage(canvas, 0, 0, whole.width, whole.height);
    context.globalCompositeOperation = blend;
  }
  return new Promise((resolve, reject) =>
    whole.toBlob((blob) => (blob === null ? reject(new Error('No picture came.')) : resolve(blob.size))),
  );
}
