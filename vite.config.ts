// How the page is built: one static folder that works under any path of any host.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { afterBuild } from './build/after-build.ts';
import { airliftModule } from './build/airlift.ts';
import { gazetteerModules } from './build/gazetteer.ts';
import { previewLikeHost } from './build/hosts/preview-like-host.ts';
import { bundledPackages } from './build/licences.ts';
import { oneProgram } from './build/one-program.ts';
import { basemapOrigins } from './build/pages/content-security-policy.ts';
import { italicFont } from './build/pages/italic-font.ts';
import { pageStyles } from './build/pages/page-styles.ts';
import { pages } from './build/pages/pages.ts';
import { installable } from './build/pages/web-manifest.ts';

import { extentOf, type Position } from './src/geodesy/position.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const readGeo = (path: string) => JSON.parse(readFileSync(`${folder}geo/${path}`, 'utf8'));
const builtIn = readGeo(`airlifts/${readGeo('built-in.json').airlift}.json`);
/** Somebody's own basemap is the one thing that may come from elsewhere. */
const extraOrigins = basemapOrigins(process.env.VITE_BASEMAP_STYLE, process.env.VITE_BASEMAP_ORIGINS);

const { airfields } = readGeo('airfields.json') as {
  readonly airfields: readonly { readonly id: string; readonly position: Position }[];
};
const route = extentOf(
  airfields.filter(({ id }) => builtIn.airfields.includes(id)).map((each) => each.position),
);

/** What the page is made of beside its own program, gathered while it is bundled. */
const packages = new Set<string>();

export default defineConfig({
  base: './',
  plugins: [
    react(),
    italicFont(),
    pageStyles(),
    airliftModule(folder),
    gazetteerModules(folder),
    oneProgram('/src/start.tsx', /\/i18n\/numbers\.ts$/),
    installable(builtIn),
    pages({ folder, extraOrigins, site: process.env.VITE_SITE ?? '' }),
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
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
