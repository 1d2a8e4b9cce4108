// Chromium and Firefox, driven by Puppeteer over WebDriver BiDi.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchOptions, launch } from 'puppeteer-core';
import { type Engine, viewport } from './engine.ts';
import { startScreen } from './screen.ts';

/** How a browser of BiDi is started. */
export interface Started {
  readonly executablePath: string;
  readonly args?: readonly string[];
  /** Variables to add to the environment of the browser. */
  readonly env?: Readonly<Record<string, string>>;
  /** Xvfb, for a browser that has WebGL on a screen alone; null for one that needs none. */
  readonly screen: string | null;
}

const keyNames = { Space: ' ' } as const;

/** @param downloads the folder that takes what is saved */
function firefoxPreferences(downloads: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    'intl.accept_languages': 'en-GB',
    // Without a graphics card.
    'webgl.force-enabled': true,
  };
}

/** Starts Chromium or Firefox with an empty profile of its own. */
export async function startBidi(browser: 'chrome' | 'firefox', started: Started): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'airlift-downloads-'));
  const screen = started.screen === null ? null : await startScreen(started.screen);
  const options: LaunchOptions = {
    browser,
    protocol: 'webDriverBiDi',
    headless: true,
    executablePath: started.executablePath,
    args: [...(started.args ?? [])],
    env: { ...process.env, ...started.env, ...(screen === null ? {} : { DISPLAY: screen.display }) },
    defaultViewport: { ...viewport },
    ...(browser === 'firefox' ? { extraPrefsFirefox: firefoxPreferences(downloads) } : {}),
  };
  const running = await launch(options);
  const context = await running.createBrowserContext({
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const page = await context.newPage();
  await page.setViewport({ ...viewport });
  return {
    version: (await running.version()).replace('/', ' '),
    downloads,
    goTo: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    evaluate: (run, ...given) => page.evaluate(run as never, ...([...given] as never[])) as never,
    drag: async ([first, ...others]) => {
      if (first === undefined) return;
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of others) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    moveMouse: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key === 'Space' ? keyNames[key] : key),
    chooseFile: async (selector, path) => {
      const input = await (await page.$(selector))?.toElement('input');
      if (input === undefined) throw new Error(`There is no ${selector}.`);
      await input.uploadFile(path);
    },
    screenshot: () => page.screenshot(),
    close: async () => {
      await running.close();
      screen?.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
