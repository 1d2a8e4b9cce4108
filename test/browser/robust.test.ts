// What browsers do to a page: translate it, refuse what it asks of them, or never run its program.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browserForFile, withoutWebGl } from './page.ts';

const open = browserForFile();

/** Wraps every text of the page as Chrome's translation does, which takes each out of the element that it stood in. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (parent === null || text.data.trim() === '' || parent.closest('script, style, svg') !== null)
        continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      parent.replaceChild(outer, text);
      outer.append(inner);
      inner.append(text.data);
    }
  });

describe('a page that the browser has translated', () => {
  it('answers to every press, and says what is shown now', async () => {
    // What is pressed lies over the map in part: MapLibre would come, and be painted after each press.
    const { page, complaints } = await open({ height: 1400, before: withoutWebGl });
    await translate(page);
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await page.getByText('filtered out').first().waitFor();
    await translate(page);
    await page.getByRole('checkbox', { name: 'An-124' }).click();
    await translate(page);
    await page.locator('.filter-sentence button').click();
    await page.locator('.figures').getByText('para. 6').first().click();
    await translate(page);
    await page.locator('.claim').first().click();
    await page.locator('.routes .plain').first().click();
    await translate(page);
    for (const summary of await page.locator('details.more > summary').all()) await summary.click();
    await translate(page);
    await page.locator('.theme-button').click();
    await page.locator('.projections button').last().click();
    await translate(page);
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await translate(page);
    await page.getByRole('button', { name: 'CSV' }).click();
    await page.keyboard.press('Escape');
    for (const language of ['Қазақша', 'Русский', 'Indonesia', 'English']) {
      await page.locator('.languages').getByText(language).click();
      await page.locator(`.languages button[lang][aria-pressed="true"]:has-text("${language}")`).waitFor();
      await translate(page);
    }
    // In the language chosen last no word of another is left.
    expect(await page.locator('.panel').innerText()).toMatch(/What was reported[\s\S]*Faults of the article/);
    expect(await page.locator('.panel').innerText()).not.toMatch(/[ЁёА-я]/);
    expect(complaints).toEqual([]);
  });
});

describe('a browser that refuses another entry in its history', () => {
  it('goes on with the page, and has the address written later', async () => {
    const { page, complaints } = await open({
      before: (fresh) =>
        fresh.addInitScript(() => {
          let isRefusing = true;
          for (const name of ['pushState', 'replaceState'] as const) {
            const original = history[name];
            history[name] = (...given) => {
              // WebKit's own words.
              if (isRefusing)
                throw new DOMException(
                  'Attempt to use history.pushState() more than 100 times',
                  'SecurityError',
                );
              original.apply(history, given);
            };
          }
          Object.assign(window, {
            letHistory: () => {
              isRefusing = false;
            },
          });
        }),
    });
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await page.getByText('filtered out').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.evaluate(() => (window as unknown as { letHistory: () => void }).letHistory());
    await page.waitForFunction(() => location.search === '?types=an-124');
    expect(complaints).toEqual([]);
  });
});

describe('a program that fails', () => {
  it('leaves drawing, figures and sources under a sentence, with a way to load the page again', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      // What another's script can do: the page is made anew from numbers that cannot be written any more.
      Number.prototype.toFixed = () => {
        throw new Error('Not by us.');
      };
      Array.prototype.flatMap = () => {
        throw new Error('Not by us.');
      };
    });
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await page.getByText('no longer answers').waitFor();
    expect(await page.locator('html').getAttribute('data-program')).toBe('failed');
    expect(await page.locator('.figures').innerText()).toContain('>70');
    expect(await page.locator('.first-ground').isVisible()).toBe(true);
    expect(await page.locator('.first-arc').first().isVisible()).toBe(true);
    expect(await page.locator('.sources-dialog').innerText()).toContain('JakartaGreater');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('button', { name: 'Load it again' }).click();
    await page.waitForFunction(() => document.documentElement.dataset.program === 'running');
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isEnabled()).toBe(true);
  });
});

describe('a program that never comes', () => {
  /** What a reader sees some seconds later. */
  const later = (page: Page) =>
    page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });

  it.each([
    ['whose files are missing', (page: Page) => page.route('**/*.js', (route) => route.abort())],
    [
      'whose files are sent as plain text',
      (page: Page) =>
        page.route('**/*.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
          });
        }),
    ],
    [
      'which a policy forbids',
      (page: Page) =>
        page.route(inject('pageAddress'), async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
          await route.fulfill({ response, headers });
        }),
    ],
  ])('%s: nothing can be pressed in vain, and the sources are open', async (_, before) => {
    const { page } = await open({ settle: false, before });
    await page.locator('.first-ground').waitFor();
    // Dead from the start, without a change to be seen.
    expect(await page.locator('.type-filter').evaluate((it: HTMLElement) => it.inert)).toBe(true);
    await later(page);
    for (const control of ['.type-filter', '.top-bar', '.map-controls', '.foot > button'])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    expect(await page.locator('.sources-dialog').innerText()).toContain('JakartaGreater');
    expect(await page.locator('.figures').innerText()).toContain('>70');
  });
});

describe('in a sandboxed frame', () => {
  const framed = (sandbox: string, query: string) => async (page: Page) => {
    await page.route('**/frame.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="${sandbox}" src="${inject('pageAddress')}${query}" width="800" height="500"></iframe>`,
      }),
    );
  };
  const address = () => `${inject('pageAddress')}frame.html`;

  it('without an origin ?embed is the drawing alone', async () => {
    const before = framed('allow-scripts', '?embed');
    const { page } = await open({ settle: false, address: address(), before });
    const frame = page.frameLocator('iframe');
    await frame.locator('.first-ground').waitFor();
    await frame.locator('html[data-alone]').waitFor({ state: 'attached' });
    expect(await frame.locator('.panel').isVisible()).toBe(false);
    expect((await frame.locator('.map-frame').boundingBox())?.width).toBe(800);
    // Whose it is stands below it, and nothing else is on its way.
    expect(await frame.locator('.strip').innerText()).toContain('JakartaGreater');
    await frame.locator('.map-frame[aria-busy="false"]').waitFor();
  });

  it('without downloads the page says what may have kept its file back', async () => {
    const before = framed('allow-scripts allow-same-origin', '');
    const { page } = await open({ settle: false, address: address(), before });
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-program="running"]').waitFor({ state: 'attached' });
    await frame.getByRole('button', { name: 'Save PNG' }).click();
    await frame.getByText('If no file has come, the page around this one allows none').waitFor();
  });
});

describe('a press', () => {
  it('of a key that is held counts once, and "Show all" leaves the focus by the types', async () => {
    const { page } = await open();
    const claim = page.locator('.claim').first();
    await claim.focus();
    await page.keyboard.down('Enter');
    // The browser repeats a key that is held.
    for (let times = 0; times < 4; times++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect.poll(() => claim.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await page.getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show all' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Il-76');
  });

  it('finds its button where words are spaced as WCAG 1.4.12 allows, or twice as large', async () => {
    const { page } = await open({ at: 'ru/' });
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
      );
      document.adoptedStyleSheets = [spaced];
    });
    // What is pressed on the map is as wide as the words there.
    const [words, buttons] = await page.evaluate(() =>
      [
        '.overlay-marks :is([data-name="counts"], [data-name="airfield names"]) text:not(.halos *)',
        '.overlay .target',
      ].map((selector) =>
        [...document.querySelectorAll(selector)].map(
          (each) => each.getBoundingClientRect().toJSON() as DOMRect,
        ),
      ),
    );
    expect(words?.length).toBeGreaterThan(4);
    for (const { left, right, top, bottom } of words ?? [])
      expect(
        buttons?.some(
          (it) => it.left < left + 1 && it.right > right - 1 && it.top < bottom && it.bottom > top,
        ),
      ).toBe(true);
    const boxes = await page
      .locator('.foot > button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(5);
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(one.right <= other.left || one.bottom <= other.top).toBe(true);
  });
});
