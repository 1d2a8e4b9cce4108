// A real Chromium for the browser tests: one for each test file, and pages that note everything a page should not do.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export interface PageOptions {
  /** What follows the address of the page: query and fragment. */
  readonly path?: string;
  /** The window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** A BCP 47 tag: the reader's language, and how the browser writes numbers. */
  readonly locale?: string;
  readonly deviceScaleFactor?: number;
  readonly hasTouch?: boolean;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Requests that get no answer, as on a machine without a network. */
  readonly block?: (url: URL) => boolean;
  /** The accessible name of the map; without it the one element that has `aria-busy` is taken. */
  readonly mapName?: string;
  /** False: returns as soon as the page is loaded, whether there is a map or not. */
  readonly waitForMap?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console. */
  readonly consoleProblems: readonly string[];
  /** Errors that nobody caught. */
  readonly pageErrors: readonly string[];
  /** Addresses of other hosts that the page asked for something. */
  readonly foreignRequests: readonly string[];
  readonly close: () => Promise<void>;
}

// Long enough for SwiftShader on two cores, and shorter than the time a test has, so that the reason is told.
const mapTimeLimit = 45_000;

// What the browser says of its own software renderer, when a test reads the pixels that it drew.
const ofTheRenderer = /^\[\.WebGL-\w+\]\s?GL Driver Message/;

let browser: Promise<Browser> | undefined;

/** The browser of this test file, started at the first call and closed after its last test. */
export function launch(): Promise<Browser> {
  const { executablePath, args, env } = inject('browser');
  browser ??= chromium.launch({ executablePath, args, env: { ...ownEnvironment(), ...env } });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});

/** Playwright replaces the whole environment with the one it is given, so the addition needs what is there. */
function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Waits until the map says that its arcs are painted. */
export async function mapIsPainted(page: Page, mapName?: string): Promise<void> {
  const painted = page.locator('[aria-busy="false"]');
  const map =
    mapName === undefined ? painted : page.getByRole('region', { name: mapName, exact: true }).and(painted);
  await map.waitFor({ state: 'attached', timeout: mapTimeLimit });
}

export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const address = inject('pageAddress');
  const { host } = new URL(address);
  const context = await (await launch()).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    hasTouch: options.hasTouch ?? false,
    reducedMotion: options.reducedMotion ?? 'no-preference',
  });
  const consoleProblems: string[] = [];
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  const noteRequest = (asked: string) => {
    const url = new URL(asked);
    // blob: and data: have no host, and leave the machine as little as the page's own files do.
    if (url.host !== '' && url.host !== host) foreignRequests.push(asked);
  };
  context.on('request', (request) => noteRequest(request.url()));
  context.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (isProblem && !ofTheRenderer.test(message.text())) consoleProblems.push(message.text());
  });
  context.on('weberror', (error) => pageErrors.push(String(error.error())));
  // Only where it is asked for: with any route at all Chromium leaves its cache unused.
  if (options.block !== undefined) await context.route(options.block, (route) => route.abort());

  const page = await context.newPage();
  page.on('websocket', (socket) => noteRequest(socket.url()));
  await page.goto(new URL(options.path ?? '', address).href);
  if (options.waitForMap !== false) {
    try {
      await mapIsPainted(page, options.mapName);
    } catch (cause) {
      const said = [...pageErrors, ...consoleProblems].join('\n') || 'nothing';
      await context.close();
      throw new Error(`The map was not painted within ${mapTimeLimit / 1000} s; the page said: ${said}`, {
        cause,
      });
    }
  }
  return { page, context, consoleProblems, pageErrors, foreignRequests, close: () => context.close() };
}
