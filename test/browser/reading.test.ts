// The page as it is read: figures, filter, words, keyboard, languages, accessibility.
import { describe, expect, inject, it } from 'vitest';
import { browserForFile, settled } from './page.ts';

const open = browserForFile();

describe('the page', () => {
  it('asks no other host for anything', async () => {
    const { page, requests } = await open();
    await page.getByRole('button', { name: 'Globe' }).first().click();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await settled(page.locator('.map-frame'));
    const { origin } = new URL(inject('pageAddress'));
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual(
      [],
    );
  });

  it('reads at most 110 KB of the basemap for the first view of the moving map', async () => {
    let bytes = 0;
    await open({
      firstVisit: true,
      engine: 'maplibre',
      before: async (page) => {
        page.on('response', (response) => {
          if (response.url().includes('.pmtiles')) bytes += Number(response.headers()['content-length'] ?? 0);
        });
      },
    });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(110_000);
  });

  it('has the airlift as its title and first heading, and says so in the language in use', async () => {
    const { page } = await open({ reuse: true });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /Twelve transports\s+to Kazakhstan/,
    );
    expect(await page.title()).toBe('Twelve transports to Kazakhstan');
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await page.locator('html[lang="id"]').waitFor();
    expect(await page.title()).toBe('Dua belas pesawat angkut ke Kazakhstan');
  });

  it('follows the browser’s language', async () => {
    const { page } = await open({ locale: 'id-ID' });
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(await page.getByRole('region', { name: 'Peta pengangkutan udara' }).count()).toBe(1);
  });

  it('shows the three figures with comparator and paragraph, and never a bare 75 or a split', async () => {
    const { page } = await open({ reuse: true });
    const figures = await page.locator('.figures').innerText();
    expect(figures.replace(/\s+/g, ' ')).toBe(
      'Flew, one shared count 12 aircraft, para. 2–3 Air group formed, no airfield named >70 Il-76, para. 6 5 An-124, para. 6',
    );
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/\b(75|82|87)\b/);
    expect(words).not.toMatch(/\b6 Il-76|\b6 An-124/);
  });

  it('says in the table what the map says, with one bracketed count for both rows', async () => {
    const { page } = await open({ reuse: true });
    const table = page.getByRole('table', { name: /^Routes/ });
    const cells = await table.getByRole('row').allInnerTexts();
    expect(cells.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'From Chkalovsky to Aircraft km Bearing In the air',
      'Almaty airport 12, shared 3,088 100.2° 3:35–4:00 h',
      'Zhetygen 3,065 99.5°',
    ]);
    expect(await table.locator('td.shared').getAttribute('rowspan')).toBe('2');
  });

  it('has Kazakh’s own letters in its font, in both cases', async () => {
    const { page } = await open({ at: '?lang=kk', reuse: true });
    const letters = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';
    const lackedBy = (family: string) =>
      page.evaluate(
        ([name, all]) => {
          const context = document.createElement('canvas').getContext('2d');
          if (context === null) throw new Error('no canvas');
          // A letter that the font lacks is as wide as the font behind it has it.
          const width = (letter: string, behind: string) => {
            context.font = `400 100px "${name}", ${behind}`;
            return context.measureText(letter).width;
          };
          return [...all].filter((letter) => width(letter, 'monospace') !== width(letter, 'serif')).join('');
        },
        [family, letters] as const,
      );
    expect(await lackedBy('Source Sans 3 Variable')).toBe('');
    expect(await lackedBy('No Such Font')).not.toBe('');
  });

  it('changes figures, annotation, table, chart, alternative text, live region and address together', async () => {
    const { page, map } = await open({ reuse: true });
    await page
      .getByRole('group', { name: 'Aircraft type' })
      .getByRole('checkbox', { name: 'An-124' })
      .uncheck();
    await settled(map);
    const words = async (selector: string) =>
      (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
    expect(await words('.figures')).toContain('Flew, some of 12');
    expect(await words('.figures')).toContain('An-124, filtered out');
    const annotation = await page
      .locator('.overlay-marks [data-name="counts"]')
      .evaluate((group) => group.innerHTML);
    for (const text of ['some of', '>12<', 'Il-76 only', 'how many is not reported'])
      expect(annotation).toContain(text);
    expect(await words('table')).toContain('some of 12');
    expect(await words('.unit-charts')).toContain('Only Il-76, 1 of 2 types');
    const description = await map.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${description}"]`).textContent()).toContain(
      'Some of 12 aircraft, Il-76 only',
    );
    expect(await page.locator('.page > [role="status"]').textContent()).toContain('Only Il-76, 1 of 2 types');
    expect(new URL(page.url()).search).toBe('?types=il-76');
  });

  it('shows a fleet unit by unit: from the first on, and again after its type was left out', async () => {
    const { page, map } = await open();
    const marks = page.locator('.unit-block use');
    const whole = await marks.count();
    // More than 70 is at least 71, and three fade for the rest.
    expect(whole).toBe(74);
    const type = page.getByRole('group', { name: 'Aircraft type' }).getByRole('checkbox', { name: 'Il-76' });
    await type.uncheck();
    await settled(map);
    expect(await marks.count()).toBe(0);
    await type.check();
    await settled(map);
    expect(await marks.count()).toBe(whole);
    expect(await marks.first().getAttribute('transform')).toMatch(/^translate\(/);
  });

  it('says why nothing is shown when no type is picked, and leads back', async () => {
    const { page, map } = await open({ at: '?types=', reuse: true });
    const sentence = 'No aircraft type is picked, so no arc and no count is shown.';
    expect(await page.locator('.unit-charts').innerText()).toContain(sentence);
    expect(
      await page.locator('.overlay-marks [data-name="counts"]').evaluate((group) => group.childElementCount),
    ).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(map);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows figures, chart, table, what is not reported and the source at 1280 × 800 without scrolling', async () => {
    for (const at of ['', '?lang=id', '?lang=ru', '?lang=kk']) {
      const { page } = await open({ at, reuse: true });
      const line = await page.locator('.source-line').boundingBox();
      const foot = await page.locator('.foot').boundingBox();
      expect((line?.y ?? 0) + (line?.height ?? 0), at).toBeLessThanOrEqual(foot?.y ?? 0);
    }
  });
});

describe('what is pointed at', () => {
  it('shows codes, elevation and source of an airfield, and says that a code is missing', async () => {
    const { page, map } = await open({ reuse: true });
    await map.getByRole('button', { name: 'Almaty airport', exact: true }).click();
    const details = page.getByRole('dialog', { name: 'Almaty airport' });
    const words = (await details.innerText()).replace(/\s+/g, ' ');
    for (const text of ['ICAO UAAA, IATA ALA', '681 m', '05L/23R, 4,500 m', 'UTC+06:00', 'OurAirports'])
      expect(words).toContain(text);
    await settled(map);
    expect(new URL(page.url()).searchParams.get('focus')).toBe('almaty');
    await page.keyboard.press('Escape');
    await expect.poll(() => details.count()).toBe(0);
    await map.getByRole('button', { name: 'Zhetygen', exact: true }).click();
    expect(await page.getByRole('dialog', { name: 'Zhetygen' }).innerText()).toContain(
      'no ICAO or IATA code',
    );
  });

  it('shows distance, bearing, time, count, claim and paragraph of a route', async () => {
    const { page } = await open({ at: '?focus=chkalovsky-almaty', reuse: true });
    const words = (await page.getByRole('dialog').innerText()).replace(/\s+/g, ' ');
    for (const text of [
      '3,088 km',
      '100.2°',
      '12, shared',
      'para. 2–3',
      'JakartaGreater, 9 January 2022',
      'TASS',
    ])
      expect(words).toContain(text);
  });

  it('shows the claim behind a figure in one step', async () => {
    const { page, map } = await open({ reuse: true });
    await page.locator('.figures').getByRole('button', { name: 'para. 6' }).first().click();
    const words = await page.getByRole('dialog').innerText();
    expect(words).toContain('More than 70 Il-76');
    expect(words.replace(/\s+/g, ' ')).toContain(
      'para. 6, JakartaGreater, 9 January 2022 · Russian Ministry of Defence to TASS',
    );
    await settled(map);
    expect(new URL(page.url()).searchParams.get('focus')).toBe('group-il76');
  });

  it('shows a card while the mouse is over it, and takes it away again', async () => {
    const { page, map } = await open({ reuse: true });
    await map.getByRole('button', { name: 'Chkalovsky', exact: true }).hover();
    await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('UUMU');
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
  });

  it('is shown by a tap, and the map can still be dragged from there', async () => {
    const { page, map } = await open({ width: 390, height: 844, touch: true });
    await map.getByRole('button', { name: 'Zhetygen', exact: true }).tap();
    await page.getByRole('dialog', { name: 'Zhetygen' }).waitFor();
  });
});

describe('linked reading', () => {
  it('lights up figure, table and map when a claim is pointed at, and the claim when one of these is', async () => {
    const { page } = await open({ height: 1500, reuse: true });
    const claim = page.getByRole('button', { name: /^Twelve military transports/ });
    await claim.hover();
    await expect.poll(() => page.locator('.figure-group.total .figure.lit').count()).toBe(1);
    await expect.poll(() => page.locator('tr.lit').count()).toBe(2);
    await expect.poll(() => page.locator('.figure-group.fleet .figure.lit').count()).toBe(0);
    await page.locator('.not-reported h2').hover();
    await expect.poll(() => page.locator('tr.lit').count()).toBe(0);
    await page.getByRole('rowheader', { name: 'Zhetygen' }).hover();
    await expect.poll(() => page.locator('.claims li.lit').count()).toBe(1);
    await expect.poll(() => page.locator('tr.lit').count()).toBe(1);
  });

  it('lights up the fleet’s figure, chart and callout with its claim, and nothing on the routes', async () => {
    const { page } = await open({ at: '?focus=group-il76', height: 1500, reuse: true });
    expect(await page.locator('.claims li.lit').count()).toBe(1);
    expect(await page.locator('.figure-group.fleet .figure.lit').count()).toBe(1);
    expect(await page.locator('.unit-label.lit').count()).toBe(1);
    expect(await page.locator('.callout-fleet.lit').count()).toBe(1);
    expect(await page.locator('tr.lit').count()).toBe(0);
  });

  it('keeps what others said closed and apart, each with date and source', async () => {
    const { page } = await open({ height: 1500, reuse: true });
    const more = page.locator('details.more').first();
    expect(await more.getAttribute('open')).toBeNull();
    await more.locator('summary').click();
    const context = await more.locator('.timeline li.context').allInnerTexts();
    expect(context).toHaveLength(8);
    expect(context.every((words) => /January/.test(words) && /Context/.test(words))).toBe(true);
    const sizes = await more.locator('ul.visually-hidden li').allTextContents();
    expect(sizes).toEqual([
      'JakartaGreater: more than 70 Il-76 and 5 An-124',
      'Defence Blog: more than 74',
      'Aurora News: exactly 75',
      'Kremlin: more than 80',
    ]);
  });

  it('grows in the panel, which scrolls, and not beyond the window, when everything is opened', async () => {
    const { page } = await open({ height: 1200, reuse: true });
    for (const details of await page.locator('details.more > summary').all()) await details.click();
    const { scrollHeight, clientHeight } = await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return { scrollHeight, clientHeight };
    });
    expect(scrollHeight).toBe(clientHeight);
  });

  it('ends no source in two full stops', async () => {
    const { page } = await open({ at: '?lang=ru', reuse: true });
    const words = await page.locator('.sources-body').textContent();
    expect(words).toContain('г. tass.com');
    expect(words).not.toContain('..');
  });

  it('keeps estimates in one place, each with its formula and inputs', async () => {
    const { page } = await open({ height: 1500, reuse: true });
    const computed = page.locator('details.more').nth(1);
    await computed.locator('summary').click();
    const words = (await computed.innerText()).replace(/\s+/g, ' ');
    for (const text of [
      'estimates, not reported',
      '3,088 km, 100.2°',
      'WGS84',
      '770–850 km/h',
      '3,408 t or more',
      '48–60 t',
      '600–750 t',
    ])
      expect(words).toContain(text);
  });
});

describe('the keyboard alone', () => {
  it('reaches and uses everything: languages, projection, theme, map, filter, table, saving', async () => {
    const { page } = await open();
    const names: string[] = [];
    for (let step = 0; step < 90; step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const words = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '';
        const ring =
          getComputedStyle(element).outlineStyle !== 'none' ||
          element.matches('.route-target, .type-card input');
        return `${words.trim()}${ring ? '' : ' (no ring)'}`;
      });
      if (name === null) break;
      names.push(name);
    }
    for (const wanted of [
      'Il-76',
      'An-124',
      'Almaty airport',
      'Zhetygen',
      'Save PNG',
      'Copy link',
      'Data',
      'English',
      'Indonesia',
      'Mercator',
      'Globe',
      'Theme: Light',
      'Arrow keys move, plus and minus zoom',
      'Chkalovsky',
      'Chkalovsky to Almaty airport',
      'Chkalovsky to Zhetygen',
      '12 aircraft para. 2–3',
      'Zoom in',
      'Zoom out',
      'Turn north up',
      'Whole route',
      'Full screen',
    ])
      expect(names).toContain(wanted);
    expect(names.filter((name) => name.endsWith('(no ring)'))).toEqual([]);
  });

  it('filters with the space bar, moves the map with arrows and opens details with Enter', async () => {
    const { page, map } = await open({ engine: 'maplibre', reducedMotion: 'reduce' });
    await page.getByRole('checkbox', { name: 'Il-76' }).focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search === '?types=an-124');
    await map.locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.startsWith('#map='));
    await map.getByRole('button', { name: 'Chkalovsky to Zhetygen' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').innerText()).toContain('3,065 km');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});
