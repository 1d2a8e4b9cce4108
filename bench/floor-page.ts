// Builds the floor: the style and the camera are the page's own, worked out here so that none of its program is in it.
import { resolve } from 'node:path';
import { build } from 'vite';
import { routePadding } from '../src/cartography/camera.ts';
import { arcsOf } from '../src/cartography/features.ts';
import { airliftLayers, sources } from '../src/cartography/layers.ts';
import { mapCameraFor } from '../src/cartography/map-fit.ts';
import { mapStyle } from '../src/cartography/style.ts';
import { light } from '../src/cartography/theme.ts';
import { readProject } from '../src/cli/files.ts';
import { extentOf } from '../src/geodesy/position.ts';

/** The page's map in a window of 1280 × 800, pixels. */
const size = { width: 856, height: 716 };
/** Stands for the basemap's address, which is known in the browser only. */
const place = 'floor:basemap';

/**
 * @param root the project's folder, ending in a slash
 * @param folder where the floor is built
 */
export async function buildFloor(root: string, folder: string): Promise<void> {
  const { airlift } = await readProject(root);
  const arcs = arcsOf(airlift);
  const basemap = { kind: 'embedded', url: place, maximumTileZoom: 6 } as const;
  const whole = mapStyle({ airlift, theme: light, projection: 'mercator', basemap, arcWidth: 1 });
  const isGround = (id: string) => !(airliftLayers as readonly string[]).includes(id);
  const ground = whole.sources[sources.basemap];
  if (ground === undefined) throw new Error('The style has no basemap.');
  const style = {
    ...whole,
    sources: { [sources.basemap]: ground },
    layers: whole.layers.filter(({ id }) => isGround(id)),
  };
  const extent = extentOf(arcs.flatMap(({ line }) => line));
  const camera = mapCameraFor('mercator', extent, routePadding(size.width, size.height), size);
  const code = `export default ${JSON.stringify({ style, camera, basemap: '../basemap/world.pmtiles' })};`;
  await build({
    root: resolve(root, 'bench/floor'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'floor',
        resolveId: (id) => (id === 'virtual:floor' ? '\0virtual:floor' : null),
        load: (id) => (id === '\0virtual:floor' ? code : null),
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
    },
  });
}
