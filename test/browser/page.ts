// A real Chromium for tests: opens the built page, waits for states, and writes down everything the page should not do.
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export interface OpenOptions {
  /** Query and fragment, as `?types=il-76#map=4/50/60`. */
  readonly at?: string;
  /** Another page than the built one. */
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly touch?: boolean;
  /** Whether the page is to be waited for until its map is painted. */
  readonly settle?: boolean;
  /** Something to do before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly map: Locator;
  /** Warnings and errors in the console, and errors nobody caught. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** A browser for one test file. */
export function browserForFile() {
  let browser: Browser | undefined;
  const opened: BrowserContext[] = [];

  beforeAll(async () => {
    const { executablePath, args, env } = inject('browser');
    browser = await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  });
  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    await browser?.close();
  });

  return async (options: OpenOptions = {}): Promise<Opened> => {
    if (browser === undefined) throw new Error('The browser has not been started.');
    const { at = '', width = 1280, height = 800, colorScheme = 'light', locale = 'en-GB' } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale,
      reducedMotion: options.reducedMotion ?? 'no-preference',
      hasTouch: options.touch ?? false,
      acceptDownloads: true,
    });
    opened.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await options.before?.(page);
    await page.goto(options.address ?? `${inject('pageAddress')}${at}`);
    const map = page.locator('.map-frame');
    if (options.settle !== false) await settled(map);
    return { page, context, map, complaints, requests };
  };
}

/** Waits until the map is painted and the page's fonts are there. */
export async function settled(map: Locator): Promise<void> {
  await map
    .page()
    .waitForFunction(() => document.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'false');
  await map.page().evaluate(() => document.fonts.ready);
}
