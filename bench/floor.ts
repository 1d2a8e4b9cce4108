// Builds the floor: the page's ground, camera and frame as data, and a page with nothing but MapLibre that shows them.
import { readFile } from 'node:fs/promises';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { build } from 'vite';
import { arcsOf } from '../src/cartography/arcs/arcs.ts';
import { type Fit, maximumPitch, routePadding, zoomLimits } from '../src/cartography/projection/camera.ts';
import { sources } from '../src/cartography/style/layers.ts';
import { mapStyle } from '../src/cartography/style/style.ts';
import { light } from '../src/cartography/style/theme.ts';
import { extentOf } from '../src/geodesy/position.ts';
import { readProject } from '../src/node/files.ts';

/** In CSS pixels, from the upper left corner of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Floor {
  /** The ground alone; the address of its tiles begins at the floor's own. */
  readonly style: StyleSpecification;
  readonly fit: Fit;
  readonly box: Box;
  readonly limits: { readonly minimum: number; readonly maximum: number; readonly pitch: number };
}

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

/** @param folder where the built floor is put */
export async function buildFloor(root: string, box: Box, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: `${root}bench/floor`,
    base: './',
    logLevel: 'error',
    publicDir: false,
    define: { FLOOR: JSON.stringify(await floorOf(root, box)) },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      outDir: folder,
      emptyOutDir: true,
    },
  });
}
