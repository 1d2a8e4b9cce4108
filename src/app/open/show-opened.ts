// Shows an own airlift in the running page: what its page needs is there before, and the address says what it is.
import { hasWidths } from '../../airlift/counting/flows.ts';
import { flowDrawing } from '../map/flow-drawing.ts';
import { loadPartsFor } from '../panel/rows-parts.ts';
import { writeAddress } from '../web/address-bar.ts';
import type { Opened } from './opened.ts';

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
export const prepare = ({ airlift }: Opened) =>
  Promise.all([hasWidths(airlift) ? flowDrawing.load().catch(() => null) : null, loadPartsFor(airlift)]);

/** @param isStep whether it is a step that a reader would want to go back from */
export function writeOpened(opened: Opened, isStep: boolean): void {
  writeAddress(addressOf(opened), isStep);
}
