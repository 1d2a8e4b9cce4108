// What is made of the finished folder, in the order that each step needs: the service worker lists all files of the page,
// the hosts' files name them, and the compressed copies come last.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { writeCompressedFiles } from './hosts/compressed-files.ts';
import { writeHostFiles } from './hosts/write-host-files.ts';
import { licenceNotices } from './licences.ts';
import { writeServiceWorker } from './offline.ts';

export interface AfterBuildOptions {
  /** Origins of somebody else's basemap. */
  readonly extraOrigins: readonly string[];
  /** Folders of the packages in the bundle. */
  readonly packages: Set<string>;
}

/** Has to be the last plugin, so that pages which others write are there. */
export function afterBuild({ extraOrigins, packages }: AfterBuildOptions): Plugin {
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
        await writeFile(join(folder, 'licences.txt'), licenceNotices(packages));
        await writeServiceWorker(config.root, folder);
        await writeHostFiles(folder, extraOrigins);
        // A build that is not minified is made to be looked at.
        if (config.build.minify !== false) await writeCompressedFiles(folder);
      },
    },
  };
}
