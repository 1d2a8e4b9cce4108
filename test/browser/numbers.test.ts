// Every number on the page answers "says who?": a walk over all of them, in every language and state.
import { describe, expect, it } from 'vitest';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { builtIn } from '../airlift/built-in.ts';
import { expectGrounds } from './number-walk.ts';
import { browserForFile, settled } from './page.ts';

const open = browserForFile();
const airlift = builtIn();

describe('every number on the page', () => {
  it('stands on a claim, another’s statement, a known fact or a formula, in every language and state', async () => {
    const { page, map } = await open({ height: 1500, reuse: true });
    for (const details of await page.locator('details.more > summary').all()) await details.click();
    for (const language of languages) {
      await page.getByRole('button', { name: languageNames[language], exact: true }).click();
      await page.locator(`html[lang="${language}"]`).waitFor();
      await expectGrounds(page, airlift, language);
    }
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await settled(map);
    for (const name of ['Алматы әуежайы', 'Чкаловский – Жетіген']) {
      await map.getByRole('button', { name, exact: true }).press('Enter');
      await expectGrounds(page, airlift, name);
    }
    await page.getByRole('checkbox', { name: 'An-124' }).click();
    await settled(map);
    await expectGrounds(page, airlift, 'no type');
  });

  it('leads to its claim, with paragraph, publisher and date, by one press', async () => {
    const { page } = await open({ height: 1500, reuse: true });
    const places = [
      ['.figure.lit, .figure-group.total .figure-number', 'para. 2–3'],
      ['.figure-group.fleet .figure:first-child .figure-number', 'para. 6'],
      ['.figure-group.fleet .figure:last-child .figure-number', 'five An-124'],
      ['.unit-block .unit-label', 'More than 70 Il-76'],
      ['.unit-block svg', 'More than 70 Il-76'],
      ['.unit-line .unit-label', 'Five An-124'],
      ['td.shared', 'para. 2–3'],
      ['.standfirst', 'para. 2–3'],
      ['.callout-fleet', 'More than 70 Il-76'],
    ] as const;
    for (const [place, words] of places) {
      await page
        .locator(place)
        .first()
        .click({ position: { x: 4, y: 4 } });
      const card = (await page.getByRole('dialog').innerText()).replace(/\s+/g, ' ');
      expect(card.toLowerCase(), place).toContain(words.toLowerCase());
      expect(card, place).toContain('JakartaGreater, 9 January 2022');
      expect(await page.locator('.claims li.lit').count(), place).toBe(1);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it('lights up its claim under the mouse, on the chart as in the table', async () => {
    const { page } = await open({ height: 1500, reuse: true });
    for (const place of ['.unit-block svg', '.unit-line .unit-label', 'td.shared', '.figure-number']) {
      const lit = page.locator('.claims li.lit');
      await page.locator(place).first().hover();
      await expect.poll(() => lit.count(), { message: place }).toBe(1);
      await page.locator('.not-reported h2').hover();
      await expect.poll(() => lit.count(), { message: place }).toBe(0);
    }
  });
});
