// Builds the service worker, and into it the list of all files that it keeps. A list of our own instead of workbox-build:
// that brings 78 MB of packages for what are twenty lines here; the parts of Workbox that run in browsers are 3 MB.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { filesBelow, isCompressed, isForHosts, isHashed } from './dist-files.ts';

const workerName = 'sw.js';

/** Files that no reader of the page ever asks for: the picture in previews of messengers, and the worker itself. */
const isLeftOut = (path: string) =>
  isCompressed(path) || isForHosts(path) || path === 'share.png' || path === workerName;

/**
 * Everything the page can ask for, with a hash where the name has none.
 * @param folder the built folder, complete but for what this module and later ones write
 */
export async function filesToKeep(folder: string): Promise<PrecacheEntry[]> {
  const files = (await filesBelow(folder)).filter((path) => !isLeftOut(path));
  return Promise.all(
    files.map(async (url) => {
      // With null Workbox takes the name for enough, and lets the browser use what it has loaded with the page.
      if (isHashed(url)) return { url, revision: null };
      const content = await readFile(join(folder, url));
      return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 16) };
    }),
  );
}

/** Writes `sw.js` into the built folder. */
export async function writeServiceWorker(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      FILES_TO_KEEP: JSON.stringify(await filesToKeep(folder)),
      // Vitest builds with "test", for which Workbox would bring its words for developers.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/worker/service-worker.ts'),
        // A plain script: not every browser of today takes a module as service worker.
        output: { format: 'iife', entryFileNames: workerName },
      },
    },
  });
}
