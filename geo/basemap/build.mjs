// Builds public/basemap/world.pmtiles, public/basemap/ground-*.json and geo/places.json. Run it with `npm run build` in this folder.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { checkArchive, checkGround, checkLabels, checkLayers } from './checks.mjs';
import { readCountries } from './countries.mjs';
import { rankPoints } from './generalise.mjs';
import { groundTopology } from './ground-topology.mjs';
import { layersOf, selectionAt } from './layers.mjs';
import { placesFile } from './places.mjs';
import { writeArchive } from './pmtiles-archive.mjs';
import { tilesAt } from './tiles.mjs';
import { readWaters } from './waters.mjs';
import { GROUND_LEVELS, MAXIMUM_ZOOM } from './zoom-levels.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const archivePath = join(root, 'public', 'basemap', 'world.pmtiles');
const placesPath = join(root, 'geo', 'places.json');

const countries = rankPoints(readCountries());
const waters = rankPoints(readWaters());
const tiles = [];
const grounds = [];
let finest;
for (let zoom = 0; zoom <= MAXIMUM_ZOOM; zoom++) {
  const before = tiles.length;
  const selection = selectionAt(zoom, countries, waters);
  const layers = layersOf(selection);
  checkLayers(zoom, layers);
  finest = layers;
  tiles.push(...tilesAt(zoom, layers));
  const bytes = tiles.slice(before).reduce((sum, { data }) => sum + data.length, 0);
  console.log(`z${zoom}: ${tiles.length - before} tiles, ${bytes} bytes`);
  if (!GROUND_LEVELS.includes(zoom)) continue;
  const ground = groundTopology(zoom, selection);
  checkGround(zoom, ground, layers);
  grounds.push({ zoom, text: JSON.stringify(ground) });
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
checkLabels(JSON.parse(places).countries, finest.land);

mkdirSync(dirname(archivePath), { recursive: true });
writeFileSync(archivePath, archive);
writeFileSync(placesPath, places);
for (const { zoom, text } of grounds) {
  writeFileSync(join(dirname(archivePath), `ground-${zoom}.json`), text);
  const sum = createHash('sha256').update(text).digest('hex');
  console.log(
    `ground-${zoom}.json: ${text.length} bytes, ${brotliCompressSync(text).length} brotli, sha256 ${sum}`,
  );
}
for (const { name, tiles, requests, bytes } of views) {
  console.log(`${name}: ${bytes} bytes in ${requests} requests, ${tiles} tiles`);
}
console.log(
  `world.pmtiles: ${archive.length} bytes, sha256 ${createHash('sha256').update(archive).digest('hex')}`,
);
console.log('Put size, sum and bytes of the views into geo/README.md when they changed.');
