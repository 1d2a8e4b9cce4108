// The page for everyone: axe in every language and state, the accessibility tree, forced colours, large text, zoom,
// reduced motion, sizes of what is touched.
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { violations as axeViolations } from './axe.ts';
import { browserForFile, protocolOf, settled } from './page.ts';
import { onePage } from './shown.ts';

const open = browserForFile();
const shown = onePage(browserForFile());

/** What axe finds against WCAG 2.2 AA and good practice. */
const violations = (page: Page, parts: readonly string[] = []) =>
  axeViolations(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], parts);

describe('axe finds nothing', () => {
  it.each([
    ['light', 1280, 800],
    ['dark', 390, 844],
  ] as const)('in the %s theme at %i × %i, in any language', async (colorScheme, width, height) => {
    const { page, map } = await open({ colorScheme, width, height, reuse: true });
    const others = page.locator('details.more > summary');
    for (const details of await others.all()) await details.click();
    for (const language of languages) {
      if (width > 600) await page.getByRole('button', { name: languageNames[language], exact: true }).click();
      else await page.locator('.language-select select').selectOption(language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      expect(await violations(page), language).toEqual([]);
    }
    await settled(map);
  });

  it.each([
    ['light', '?types=il-76&focus=almaty'],
    ['dark', '?lang=kk&types=an-124&focus=group-an124'],
    ['light', '?lang=ru&types='],
    ['dark', '?projection=globe&focus=movement'],
    ['light', '?lang=nonsense#map=x'],
    ['dark', '?embed&lang=id'],
  ] as const)('in the %s theme at “%s”', async (colorScheme, at) => {
    const { page } = await open({ colorScheme, at, reuse: true });
    expect(await violations(page)).toEqual([]);
  });

  it('in the dialogs of data and sources and of a reader’s own table, in any language', async () => {
    const { page } = await open({ width: 390, height: 844, reuse: true });
    const sources = page.locator('.sources-dialog[open]');
    const own = page.locator('.own-dialog[open]');
    for (const language of languages) {
      await page.locator('.language-select select').selectOption(language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      await page.locator('.foot .secondary:not(.open)').last().click();
      await sources.waitFor();
      // What the dialog holds stands in the page before its own part has come.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/SourcesBody-')),
      );
      expect(await violations(page), language).toEqual([]);
      await page.keyboard.press('Escape');
      await sources.waitFor({ state: 'hidden' });
      await page.locator('.foot .open').click();
      await own.getByRole('tab').first().waitFor();
      expect(await violations(page, ['.own-dialog']), language).toEqual([]);
      await page.keyboard.press('Escape');
      await own.waitFor({ state: 'hidden' });
    }
  });
});

describe('what a screen reader is told', () => {
  it('is the same information as the map shows: landmarks, headings, filter, table, claims', async () => {
    const { page } = await open({ reuse: true });
    const tree = await page.locator('main').ariaSnapshot();
    for (const words of [
      'heading "Twelve transports to Kazakhstan" [level=1]',
      'group "Aircraft type"',
      'checkbox "Il-76" [checked]',
      'checkbox "An-124" [checked]',
      'table "Routes"',
      'rowheader "Almaty airport"',
      'cell "12, shared"',
      'heading "Not reported" [level=2]',
      'heading "What was reported" [level=2]',
      'heading "Faults of the article" [level=2]',
      'region "Map of the airlift"',
      'button "Chkalovsky to Almaty airport"',
      'button "Chkalovsky to Zhetygen"',
      'button "12 aircraft para. 2–3"',
      'complementary "Air group formed"',
    ])
      expect(tree).toContain(words);
    const description = await page.locator('.map-frame').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${description}"]`).textContent()).toBe(
      '12 aircraft, Il-76 and An-124, from Chkalovsky to Almaty airport and Zhetygen; the split is not reported. ' +
        'Air group formed, tied to no airfield: more than 70 Il-76 and 5 An-124. Arcs are great circles, not flown tracks.',
    );
  });

  it('steps through the map in the order of the journey: origin, routes, count, destinations', async () => {
    const { page, map } = await open({ engine: 'maplibre', reuse: true });
    await map.locator('canvas').focus();
    const names: (string | null)[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
    }
    expect(names).toEqual([
      'Chkalovsky to Almaty airport',
      'Chkalovsky to Zhetygen',
      'Chkalovsky',
      '12 aircraft para. 2–3',
      'Almaty airport',
      'Zhetygen',
    ]);
  });

  it('is announced once when the filter changes', async () => {
    const { page, map } = await open({ reuse: true });
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      for (const region of document.querySelectorAll('[role="status"], [aria-live]'))
        new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.getByRole('checkbox', { name: 'An-124' }).press('Space');
    await settled(map);
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Only Il-76, 1 of 2 types');
  });
});

describe('the page', () => {
  let session: CDPSession | undefined;

  it.each([
    ['200 % text', 1280, 800, 32],
    ['200 % text on a phone', 390, 844, 32],
    ['200 % zoom', 640, 400, 16],
    ['400 % zoom', 320, 256, 16],
  ])('loses nothing at %s, and needs no scrolling sideways', async (_name, width, height, size) => {
    const { page, map } = await shown('', { width, height });
    await session?.detach();
    session = await protocolOf(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    await settled(map);
    const letters = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.fontSize = 'medium';
      const { fontSize } = getComputedStyle(probe);
      probe.remove();
      return fontSize;
    });
    expect(letters).toBe(`${size}px`);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    for (const name of ['Save PNG', 'Copy link', 'Data']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(width + 1);
    }
    const table = page.getByRole('table', { name: 'Routes' });
    await table.scrollIntoViewIfNeeded();
    expect(await table.isVisible()).toBe(true);
    // In the language of the longest headings, too: words wider than their columns scroll the table alone.
    await shown('', { at: '?lang=ru', width, height });
    await page.locator('html[lang="ru"]').waitFor();
    const beyond = await page
      .locator('.panel, html')
      .evaluateAll((each) => each.map((one) => one.scrollWidth - one.clientWidth));
    expect(beyond).toEqual([0, 0]);
  });

  it.each([
    [1280, 800],
    [390, 844],
  ])('has nothing to touch that is smaller than 24 px at %i × %i', async (width, height) => {
    const { page } = await open({ width, height, touch: true });
    const small = await page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('button, input, select, summary, a[href], label')) {
        const { left, top, width: w, height: h } = element.getBoundingClientRect();
        if (w === 0 || h === 0 || element.closest('.visually-hidden, [aria-hidden="true"]') !== null)
          continue;
        // A label round an input is what is pressed.
        if (element.matches('label input')) continue;
        // A press in the middle 24 px must reach it, or something inside of it: what looks smaller has a larger area.
        const reaches = [-11, 0, 11].every((way) => {
          const x = left + w / 2;
          const y = top + h / 2 + way;
          if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
          const hit = document.elementFromPoint(x, y);
          return (
            hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null)
          );
        });
        if (Math.max(w, 24) !== w || !reaches)
          found.push(
            `${element.tagName} ${element.className} ${element.textContent?.slice(0, 20)} ${w}×${h}`,
          );
      }
      return found;
    });
    expect(small).toEqual([]);
  });

  it('shows in forced colours what is pressed, chosen and focused', async () => {
    const { page } = await open({ before: (each) => each.emulateMedia({ forcedColors: 'active' }) });
    const pressed = page.locator('.languages [aria-pressed="true"]');
    const other = page.locator('.languages [aria-pressed="false"]').first();
    const look = (element: typeof other) =>
      element.evaluate((each) => {
        const { color, backgroundColor, textDecorationLine, borderColor, fontWeight } =
          getComputedStyle(each);
        return [color, backgroundColor, textDecorationLine, borderColor, fontWeight].join(' ');
      });
    expect(await look(pressed)).not.toBe(await look(other));
    await page.getByRole('button', { name: 'Save PNG' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const outline = await page
      .getByRole('button', { name: 'Save PNG' })
      .evaluate((each) => getComputedStyle(each).outlineStyle);
    expect(outline).not.toBe('none');
    expect(await violations(page)).toEqual([]);
  });

  it('moves nothing by itself where less motion is asked for', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
          const seconds = (text: string) =>
            Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
          return (
            seconds(transitionDuration) > 0.01 ||
            (animationName !== 'none' && seconds(animationDuration) > 0.01)
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});
