// The pages of airlifts of several rows: measures, facets, days and the table of routes, by pointer, by keyboard and by ear.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { violations } from './axe.ts';
import { browserForFile, settled } from './page.ts';
import { onePage } from './shown.ts';

const shown = onePage(browserForFile());
const ganga = 'operation-ganga-2022/';
const home = 'return-2022/';

const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const addressHas = (page: Page, words: string) =>
  page.waitForFunction((part) => decodeURIComponent(location.search).includes(part), words);
const spoken = (page: Page) => page.locator('main > [role="status"]').textContent();

describe('axe finds nothing', () => {
  it.each([
    [ganga, 'light', 1280, 800],
    [ganga, 'dark', 390, 844],
    [home, 'light', 390, 844],
  ] as const)(
    'on %s in the %s theme at %i × %i, in any language',
    async (path, colorScheme, width, height) => {
      const { page, complaints } = await shown(path, {
        at: `?lang=${languages[0]}`,
        colorScheme,
        width,
        height,
      });
      await page.locator('.sources-line summary').click();
      for (const language of languages) {
        if (width > 600)
          await page.getByRole('button', { name: languageNames[language], exact: true }).click();
        else await page.locator('.language-select select').selectOption(language);
        await page.locator(`html[lang="${language}"]`).waitFor();
        await page.locator('.sources-rows').first().waitFor();
        const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        expect(await violations(page, standards, [], true), language).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
  );
});

describe('the page of an airlift of several rows', () => {
  it('hydrates what the build has written without a difference', async () => {
    const { page, complaints } = await shown(ganga);
    await page.locator('.brush-surface').waitFor();
    expect(complaints).toEqual([]);
  });

  it('draws a box of the filter that is put back as if it had not been taken out, in any window', async () => {
    const { page, map } = await shown(ganga);
    const [one, other] = [0, 1].map((index) => page.locator('.facet input[type="checkbox"]').nth(index));
    const drawn = async () => {
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      await settled(map);
      return page.locator('.overlay-marks *').evaluateAll((elements) =>
        elements.map(({ tagName, attributes, textContent }) => {
          const written = [...attributes].map(({ name, value }) => `${name}="${value}"`).sort();
          return [tagName, ...written, textContent].join(' ');
        }),
      );
    };
    const at = async (width: number, height: number) => {
      await page.setViewportSize({ width, height });
      return drawn();
    };
    await one?.uncheck();
    const wide = await drawn();
    const narrow = await at(1024, 700);
    expect(narrow).not.toEqual(wide);
    await other?.uncheck();
    const fewer = await drawn();
    expect(fewer).not.toEqual(narrow);
    const fewerWide = await at(1280, 800);
    await other?.check();
    expect(await drawn()).toEqual(wide);
    await other?.uncheck();
    expect(await drawn()).toEqual(fewerWide);
    await other?.check();
    expect(await at(1024, 700)).toEqual(narrow);
    await page.reload();
    expect(await drawn()).toEqual(narrow);
  });

  it.each([ganga, home])(
    'of %s needs no scrolling to the side at 320 pixels, in any language',
    async (path) => {
      const { page, map } = await shown(path, { width: 320, height: 640 });
      for (const language of languages) {
        await page.locator('.language-select select').selectOption(language);
        await page.locator(`html[lang="${language}"]`).waitFor();
        await settled(map);
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.panel, .days, .measures, .facets')]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => `${element.className} ${element.scrollWidth}`),
        );
        expect(wide, language).toEqual([]);
        const beyond = await page.evaluate(() =>
          [...document.querySelectorAll('.panel table')]
            .map((table) => {
              const { right } = table.getBoundingClientRect();
              return right - (table.parentElement?.getBoundingClientRect().right ?? right);
            })
            .filter((pixels) => pixels > 1),
        );
        expect(beyond, `tables of ${language} beyond their column`).toEqual([]);
      }
    },
  );

  it('counts what is pressed among its figures, and says so', async () => {
    const { page } = await shown(ganga);
    const measures = page.getByRole('radiogroup', { name: 'Measure' });
    await expect.poll(() => measures.getByRole('radio').count()).toBe(2);
    await measures.getByRole('radio', { name: 'Flights', exact: true }).press('ArrowRight');
    await addressHas(page, 'measure=people');
    expect(await spoken(page)).toBe('All rows shown: 15,521 people.');
    const table = page.getByRole('table', { name: 'Routes' });
    expect(await table.getByRole('columnheader', { name: /^People/ }).count()).toBe(1);
    expect(await table.getByRole('row').nth(1).textContent()).toContain('5,571');
  });

  it('filters by operator and type, each box with what it alone would show', async () => {
    const { page } = await shown(ganga);
    const operators = page.getByRole('group', { name: 'Operator' });
    await operators.getByRole('checkbox', { name: 'IndiGo' }).press('Space');
    await addressHas(page, 'operators=');
    expect(query(page)).not.toContain('indigo');
    expect(await spoken(page)).toMatch(/^Only .*: 41 of 75 flights$/);
    expect(await operators.locator('.facet-row').first().textContent()).toBe('IndiGo34');
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await page.getByRole('group', { name: 'Aircraft type' }).getByRole('checkbox').count()).toBe(2);
  });

  it('picks days by keyboard: arrows a day, with Shift a week', async () => {
    const { page } = await shown(ganga);
    const days = page.getByRole('group', { name: 'Days' });
    const first = days.getByRole('slider', { name: 'First day' });
    await first.press('ArrowRight');
    await addressHas(page, 'dates=2022-02-23/2022-03-08');
    await first.press('Shift+ArrowRight');
    await addressHas(page, 'dates=2022-03-02/2022-03-08');
    expect(await first.getAttribute('aria-valuetext')).toBe('2\u00a0March 2022');
    await days.getByRole('slider', { name: 'Last day' }).press('Shift+ArrowLeft');
    await addressHas(page, 'dates=2022-03-01/2022-03-01');
    await days.getByRole('button', { name: 'All days' }).click();
    await page.waitForFunction(() => location.search === '');
  });

  it('picks days by pointer, and what has none by a box, as one step to go back from', async () => {
    const { page } = await shown(ganga);
    const surface = page.locator('.brush-surface');
    const box = await surface.boundingBox();
    if (box === null) throw new Error('There is no brush.');
    const at = (share: number) => box.x + box.width * share;
    const steps = await page.evaluate(() => history.length);
    await page.mouse.move(box.x + 1, box.y + 45);
    await page.mouse.down();
    await page.mouse.move(at(9.5 / 15), box.y + 45, { steps: 9 });
    await page.mouse.up();
    await addressHas(page, 'dates=2022-03-03/2022-03-08');
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    // 10, 14 or 15, 12, 11, 7 and 2.
    expect(await spoken(page)).toMatch(/: 56 or 57 of 75 flights$/);
    await page.locator('.unknown-days').click();
    await addressHas(page, 'dates=2022-03-03/2022-03-08,unknown');
    expect(await spoken(page)).toMatch(/: 7[45] .*of 75 flights$/);
  });

  it('puts the table in the order of a column, and points at the line of a row', async () => {
    const { page } = await shown(home);
    const table = page.getByRole('table', { name: 'Routes' });
    const column = table.getByRole('columnheader', { name: 'From' });
    await column.getByRole('button').click();
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
    const row = table.getByRole('rowheader').first().getByRole('button');
    await row.click();
    await addressHas(page, 'focus=');
    expect(await row.getAttribute('aria-pressed')).toBe('true');
    const rivals = table.getByRole('button', { name: /sources differ/ }).first();
    await rivals.click();
    await addressHas(page, 'focus=movement:');
  });

  it('lists every source with its rows', async () => {
    const { page } = await shown(ganga);
    const line = page.locator('.sources-line');
    const [, sources, rows] = /^(\d+) sources · (\d+) rows/.exec((await line.textContent()) ?? '') ?? [];
    await line.locator('summary').click();
    const own = await line.locator('.sources-rows').allTextContents();
    expect(own).toHaveLength(Number(sources));
    expect(own.reduce((sum, words) => sum + Number.parseInt(words, 10), 0)).toBe(Number(rows));
  });
});
