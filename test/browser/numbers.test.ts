// Every number on the page answers "says who?": a walk over all of them, in every language and state.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { computed, reader, reference } from '../../src/airlift/basis.ts';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { builtIn } from '../airlift/built-in.ts';
import { browserForFile, settled } from './page.ts';

const open = browserForFile();
const airlift = builtIn();
const known = new Set([
  ...[airlift.claims, airlift.faults, airlift.notReported, airlift.statements, airlift.sources].flatMap(
    (each) => each.map(({ id }) => id),
  ),
  ...airlift.places.map(({ id }) => id),
  ...airlift.movements.flatMap(({ from, to }) => to.map(({ id }) => `route:${from[0]?.id}~${id}`)),
  ...[computed, reference, reader],
]);

/** All texts and names with a figure, each with what the nearest element around it says that it stands on. */
function numbersOf(page: Page): Promise<{ text: string; basis: string | null }[]> {
  return page.evaluate(() => {
    const found: { text: string; basis: string | null }[] = [];
    const basisOf = (element: Element | null) =>
      element?.closest('[data-basis]')?.getAttribute('data-basis') ?? null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const isProgram = node.parentElement?.matches('script, style, noscript') ?? true;
      if (!isProgram && /\p{Nd}/u.test(text)) found.push({ text, basis: basisOf(node.parentElement) });
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title]')) {
      const text = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`;
      if (/\p{Nd}/u.test(text)) found.push({ text, basis: basisOf(element) });
    }
    return found;
  });
}

async function standOnSomething(page: Page, state: string) {
  const numbers = await numbersOf(page);
  expect(numbers.length, state).toBeGreaterThan(20);
  for (const { text, basis } of numbers) {
    expect(basis, `${state}: ${text}`).not.toBeNull();
    for (const id of basis?.split(' ') ?? []) expect(known, `${state}: ${text}`).toContain(id);
  }
}

describe('every number on the page', () => {
  it('stands on a claim, another’s statement, a known fact or a formula, in every language and state', async () => {
    const { page, map } = await open({ height: 1500, reuse: true });
    for (const details of await page.locator('details.more > summary').all()) await details.click();
    for (const language of languages) {
      await page.getByRole('button', { name: languageNames[language], exact: true }).click();
      await page.locator(`html[lang="${language}"]`).waitFor();
      await standOnSomething(page, language);
    }
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await settled(map);
    for (const name of ['Алматы әуежайы', 'Чкаловский – Жетіген']) {
      await map.getByRole('button', { name, exact: true }).press('Enter');
      await standOnSomething(page, name);
    }
    await page.getByRole('checkbox', { name: 'An-124' }).click();
    await settled(map);
    await standOnSomething(page, 'no type');
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
      await page.locator(place).first().hover();
      expect(await page.locator('.claims li.lit').count(), place).toBe(1);
      await page.locator('.not-reported h2').hover();
      expect(await page.locator('.claims li.lit').count(), place).toBe(0);
    }
  });
});
