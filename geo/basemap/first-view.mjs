// Which tiles a map of a given size reads, and how many bytes that is: what a visitor waits for.
import { toUnitSquare } from './mercator.mjs';
import { MAXIMUM_ZOOM } from './zoom-levels.mjs';

/** Where the map opens, degrees, and how large it is on three kinds of screen, CSS pixels. */
const CENTRE = [58, 51];
export const VIEWS = [
  { name: 'desktop 856×716 at z3.7', width: 856, height: 716, zoom: 3.7 },
  { name: 'desktop 856×716 at z3.4', width: 856, height: 716, zoom: 3.4 },
  { name: 'phone 390×406 at z2.3', width: 390, height: 406, zoom: 2.3 },
  { name: 'wall 1920×1080 at z4.2', width: 1920, height: 1080, zoom: 4.2 },
];

/** The tiles in view: MapLibre reads those of the whole zoom below, 512 pixels each at that zoom. */
export function tilesInView({ width, height, zoom }) {
  const z = Math.min(MAXIMUM_ZOOM, Math.floor(zoom));
  const [x, y] = toUnitSquare(CENTRE);
  const world = 512 * 2 ** zoom;
  const range = (middle, size) => {
    const first = Math.floor((middle - size / 2 / world) * 2 ** z);
    const last = Math.floor((middle + size / 2 / world) * 2 ** z);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  return range(x, width).flatMap((column) => range(y, height).map((row) => [z, column, row]));
}
