// The map before any program runs, where none does, and how the moving map takes its place.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { alongGeodesic, distance } from '../../src/geodesy/geodesic.ts';
import { languages } from '../../src/i18n/languages.ts';
import { browserForFile, bytesOf, settled, withoutWebGl } from './page.ts';
import { difference, isNear, mercatorPoint, type Pixels, readPixels, screenshot } from './pixels.ts';

const open = browserForFile();
const fileOf = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const built = (path: string) => readFileSync(fileOf(path), 'utf8');

const from = [38.061699, 55.8783] as const;
const to = [77.042828, 43.354267] as const;

/** Without the words, whose letters are compared one by one elsewhere. */
const hideWords = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll(
      '.overlay, .first-words, .map-controls, .callout, .scale-bar',
    ))
      (element as HTMLElement).style.visibility = 'hidden';
    for (const bands of document.querySelectorAll<SVGElement>('.overlay .bands'))
      bands.style.visibility = 'visible';
    for (const element of document.querySelectorAll('.top-bar, .notices')) element.remove();
  });

/** Colours nearer than this are the same: less than between sea and land, more than between two ways to smooth a line. */
const alike = 26;
/** The map's tiles for a phone leave out lakes of a few pixels that the drawing has. */
const mostUnmatched = 0.005;

/** The share of pixels that have no pixel like them within 2 px on the other picture. */
function unmatched(one: Pixels, other: Pixels): number {
  let count = 0;
  let lonely = 0;
  for (let y = 3; y < one.height - 3; y += 1) {
    for (let x = 3; x < one.width - 3; x += 1) {
      count += 1;
      const colour = one.at(x, y);
      let isMatched = difference(colour, other.at(x, y)) < alike;
      for (let down = -2; down <= 2 && !isMatched; down++)
        for (let across = -2; across <= 2 && !isMatched; across++)
          isMatched = difference(colour, other.at(x + across, y + down)) < alike;
      if (!isMatched) lonely += 1;
    }
  }
  return lonely / count;
}

describe.each(languages)('the page in %s', (language) => {
  it('is written for search engines and is at most 45 KB on its way', () => {
    const path = language === 'en' ? 'index.html' : `${language}/index.html`;
    const html = built(path);
    const sent = readFileSync(fileOf(`${path}.br`));
    expect(brotliDecompressSync(sent).toString()).toBe(html);
    expect(sent.length).toBeLessThanOrEqual(45_000);
    expect(html).toContain(`<html lang="${language}"`);
    // Whole addresses or none: nobody has said where this one will be.
    expect(html).not.toMatch(/hreflang|rel="canonical"/);
    // The styles and the one line of script that the policy knows stand in the page, and nothing else.
    const rest = html
      .replace(/<style data-files[\s\S]*?<\/style>/, '')
      .replace(/<script>[^<]*<\/script>/, '');
    expect(rest).not.toMatch(/<script(?![^>]*src=)|\son\w+=|\sstyle=|<style/);
  });
});

describe.each([
  { width: 1280, height: 800, centre: [57.65757253, 50.02230164], zoom: 3.51808964 },
  { width: 390, height: 844, centre: [61.19728095, 51.5434067], zoom: 2.36920255 },
] as const)('at $width × $height', ({ width, height }) => {
  it('the drawing and the map show the same: no land or arc moves by more than 2 px, no word by more than 4', async () => {
    const { page, map } = await open({ width, height, engine: 'maplibre' });
    const words = await page.evaluate(() => {
      const textsOf = (selector: string) =>
        [...document.querySelectorAll<SVGTextElement>(`${selector} text`)].flatMap((text) => {
          const width = text.getComputedTextLength();
          const place = text.getScreenCTM();
          if (width === 0 || place === null) return [];
          const { x, y } = text.getStartPositionOfChar(0).matrixTransform(place);
          return [{ text: text.textContent, x, y, width }];
        });
      return { drawn: textsOf('.first-words'), live: textsOf('.overlay-marks') };
    });
    expect(words.drawn.length).toBeGreaterThan(8);
    expect(words.drawn.map(({ text }) => text).sort()).toEqual(words.live.map(({ text }) => text).sort());
    for (const word of words.drawn) {
      const nearest = Math.min(
        ...words.live
          .filter(({ text }) => text === word.text)
          .map((live) =>
            Math.max(Math.hypot(live.x - word.x, live.y - word.y), Math.abs(live.width - word.width)),
          ),
      );
      expect(nearest, word.text ?? '').toBeLessThanOrEqual(4);
    }
    await hideWords(page);
    const live = await screenshot(map);
    await page.evaluate(() => {
      document
        .querySelector('.first-view')
        ?.classList.remove('without-ground', 'without-arcs', 'without-words');
      document.querySelector('.map-canvas')?.classList.add('unseen');
      document.querySelector('.overlay .bands')?.remove();
    });
    const drawn = await screenshot(map);
    expect(unmatched(drawn, live)).toBeLessThan(mostUnmatched);
    expect(unmatched(live, drawn)).toBeLessThan(mostUnmatched);
  });
});

const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** What is seen of a page without scripts: where its words and its parts are. */
const placesIn = (page: Page) =>
  page.evaluate(() => {
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return width === 0 ? [] : [{ text: element.textContent ?? '', x, y, width, height }];
      });
    const widthIn = (family: string) => {
      const span = document.body.appendChild(document.createElement('span'));
      span.textContent = 'iiiWWW';
      Object.assign(span.style, { position: 'absolute', fontSize: '100px', fontFamily: family });
      const { offsetWidth } = span;
      span.remove();
      return offsetWidth;
    };
    return {
      hasStandIn: widthIn('Stand-in, monospace') !== widthIn('monospace'),
      words: boxesOf('.first-words text:not(.halos *)'),
      parts: boxesOf('h1, .figures, .type-filter, .routes'),
    };
  });

describe.each(['', 'id/', 'ru/', 'kk/'])('until the page’s type has come, the page at "%s"', (at) => {
  /** In each window, in turn. */
  const seen = async (hasType: boolean) => {
    const { page } = await open({
      at,
      ...windows[0],
      settle: false,
      scripts: false,
      before: (fresh) => fresh.route('**/*.woff2', (route) => (hasType ? route.continue() : route.abort())),
    });
    await page.locator('.first-ground').waitFor();
    const places = [];
    for (const size of windows) {
      await page.setViewportSize(size);
      // A window of another size may want a font that was not asked for.
      await page.evaluate(() => {
        document.body.getBoundingClientRect();
        return document.fonts.ready;
      });
      places.push(await placesIn(page));
    }
    return places;
  };
  let both: ReturnType<typeof seeBoth> | undefined;
  const seeBoth = async () => ({ early: await seen(false), late: await seen(true) });

  it.for(windows.map((size, which) => ({ ...size, which })))(
    'has no word over another on its map, and stands where it will stand, at $width × $height',
    async ({ which }, { skip }) => {
      both ??= seeBoth();
      const { early: earlyPlaces, late: latePlaces } = await both;
      const [early, late] = [earlyPlaces[which], latePlaces[which]];
      if (early === undefined || late === undefined) throw new Error('There is no such window.');
      skip(!early.hasStandIn, 'none of the fonts that stand in is on this machine');
      expect(early.words.length).toBeGreaterThan(8);
      // Words of one line: where one ends before the next begins in the page's font, it does so in any other.
      for (const [index, one] of early.words.entries())
        for (const [next, other] of early.words.entries()) {
          const [oneLate, otherLate] = [late.words[index], late.words[next]];
          if (oneLate === undefined || otherLate === undefined) continue;
          const isBeside =
            Math.abs(oneLate.y - otherLate.y) < 4 && oneLate.x + oneLate.width <= otherLate.x + 1;
          if (isBeside)
            expect(one.x + one.width, `${one.text} and ${other.text}`).toBeLessThanOrEqual(other.x + 1);
        }
      for (const [index, part] of early.parts.entries())
        expect(Math.abs(part.y - (late.parts[index]?.y ?? 0)), part.text.slice(0, 20)).toBeLessThanOrEqual(4);
    },
  );
});

describe('what is closed at first', () => {
  const marked = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => (element as HTMLElement).dataset.seen === 'before');
  /** Marks elements that the build has written, before any program runs. */
  const before = (page: Page) =>
    page.addInitScript(() => {
      // Modules run after this, when all is parsed.
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        for (const element of document.querySelectorAll<HTMLElement>('.timeline, .estimates, .sources-body'))
          element.dataset.seen = 'before';
      });
    });

  it('stays as the build has written it, and says the same when it is opened', async () => {
    const { page } = await open({ height: 1500, before });
    for (const [summary, content] of [
      [0, '.timeline'],
      [1, '.estimates'],
    ] as const) {
      expect(await marked(page, content)).toBe(true);
      const words = await page.locator(content).textContent();
      await page.locator('details.more > summary').nth(summary).click();
      await page.locator(`${content}:not([data-seen])`).waitFor();
      expect(await page.locator(content).textContent()).toBe(words);
    }
    expect(await marked(page, '.sources-body')).toBe(true);
    const words = await page.locator('.sources-body').textContent();
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    const opened = page.locator('.sources-body:not([data-seen])');
    // What can be kept is known to the program alone, and comes when it is.
    const said = await opened.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const section of copy.querySelectorAll('.keep-offline')) section.remove();
      return copy.textContent;
    });
    expect(said).toBe(words);
    expect(
      await page
        .locator('.sources-body button')
        .first()
        .evaluate((it) => it === document.activeElement),
    ).toBe(true);
  });

  it('is never in another language, or of another filter, than the rest', async () => {
    const { page } = await open({ height: 1500, before });
    await page.locator('.type-filter button, .type-filter input').first().click();
    await page.locator('.estimates:not([data-seen])').waitFor({ state: 'attached' });
    expect(await marked(page, '.timeline')).toBe(true);
    await page.getByRole('button', { name: 'Русский' }).click();
    await page.locator('.timeline:not([data-seen])').waitFor({ state: 'attached' });
    expect(await page.locator('.timeline').textContent()).toContain('Токаев');
    expect(await page.locator('.sources-body').textContent()).toContain('Источники');
  });
});

describe('without scripts', () => {
  const opened = (options: object) => open({ settle: false, scripts: false, ...options });

  const sights = [
    { width: 1280, height: 800, colorScheme: 'light' },
    { width: 390, height: 844, colorScheme: 'dark' },
    { width: 768, height: 1024, colorScheme: 'light' },
    { width: 320, height: 640, colorScheme: 'light' },
  ] as const;
  const seeAll = async () => {
    const { page, map } = await opened({});
    await page.locator('.first-ground').waitFor();
    const seen: Pixels[] = [];
    for (const { colorScheme, ...size } of sights) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      seen.push(await screenshot(map));
    }
    return seen;
  };
  let all: ReturnType<typeof seeAll> | undefined;

  it.each(sights.map((sight, which) => ({ ...sight, which })))(
    'the arcs are where they belong at $width × $height, $colorScheme',
    async ({ which, colorScheme }) => {
      all ??= seeAll();
      const pixels = (await all)[which];
      if (pixels === undefined) throw new Error('There is no such window.');
      const camera = cameraOf(pixels);
      const { accent } = colorScheme === 'dark' ? dark : light;
      for (const share of [0.1, 0.25, 0.62, 0.9]) {
        const { x, y } = mercatorPoint(alongGeodesic(from, to, distance(from, to) * share), camera, pixels);
        expect(isNear(pixels, x, y, accent, 2), `${share}`).toBe(true);
      }
    },
  );

  it.each(['', 'ru/', 'kk/'])(
    'the map at "%s" stands where it will before what is below it has come',
    async (at) => {
      const { page } = await opened({ at });
      const height = () =>
        page.locator('.map-frame').evaluate((frame) => frame.getBoundingClientRect().height);
      const whole = await height();
      await page.locator('.map-frame ~ *').evaluateAll((later) => {
        for (const element of later) element.remove();
      });
      expect(Math.abs((await height()) - whole)).toBeLessThanOrEqual(1);
    },
  );

  it('figures, claims and sources are read', async () => {
    const { page } = await opened({ at: 'ru/' });
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('.figures').innerText()).toContain('>70');
    expect(await page.locator('.claims').innerText()).toContain('Чкаловск');
    expect(await page.locator('.sources-dialog').innerText()).toContain('JakartaGreater');
    expect(await page.getByRole('button', { name: 'PNG' }).count()).toBe(0);
  });
});

/** The camera that fits the route into a frame, worked out apart from the page. */
function cameraOf({ width, height }: { width: number; height: number }) {
  const narrow = width < 600;
  const padding = narrow
    ? { top: Math.max(0.32 * height, 128), right: 0.2 * width, bottom: 0.24 * height, left: 25 }
    : {
        top: 0.2 * height,
        right: 1.02 * Math.max(80, 0.127 * width),
        bottom: 0.2 * height,
        left: Math.max(80, 0.127 * width),
      };
  const frame = { width: 0, height: 0 };
  const unit = { zoom: 0, centre: [0, 0] } as const;
  const [northWest, southEast] = [
    mercatorPoint([38.061699, 55.8783], unit, frame),
    mercatorPoint([77.120005, 43.354267], unit, frame),
  ];
  const scale = Math.min(
    (width - padding.left - padding.right) / (southEast.x - northWest.x),
    (height - padding.top - padding.bottom) / (southEast.y - northWest.y),
  );
  const x = (northWest.x + southEast.x) / 2 - (padding.left - padding.right) / 2 / scale;
  const y = (northWest.y + southEast.y) / 2 - (padding.top - padding.bottom) / 2 / scale;
  const latitude = (Math.atan(Math.sinh((-y / 512) * 2 * Math.PI)) * 180) / Math.PI;
  return { zoom: Math.log2(scale), centre: [(x / 512) * 360, latitude] as const };
}

describe('without WebGL 2', () => {
  it('the drawing stays and answers: filter, language, theme, focus, tooltips, zoom', async () => {
    const { page, map, complaints } = await open({ before: withoutWebGl });
    await map.hover({ position: { x: 5, y: 5 } });
    await page.getByText('This browser offers no WebGL 2').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    const camera = cameraOf({ width: 856, height: 716 });
    const arc = mercatorPoint(alongGeodesic(from, to, distance(from, to) * 0.62), camera, {
      width: 856,
      height: 716,
    });
    expect(isNear(await screenshot(map), arc.x, arc.y, light.accent, 2)).toBe(true);

    await map.getByRole('button', { name: 'Almaty airport', exact: true }).hover();
    await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('Almaty');
    await map.getByRole('button', { name: 'Zhetygen', exact: true }).click();
    await page.getByRole('dialog', { name: 'Zhetygen' }).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('checkbox', { name: 'Il-76' }).uncheck();
    await page.getByRole('checkbox', { name: 'An-124' }).uncheck();
    await page.mouse.move(5, 5);
    expect(isNear(await screenshot(map), arc.x, arc.y, light.accent, 2)).toBe(false);
    await page.getByRole('button', { name: 'Show all' }).click();

    await page.getByRole('button', { name: 'Қазақша' }).click();
    await map.getByText('ҚАЗАҚСТАН').first().waitFor();
    await page.locator('.theme-button').click();
    await page.locator('html[data-theme="dark"]').waitFor();
    const night = await screenshot(map);
    expect(isNear(night, arc.x, arc.y, dark.accent, 2)).toBe(true);

    await page.locator('.projections button').last().click();
    await page.locator('.drawn-ground path').first().waitFor();
    await settled(map);
    await page.locator('.map-controls button').first().click();
    await page.waitForFunction(() => location.hash.startsWith('#map='));
    expect(complaints).toEqual([]);
  });

  it('the picture is saved in one press, and as SVG', async () => {
    const { page } = await open({ before: withoutWebGl, at: '?types=il-76' });
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    const pixels = readPixels(await bytesOf(png));
    expect(pixels.width).toBeGreaterThanOrEqual(2 * 856);
    await page.getByRole('button', { name: 'Sizes' }).click();
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save SVG' }).click(),
    ]);
    expect((await bytesOf(svg)).toString()).toContain('some of');
  });
});

describe('a lost context', () => {
  it('that does not come back leaves the drawing in its place, with its filter', async () => {
    const { page, map } = await open({ engine: 'maplibre' });
    await page.evaluate(() =>
      document
        .querySelector('canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    await page.getByText('a drawing stands in').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await settled(map);
    const pixels = await screenshot(map);
    const { x, y } = mercatorPoint(
      alongGeodesic(from, to, distance(from, to) * 0.62),
      cameraOf(pixels),
      pixels,
    );
    expect(isNear(pixels, x, y, light.accent, 2)).toBe(true);
    const land = mercatorPoint([66, 48.5], cameraOf(pixels), pixels);
    expect(isNear(pixels, land.x, land.y, light.focusLand, 2, 6)).toBe(true);
  });
});

describe('the content security policy', () => {
  it('is strict, and nothing on the page is stopped by it', () => {
    for (const language of languages) {
      const html = built(language === 'en' ? 'index.html' : `${language}/index.html`);
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      const hashesOf = (element: RegExp) =>
        [...html.matchAll(element)].map(([, inline = '']) =>
          createHash('sha256').update(inline).digest('base64'),
        );
      const styles = hashesOf(/<style[^>]*>([\s\S]*?)<\/style>/g);
      const scripts = hashesOf(/<script>([\s\S]*?)<\/script>/g);
      expect([styles, scripts].map(({ length }) => length)).toEqual([1, 1]);
      expect(policy.replaceAll('&#39;', "'")).toBe(
        `default-src 'none'; script-src 'self' 'sha256-${scripts[0]}'; style-src 'self' 'sha256-${styles[0]}'; worker-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`,
      );
    }
    expect(inject('pageAddress')).toContain('127.0.0.1');
  });

  it('of a host that knows no styles in a page leaves it its styles all the same, as files', async () => {
    const { page } = await open({
      before: (fresh) =>
        fresh.route(inject('pageAddress'), async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers(), 'content-security-policy': "style-src 'self'" };
          await route.fulfill({ response, headers });
        }),
    });
    const isStyled = () =>
      [...document.styleSheets].some(({ href }) => href?.includes('/program-')) &&
      getComputedStyle(document.querySelector('.page') ?? document.body).display === 'grid';
    await page.waitForFunction(isStyled);
  });
});
