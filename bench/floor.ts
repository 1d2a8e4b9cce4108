// Builds the floor: the page's ground, camera and frame as data, and a page with nothing but MapLibre that shows them.
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { arcsOf } from '../src/cartography/arcs/arcs.ts';
import { maximumPitch, routePadding, zoomLimits } from '../src/cartography/projection/camera.ts';
import { sources } from '../src/cartography/style/layers.ts';
import { mapStyle } from '../src/cartography/style/style.ts';
import { light } from '../src/cartography/style/theme.ts';
import { extentOf } from '../src/geodesy/position.ts';
import { readProject } from '../src/node/files.ts';
import type { Box, Floor } from './floor-page.ts';

/** What the page shows in a frame when nobody has moved it, without what is the airlift's. */
export async function floorOf(root: string, box: Box): Promise<Floor> {
  const [{ airlift }, notes] = await Promise.all([
    readProject(root),
    readFile(`${root}geo/basemap.json`, 'utf8').then((text): { readonly file: string } => JSON.parse(text)),
  ]);
  const style = mapStyle({
    airlift,
    theme: light,
    projection: 'mercator',
    basemap: { kind: 'embedded', url: notes.file },
    arcWidth: 1,
  });
  const ground = style.sources[sources.basemap];
  if (ground === undefined) throw new Error('The style has no ground.');
  const layers = style.layers.filter((layer) => !('source' in layer) || layer.source === sources.basemap);
  return {
    style: { ...style, sources: { [sources.basemap]: ground }, layers },
    fit: {
      extent: extentOf(arcsOf(airlift).flatMap((arc) => arc.line)),
      padding: routePadding(box.width, box.height),
    },
    box,
    limits: { ...zoomLimits, pitch: maximumPitch },
  };
}

/**
 * Builds a page that is shown beside the airlift map, with the floor's ground.
 * @param source its folder, below the project's
 * @param folder where it is put
 */
export async function buildBeside(
  root: string,
  source: `bench/${string}`,
  floor: Floor,
  folder: string,
): Promise<void> {
  await build({
    configFile: false,
    root: root + source,
    base: './',
    logLevel: 'error',
    publicDir: false,
    define: { FLOOR: JSON.stringify(floor) },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      outDir: folder,
      emptyOutDir: true,
    },
  });
}

/** @param folder where the built floor is put */
export async function buildFloor(root: string, box: Box, folder: string): Promise<void> {
  await buildBeside(root, 'bench/floor', await floorOf(root, box), folder);
}
