// A browser of its own for each run: one that has drawn a map before would have kept its shaders.
import { type Browser, chromium } from 'playwright-core';
import type { FoundBrowser } from '../scripts/browser.mjs';

/** Lends a browser to one run. */
export type InNewBrowser = <Result>(use: (browser: Browser) => Promise<Result>) => Promise<Result>;

export interface Browsers {
  readonly inNewBrowser: InNewBrowser;
  /** Of the last one lent. */
  version(): string;
}

export function browsersOf({ executablePath, args, env }: FoundBrowser): Browsers {
  let version = '';
  return {
    version: () => version,
    async inNewBrowser(use) {
      const browser = await chromium.launch({
        executablePath,
        args: [...args],
        env: { ...process.env, ...env } as Record<string, string>,
      });
      version = browser.version();
      try {
        return await use(browser);
      } finally {
        await browser.close();
      }
    },
  };
}
