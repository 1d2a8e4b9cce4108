// Builds public/basemap/world.pmtiles and geo/places.json. Run it with `npm run build` in this folder.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkArchive, checkLabels, checkLayers } from './checks.mjs';
import { readCountries } from './countries.mjs';
import { rankPoints } from './generalise.mjs';
import { layersAt } from './layers.mjs';
import { placesFile } from './places.mjs';
import { writeArchive } from './pmtiles-archive.mjs';
import { tilesAt } from './tiles.mjs';
import { readWaters } from './waters.mjs';
import { MAXIMUM_ZOOM } from './zoom-levels.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const archivePath = join(root, 'public', 'basemap', 'world.pmtiles');
const placesPath = join(root, 'geo', 'places.json');

const countries = rankPoints(readCountries());
const waters = rankPoints(readWaters());
const tiles = [];
for (let zoom = 0; zoom <= MAXIMUM_ZOOM; zoom++) {
  const before = tiles.length;
  const layers = layersAt(zoom, countries, waters);
  checkLayers(zoom, layers);
  tiles.push(...tilesAt(zoom, layers));
  const bytes = tiles.slice(before).reduce((sum, { data }) => sum + data.length, 0);
  console.log(`z${zoom}: ${tiles.length - before} tiles, ${bytes} bytes`);
}
const archive = writeArchive(tiles, {
  name: 'World',
  description: 'Land, coasts, borders, lakes and rivers for the airlift map',
  attribution: 'Natural Earth',
  vector_layers: [
    { id: 'land', fields: { country: 'String' } },
    { id: 'coast', fields: {} },
    { id: 'border', fields: { disputed: 'Boolean' } },
    { id: 'lake', fields: {} },
    { id: 'river', fields: {} },
  ],
});
const views = await checkArchive(archive);
const places = placesFile();
checkLabels(JSON.parse(places).countries, layersAt(MAXIMUM_ZOOM, countries, waters).land);

mkdirSync(dirname(archivePath), { recursive: true });
writeFileSync(archivePath, archive);
writeFileSync(placesPath, places);
for (const { name, tiles, requests, bytes } of views) {
  console.log(`${name}: ${bytes} bytes in ${requests} requests, ${tiles} tiles`);
}
console.log(
  `world.pmtiles: ${archive.length} bytes, sha256 ${createHash('sha256').update(archive).digest('hex')}`,
);
console.log('Put size, sum and bytes of the views into geo/README.md when they changed.');
