// What axe finds in a page.
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// The very program that the builder brings.
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))(
  'axe-core',
) as {
  readonly source: string;
};

/**
 * Hands a page axe's program, unless another run has left it there. The builder would hand its half megabyte to the page
 * twice before each run, which takes as long as the run itself.
 * @returns what the builder is to hand on: nothing more, or its own where there are frames in the page, which need it, too
 */
async function programFor(page: Page): Promise<{ axeSource?: string }> {
  if (page.frames().length > 1) return {};
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return { axeSource: ';' };
}

/** Waits until what was asked for is on the screen, and no part of the page is busy. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const _ of [1, 2]) await frame();
    while (document.querySelector('[aria-busy="true"]') !== null) await frame();
  });

/**
 * What axe finds against its own rules.
 * @param tags the standards whose rules are asked for; left out, all rules that axe has on by itself
 * @param parts selectors of what of the page is looked at; left out, all of it
 * @param hasCrowdedMap whether places of the map may stand nearer to each other than buttons should: they stand where they
 *   are, which WCAG 2.2 counts as essential (success criterion 2.5.8)
 * @param unchanged selectors of what another run has looked at, and is as it was
 */
export async function violations(
  page: Page,
  tags?: string[],
  parts: readonly string[] = [],
  hasCrowdedMap = false,
  unchanged: readonly string[] = [],
): Promise<string[]> {
  await atRest(page);
  const builder = new AxeBuilder({ page, ...(await programFor(page)) })
    // Nothing but what is wrong. Films and style sheets, which axe would load anew for two rules about films and about
    // turned screens (the latter off by itself), the page has none of, or stand in it.
    .options({ resultTypes: ['violations'], preload: false })
    // Without a blank tab for each run, which pages with frames of other hosts need.
    .setLegacyMode();
  for (const part of parts) builder.include(part);
  for (const part of unchanged) builder.exclude(part);
  const { violations: found } = await (tags === undefined ? builder : builder.withTags(tags)).analyze();
  return found.flatMap(({ id, nodes }) => {
    const isPlace = (html: string) => hasCrowdedMap && id === 'target-size' && /class="target"/.test(html);
    const own = nodes.filter(({ html }) => !isPlace(html));
    return own.length === 0 ? [] : [`${id}: ${own.map(({ target }) => target.join(' ')).join(' | ')}`];
  });
}
