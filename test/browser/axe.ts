// What axe finds in a page.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds against its own rules.
 * @param tags the standards whose rules are asked for; left out, all rules that axe has on by itself
 * @param parts selectors of what of the page is looked at; left out, all of it
 * @param hasCrowdedMap whether places of the map may stand nearer to each other than buttons should: they stand where they
 *   are, which WCAG 2.2 counts as essential (success criterion 2.5.8)
 */
export async function violations(
  page: Page,
  tags?: string[],
  parts: readonly string[] = [],
  hasCrowdedMap = false,
): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // Nothing but what is wrong. Films and style sheets, which axe would load anew for two rules about films and about
    // turned screens (the latter off by itself), the page has none of, or stand in it.
    .options({ resultTypes: ['violations'], preload: false })
    // Without a blank tab for each run, which pages with frames of other hosts need.
    .setLegacyMode();
  for (const part of parts) builder.include(part);
  const { violations: found } = await (tags === undefined ? builder : builder.withTags(tags)).analyze();
  return found.flatMap(({ id, nodes }) => {
    const isPlace = (html: string) => hasCrowdedMap && id === 'target-size' && /class="target"/.test(html);
    const own = nodes.filter(({ html }) => !isPlace(html));
    return own.length === 0 ? [] : [`${id}: ${own.map(({ target }) => target.join(' ')).join(' | ')}`];
  });
}
