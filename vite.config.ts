// How the page is built: one static folder that works under any path of any host.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { airliftModule } from './build/airlift.ts';
import { pages } from './build/pages.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
/** Somebody's own basemap is the one thing that may come from elsewhere. */
const styleAddress = process.env.VITE_BASEMAP_STYLE ?? '';
const foreignOrigins = styleAddress === '' ? [] : [new URL(styleAddress).origin];

export default defineConfig({
  base: './',
  plugins: [react(), airliftModule(folder), pages(folder, foreignOrigins)],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
