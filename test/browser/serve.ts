// Before the browser tests: serves the built page on a free port, and starts the browser that opens it for all files.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { previewLikeHost } from '../../build/hosts/preview-like-host.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { briefPages, disabledFeatures } from '../run/browser-features.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the page, with a slash at the end. */
    pageAddress: string;
    /** Where Playwright's server of the one Chromium listens. */
    browserAddress: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function buildPage() {
  // In a process of its own: vitest has set NODE_ENV to "test", with which React is built for development.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
}

interface Served {
  readonly pageAddress: string;
  readonly browserAddress: string;
  readonly close: () => Promise<void>;
}

async function serveAndStart(): Promise<Served> {
  if (!existsSync(`${root}/dist/index.html`)) buildPage();
  const { executablePath, args, env } = await findBrowser();
  const [server, browser] = await Promise.all([
    preview({
      root,
      // As vite.config.ts has it, which first reads all airlifts to be built.
      configFile: false,
      plugins: [previewLikeHost()],
      logLevel: 'error',
      // A file that is missing is a 404 as on any host, and not the page once more.
      appType: 'mpa',
      preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
    }),
    chromium.launchServer({
      executablePath,
      // WebGL is drawn without a graphics card, the page itself as browsers without one do: on the processor.
      // All pages of a context share a process: one that has the program compiled already.
      args: [
        ...args,
        '--disable-gpu-compositing',
        '--process-per-site',
        briefPages,
        `--disable-features=${disabledFeatures.join(',')}`,
      ],
      env: { ...process.env, ...env } as Record<string, string>,
    }),
  ]);
  const pageAddress = server.resolvedUrls?.local[0];
  if (pageAddress === undefined) throw new Error('The built page is not served anywhere.');
  return {
    pageAddress,
    browserAddress: browser.wsEndpoint(),
    close: async () => {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}

// Each project of vitest loads this module anew, in one process; what is started once for all of them is kept there.
const shared = globalThis as { servedForTests?: Promise<Served> };

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  shared.servedForTests ??= serveAndStart();
  const { pageAddress, browserAddress, close } = await shared.servedForTests;
  project.provide('pageAddress', pageAddress);
  project.provide('browserAddress', browserAddress);
  return async () => {
    if (shared.servedForTests === undefined) return;
    delete shared.servedForTests;
    await close();
  };
}
