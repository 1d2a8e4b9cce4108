// How the page is built: one static folder that works under any path of any host.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { afterBuild } from './build/after-build.ts';
import { airliftModules } from './build/airlift.ts';
import { examplePictures } from './build/example-pictures.ts';
import { gazetteerModules } from './build/gazetteer.ts';
import { previewLikeHost } from './build/hosts/preview-like-host.ts';
import { publishedSchema } from './build/json-schema.ts';
import { bundledPackages } from './build/licences.ts';
import { oneProgram } from './build/one-program.ts';
import { basemapOrigins } from './build/pages/content-security-policy.ts';
import { italicFont } from './build/pages/italic-font.ts';
import { pageStyles } from './build/pages/page-styles.ts';
import { pages } from './build/pages/pages.ts';
import { sharePictures } from './build/pages/share-pictures.ts';
import { installable } from './build/pages/web-manifest.ts';
import { singleFile } from './build/single-file.ts';
import { zipInPlace } from './build/zip-in-place.ts';

import { extentOf } from './src/geodesy/position.ts';
import { openBuiltIns } from './src/node/airlifts.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const readGeo = (path: string) => JSON.parse(readFileSync(`${folder}geo/${path}`, 'utf8'));
/** Somebody's own file, which the site then opens with. */
const own = process.env.AIRLIFT || null;
const openAirlifts = () => openBuiltIns(folder, own);
const airlifts = await openAirlifts();
const [first] = airlifts;
if (first === undefined) throw new Error('geo/built-in.json names no airlift.');
const { opening } = first;
/** What is wrong with it the build tells, or the page while it is written. */
const airlift = opening.kind === 'airlift' ? opening.airlift : null;
const unread = { en: first.slug };

/** Somebody's own basemap is the one thing that may come from elsewhere. */
const extraOrigins = basemapOrigins(process.env.VITE_BASEMAP_STYLE, process.env.VITE_BASEMAP_ORIGINS);

const positions = airlift?.places.map(({ position }) => position) ?? [];
const route = extentOf(positions.length === 0 ? [[0, 0]] : positions);

/** What the page is made of beside its own program, gathered while it is bundled. */
const packages = new Set<string>();

export default defineConfig({
  base: './',
  plugins: [
    react(),
    italicFont(),
    pageStyles(),
    zipInPlace(),
    airliftModules(airlifts, openAirlifts),
    gazetteerModules(folder, airlifts),
    examplePictures(folder, airlifts),
    singleFile(folder, [italicFont(), pageStyles(), zipInPlace(), gazetteerModules(folder, airlifts)]),
    oneProgram('/src/start.tsx', /\/i18n\/numbers\.ts$/),
    installable({ title: airlift?.title ?? unread, summary: airlift?.summary ?? unread }),
    pages({
      folder,
      airlifts: airlifts.map(({ slug }) => slug),
      extraOrigins,
      site: process.env.VITE_SITE ?? '',
    }),
    sharePictures({ folder, airlifts, site: process.env.VITE_SITE ?? '' }),
    publishedSchema(),
    bundledPackages(packages),
    previewLikeHost(),
    // The last one: it reads what all the others have written.
    afterBuild({ extraOrigins, basemap: readGeo('basemap.json').file, route, packages }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Browsers without module preloads load a little later, and need no program for it.
    modulePreload: { polyfill: false },
  },
  // Workers open a reader's table and draw its ground; MapLibre's is one file, and brings its own name.
  worker: {
    format: 'es',
    plugins: () => [zipInPlace()],
    rolldownOptions: {
      output: {
        entryFileNames: ({ name }) =>
          `assets/${/^(reading|ground)/.test(name) ? 'own-' : ''}[name]-[hash].js`,
        chunkFileNames: 'assets/own-[name]-[hash].js',
        assetFileNames: 'assets/own-[name]-[hash][extname]',
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
