// Somebody who reads the page in one engine: looks for what has a role and a name, and points, presses and waits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pixels, readPixels } from '../browser/pixels.ts';
import type { Engine, Point } from './engine.ts';

export type Role = 'button' | 'checkbox' | 'link' | 'dialog' | 'region' | 'table';

/** Milliseconds until something that does not happen counts as a failure. */
const patience = 20_000;

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a press, and what a wait, may be asked of. */
export interface Reader {
  readonly engine: Engine;
  /** Opens an address, and waits until its map is painted. */
  open(address: string): Promise<void>;
  /** Waits until the map is painted, and the page's font is there. */
  settled(): Promise<void>;
  /** Waits until a function in the page gives something but false, null and the like, and gives that. */
  until<Result, Given extends readonly unknown[]>(
    what: string,
    run: (...given: Given) => Result,
    ...given: Given
  ): Promise<NonNullable<Result>>;
  /**
   * Presses with the mouse what has a role and a name, as soon as it is there and stands still, may be pressed and nothing
   * lies over it.
   * @param within a selector; left out, the whole page
   */
  press(role: Role, name: string, within?: string): Promise<void>;
  /** Whether something with a role and a name is seen. */
  sees(role: Role, name: string): Promise<boolean>;
  waitFor(role: Role, name: string): Promise<void>;
  /** The words of the first element that a selector names, with single spaces; null without one. */
  words(selector: string): Promise<string | null>;
  boxOf(selector: string): Promise<Box>;
  screenshot(): Promise<Pixels>;
  /** The next file that the browser saves after something is done. */
  savedBy(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }>;
}

/**
 * The middle of the first visible element of a role and a name, scrolled to; null where there is none, or something
 * lies over it. Runs in the page.
 */
function placeOf(role: string, name: string, within: string): Point | null {
  const selectors: Record<string, string> = {
    button: 'button',
    checkbox: 'input[type="checkbox"]',
    link: 'a[href]',
    dialog: 'dialog[open], [role="dialog"]',
    region: 'section',
    table: 'table',
  };
  const isPressed = role === 'button' || role === 'checkbox' || role === 'link';
  for (const element of document.querySelectorAll<HTMLElement>(selectors[role] ?? role)) {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (label.replace(/\s+/g, ' ').trim() !== name || element.getClientRects().length === 0) continue;
    if (element.closest(within) === null) continue;
    if (isPressed && element.getAttribute('aria-disabled') === 'true') continue;
    if (isPressed) element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!isPressed) return { x, y };
    const hit = document.elementFromPoint(x, y);
    // A checkbox may lie below its label, which is what is pressed.
    if (hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element))) return { x, y };
  }
  return null;
}

export function readerOf(engine: Engine): Reader {
  const until: Reader['until'] = async (what, run, ...given) => {
    const end = Date.now() + patience;
    for (;;) {
      const result = await engine.evaluate(run, ...given);
      if (result !== null && result !== undefined && result !== false) return result;
      if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const settled: Reader['settled'] = async () => {
    await until('the map is painted', () => document.querySelector('.map-frame[aria-busy="false"]') !== null);
    await until('the fonts are there', () => document.fonts.status === 'loaded');
  };
  const files = () =>
    readdirSync(engine.downloads).filter((name) => !/\.(part|crdownload|wkdownload)$/.test(name));
  return {
    engine,
    settled,
    until,
    open: async (address) => {
      await engine.goTo(address);
      await settled();
    },
    press: async (role, name, within = 'body') => {
      const place = async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return until(`the ${role} "${name}" can be pressed`, placeOf, role, name, within);
      };
      let [before, now] = [await place(), await place()];
      // A press would miss what still moves.
      while (before.x !== now.x || before.y !== now.y) [before, now] = [now, await place()];
      await engine.click(now);
    },
    sees: async (role, name) => (await engine.evaluate(placeOf, role, name, 'body')) !== null,
    waitFor: async (role, name) => {
      await until(`the ${role} "${name}" is seen`, placeOf, role, name, 'body');
    },
    words: (selector) =>
      engine.evaluate(
        (wanted) =>
          document.querySelector<HTMLElement>(wanted)?.innerText.replace(/\s+/g, ' ').trim() ?? null,
        selector,
      ),
    boxOf: (selector) =>
      until(
        `${selector} is seen`,
        (wanted) => {
          const box = document.querySelector(wanted)?.getBoundingClientRect();
          return box === undefined || box.width === 0
            ? null
            : { x: box.x, y: box.y, width: box.width, height: box.height };
        },
        selector,
      ),
    screenshot: async () => readPixels(await engine.screenshot()),
    savedBy: async (act) => {
      const before = new Set(files());
      await act();
      const end = Date.now() + patience;
      let size = -1;
      for (;;) {
        const name = files().find((each) => !before.has(each));
        const bytes = name === undefined ? null : readFileSync(join(engine.downloads, name));
        // Written to its end: as large as a moment ago, and not empty.
        if (name !== undefined && bytes !== null && bytes.length > 0 && bytes.length === size)
          return { name, bytes };
        size = bytes?.length ?? -1;
        if (Date.now() > end) throw new Error(`No file was saved within ${patience / 1000} s.`);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
  };
}
