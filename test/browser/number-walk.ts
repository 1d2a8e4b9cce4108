// A walk over all numbers that a page shows, each with what it says that it stands on.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { computed, reader, reference } from '../../src/airlift/basis.ts';
import { routesOf } from '../../src/airlift/routes.ts';

/** All that a number of an airlift's page may stand on. */
function groundsOf(airlift: Airlift): ReadonlySet<string> {
  const { claims, faults, notReported, statements, sources, places, movements } = airlift;
  const ids = [claims, faults, notReported, statements, sources, places, movements].flatMap(
    (each: readonly { readonly id: string }[]) => each.map(({ id }) => id),
  );
  const pointed = movements.map(({ id }) => `movement:${id}`);
  return new Set([...ids, ...pointed, ...routesOf(airlift).map(({ id }) => id), computed, reference, reader]);
}

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

/** Fails on a number that stands on nothing, or on something that the airlift does not have. */
export async function expectGrounds(page: Page, airlift: Airlift, state: string): Promise<void> {
  const known = groundsOf(airlift);
  const numbers = await numbersOf(page);
  expect(numbers.length, state).toBeGreaterThan(20);
  const groundless = numbers.flatMap(({ text, basis }) => {
    if (basis === null) return [`${text}: nothing`];
    const unknown = basis.split(' ').filter((id) => !known.has(id));
    return unknown.length === 0 ? [] : [`${text}: ${unknown.join(', ')}`];
  });
  expect(groundless, state).toEqual([]);
}
