// Cuts the layers into vector tiles (MVT 2) and compresses them.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { gzipSync } from 'fflate';
import { BUFFER, EXTENT } from './zoom-levels.mjs';

/**
 * Every tile of a zoom that holds anything, as { zoom, x, y, data }. fflate, not zlib, does the gzip: its bytes are the
 * same on every machine and under every version of Node.
 */
export function* tilesAt(zoom, layers) {
  const options = {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: 0, // the topology is generalised already
    extent: EXTENT,
    buffer: BUFFER,
    coordinates: 'unitSquare',
  };
  const indexes = Object.entries(layers).map(([name, features]) => [
    name,
    new GeoJSONVT({ type: 'FeatureCollection', features }, options),
  ]);
  for (let y = 0; y < 2 ** zoom; y++) {
    for (let x = 0; x < 2 ** zoom; x++) {
      const parts = indexes
        .map(([name, index]) => [name, index.getTile(zoom, x, y)])
        .filter(([, tile]) => tile?.features.length > 0);
      if (parts.length === 0) continue;
      const bytes = fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: EXTENT });
      yield { zoom, x, y, data: gzipSync(bytes, { level: 9, mtime: 0 }) };
    }
  }
}
