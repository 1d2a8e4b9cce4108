// One page for the tests of a file that look at the same addresses, where loading is not what they are about.
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Opened, type OpenOptions, settled } from './page.ts';

/** In which window, and with what of an address, a page is to be seen. */
export interface Shown {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Query and fragment. */
  readonly at?: string;
}

export interface OnePageOptions {
  /** Something to do before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Another site than the built one: its address, known once a test runs. */
  readonly site?: () => string;
}

/**
 * Gives a page at a path below a site's address, such as `return-2022/`: loaded by the first test that wants it, and led
 * back to how it opens by every other. What a page complains of is told from its first load on.
 * @param open what opens pages for the file
 */
export function onePage(
  open: (options: OpenOptions) => Promise<Opened>,
  { before, site = () => inject('pageAddress') }: OnePageOptions = {},
) {
  let known: { readonly path: string; readonly opened: Opened } | undefined;
  return async (path: string, { width = 1280, height = 800, ...rest }: Shown = {}): Promise<Opened> => {
    const at = rest.at ?? '';
    const address = `${site()}${path}${at}`;
    if (known !== undefined && known.path !== path) {
      await known.opened.page.setViewportSize({ width, height });
      await known.opened.page.goto(address);
      await settled(known.opened.map);
    }
    const opened = await open({ ...rest, at, address, reuse: true, ...(before && { before }) });
    known = { path, opened };
    await opened.page.setViewportSize({ width, height });
    await settled(opened.map);
    return opened;
  };
}
