// The floor to measure against: MapLibre with the basemap as any page would have it, and nothing else.
import 'maplibre-gl/dist/maplibre-gl.css';
import floor from 'virtual:floor';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const container = document.querySelector<HTMLElement>('.map-frame');
if (container === null) throw new Error('There is no place for the map.');
const address = new URL(floor.basemap, document.baseURI).href;
const map = new MapLibreMap({
  container,
  style: JSON.parse(JSON.stringify(floor.style).replaceAll('floor:basemap', `pmtiles://${address}`)),
  center: [floor.camera.longitude, floor.camera.latitude],
  zoom: floor.camera.zoom,
  attributionControl: false,
  fadeDuration: 0,
  maxCanvasSize: [8192, 8192],
  canvasContextAttributes: { powerPreference: 'default', antialias: true },
  validateStyle: false,
});
map.on('idle', () => container.setAttribute('aria-busy', 'false'));
map.on('render', () => container.setAttribute('aria-busy', 'true'));
Object.assign(window, { floorMap: map });
