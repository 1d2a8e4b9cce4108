// What is made of the finished folder, in the order that each step needs: the service worker lists all files of the page,
// the hosts' files name them, and the compressed copies come last.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Extent } from '../src/geodesy/position.ts';
import { compressOnce, writeCompressedFiles } from './hosts/compressed-files.ts';
import { writeHostFiles } from './hosts/write-host-files.ts';
import { licenceNotices } from './licences.ts';
import { coarseParts } from './offline/coarse-tiles.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';

export interface AfterBuildOptions {
  /** Origins of somebody else's basemap. */
  readonly extraOrigins: readonly string[];
  /** The basemap's archive in the built folder. */
  readonly basemap: string;
  /** What the map shows at first. */
  readonly route: Extent;
  /** Folders of the packages in the bundle. */
  readonly packages: Set<string>;
}

/** Has to be the last plugin, so that pages which others write are there. */
export function afterBuild({ extraOrigins, basemap, route, packages }: AfterBuildOptions): Plugin {
  let config: ResolvedConfig;
  let hasFailed = false;
  return {
    name: 'after-build',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    buildEnd(error) {
      hasFailed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // A page for the server, or one that could not be built, is nothing to serve.
        if (hasFailed || config.build.ssr !== false || !config.build.write) return;
        const folder = resolve(config.root, config.build.outDir);
        // A build that is not minified is made to be looked at.
        const isCompressed = config.build.minify !== false;
        const { compress, prune } = compressOnce(join(config.cacheDir, 'compressed'));
        // The worker's list says what each file takes on the line.
        if (isCompressed) await writeCompressedFiles(folder, (path) => !path.endsWith('.html'), compress);
        const parts = { [basemap]: await coarseParts(join(folder, basemap), route) };
        await writeServiceWorker(config.root, folder, parts, packages);
        await writeFile(join(folder, 'licences.txt'), licenceNotices(packages));
        await writeHostFiles(folder, extraOrigins);
        if (!isCompressed) return;
        const isLast = (path: string) => /\.html$|^(sw\.js|licences\.txt)$/.test(path);
        await writeCompressedFiles(folder, isLast, compress);
        await prune();
      },
    },
  };
}
