// Before the browser tests: serves the built page on a free port, and finds the browser that opens it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the page, with a slash at the end. */
    pageAddress: string;
    browser: {
      executablePath: string;
      args: string[];
      /** Variables to add to the environment of the browser. */
      env: Record<string, string>;
    };
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

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${root}/dist/index.html`)) buildPage();
  const { executablePath, args, env } = await findBrowser();
  const server = await preview({
    root,
    logLevel: 'error',
    // A file that is missing is a 404 as on any host, and not the page once more.
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built page is not served anywhere.');
  project.provide('pageAddress', address);
  project.provide('browser', { executablePath, args: [...args], env: { ...env } });
  return () => server.close();
}
