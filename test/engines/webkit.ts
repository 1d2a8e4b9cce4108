// WebKit as WebKitGTK builds it, driven by Selenium over WebDriver, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Origin, Key as SeleniumKey, type WebDriver } from 'selenium-webdriver';
import type { WebKitPrograms } from '../../scripts/engines.mjs';
import { type Engine, type Key, type Point, viewport } from './engine.ts';
import { startScreen } from './screen.ts';

const keys: Readonly<Record<Key, string>> = {
  Tab: SeleniumKey.TAB,
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
  Space: SeleniumKey.SPACE,
  ArrowLeft: SeleniumKey.ARROW_LEFT,
  ArrowRight: SeleniumKey.ARROW_RIGHT,
};

/** A port that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Asks WebKitWebDriver until it answers. */
async function connected(server: string, binary: string): Promise<WebDriver> {
  for (let tries = 1; ; tries++) {
    try {
      return await new Builder()
        .usingServer(server)
        .withCapabilities({
          browserName: 'MiniBrowser',
          pageLoadStrategy: 'normal',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        })
        .build();
    } catch (error) {
      if (tries === 50 || !/ECONNREFUSED/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts WebKit with a home of its own. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'airlift-webkit-'));
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const display = screen === null ? null : await startScreen(screen);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      LANG: 'en_GB.UTF-8',
      LANGUAGE: 'en_GB',
      ...(display === null ? {} : { DISPLAY: display.display, GDK_BACKEND: 'x11' }),
    },
  });
  const stop = () => {
    server.kill();
    display?.close();
    // WebKit may still be writing into its cache.
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const page = await connected(`http://127.0.0.1:${port}`, browser);
    await page
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...viewport });
    return await engineOf(page, downloads, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * Makes the window so large that its page has the size asked for, which the bar of what was saved takes a part of.
 * @param size of the window now
 * @returns its size then
 */
async function fitWindow(
  page: WebDriver,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ width: number; height: number }> {
  for (let tries = 0; tries < 20; tries++) {
    const [wide, high] = await page.executeScript<[number, number]>('return [innerWidth, innerHeight]');
    if (wide === viewport.width && high === viewport.height) return { width, height };
    width += viewport.width - wide;
    height += viewport.height - high;
    await page.manage().window().setRect({ x: 0, y: 0, width, height });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The window does not take its size.');
}

async function engineOf(page: WebDriver, downloads: string, stop: () => void): Promise<Engine> {
  const capabilities = await page.getCapabilities();
  let size = await fitWindow(page, viewport);
  const moveTo = ({ x, y }: Point) =>
    page.actions().move({ origin: Origin.VIEWPORT, x: Math.round(x), y: Math.round(y), duration: 0 });
  return {
    version: `WebKit ${capabilities.getBrowserVersion() ?? ''}`,
    downloads,
    goTo: async (address) => {
      await page.get(address);
      size = await fitWindow(page, size);
    },
    evaluate: async (run, ...given) => page.executeScript(`return (${run}).apply(null, arguments)`, ...given),
    drag: async ([first, ...others]) => {
      if (first === undefined) return;
      const actions = moveTo(first).press();
      for (const { x, y } of others)
        actions.move({ origin: Origin.VIEWPORT, x: Math.round(x), y: Math.round(y), duration: 20 });
      await actions.release().perform();
    },
    moveMouse: (to) => moveTo(to).perform(),
    click: (at) => moveTo(at).press().release().perform(),
    press: (key) => page.actions().sendKeys(keys[key]).perform(),
    chooseFile: (selector, path) => page.findElement(By.css(selector)).sendKeys(path),
    screenshot: async () => Buffer.from(await page.takeScreenshot(), 'base64'),
    close: async () => {
      await page.quit().finally(stop);
    },
  };
}
