// Builds the service worker, and into it the list of the files that it keeps.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { KeptFile } from '../../src/worker/kept-file.ts';
import { filesBelow } from '../dist-files.ts';
import { bundledPackages } from '../licences.ts';
import { filesToKeep, type PartsOf, workerName } from './files-to-keep.ts';

/** What everything takes on the line, bytes. */
export const wholeBytesOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, { part, bytes }) => (part === null ? sum + bytes : sum), 0);

/** Says in every page how much can be kept; before it is listed, since that makes it another. */
async function tellPages(folder: string, bytes: number): Promise<void> {
  const pages = (await filesBelow(folder)).filter((path) => path.endsWith('.html'));
  await Promise.all(
    pages.map(async (page) => {
      const path = join(folder, page);
      const content = await readFile(path, 'utf8');
      await writeFile(path, content.replace(/(<meta name="bytes-to-keep" content=")\d*"/, `$1${bytes}"`));
    }),
  );
}

/**
 * Writes `sw.js` into the built folder.
 * @param packages gets the folders of the packages that are in it
 */
export async function writeServiceWorker(
  root: string,
  folder: string,
  parts: PartsOf,
  packages = new Set<string>(),
): Promise<void> {
  await tellPages(folder, wholeBytesOf(await filesToKeep(folder, parts)));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [bundledPackages(packages)],
    define: {
      FILES_TO_KEEP: JSON.stringify(await filesToKeep(folder, parts)),
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
