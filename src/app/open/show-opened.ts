// Shows an own airlift in the running page: what its page needs is there before, and the address says what it is.

import { flushSync } from 'react-dom';
import type { Airlift } from '../../airlift/airlift.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import type { Language } from '../../i18n/languages.ts';
import { readAddress } from '../../state/address.ts';
import { flowDrawing } from '../map/flow-drawing.ts';
import { prepareGround, prepareGroundWorker } from '../map/ground-ahead.ts';
import { loadPartsFor, loadRowsParts } from '../panel/rows-parts.ts';
import { writeAddress } from '../web/address-bar.ts';
import type { Opened } from './opened.ts';
import { loadOwnLine } from './own-line.ts';

/** What of an address stays when another airlift is shown. */
const lasting = ['lang', 'theme', 'projection'];

/** Of a view, or of all of the airlift, as its reader sees pages now. */
function addressOf({ id, view }: Opened): string {
  const [search = '', fragment] = view.split('#');
  const now = new URLSearchParams(location.search);
  const query = new URLSearchParams({ own: id });
  for (const [name, value] of new URLSearchParams(search)) query.set(name, value);
  for (const name of lasting) {
    const value = now.get(name);
    if (value !== null) query.set(name, value);
  }
  // As the state writes it: without escapes that no reader needs.
  const written = [...query].map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  return `${location.pathname}?${written}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** What the page of an airlift needs at once. What cannot be had is told where all missing parts are; the rest is shown. */
export const prepare = (airlift: Airlift, language: Language) =>
  Promise.all([
    hasWidths(airlift) ? flowDrawing.load().catch(() => null) : null,
    loadPartsFor(airlift),
    loadOwnLine(language),
  ]);

/** While a table is still being read: what the pages of most are made of. What cannot be had is told later. */
export function prepareParts(): void {
  flowDrawing.load().catch(() => undefined);
  prepareGroundWorker();
  void loadRowsParts();
}

/** While its reader still checks it: what its map needs, as far as it is known. What cannot be had is told later. */
export function prepareMap(airlift: Airlift, language: Language): void {
  void prepare(airlift, language);
  const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
  if (frame === undefined || frame.width === 0) return;
  const { state } = readAddress(airlift, location.search, '');
  prepareGround(airlift, state.projection, { width: frame.width, height: frame.height });
}

/**
 * Page and address change in one task: nobody sees the one with the map of the other.
 * @param isStep whether it is a step that a reader would want to go back from
 */
export function showOpened(opened: Opened, isStep: boolean, onShow: (opened: Opened) => void): void {
  flushSync(() => {
    writeAddress(addressOf(opened), isStep);
    onShow(opened);
  });
}
