// Which airlift the page shows: its own, or one that a reader has opened, and how the address leads from one to the other.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { flowDrawing } from '../map/flow-drawing.ts';
import { loadPartsFor } from '../panel/rows-parts.ts';
import { writeAddress } from '../web/address-bar.ts';
import { dataIn } from '../web/shared-data.ts';
import { useHandler } from '../web/use-handler.ts';
import type { Opened } from './opened.ts';

/** What of an address stays when another airlift is shown. */
const lasting = ['lang', 'theme', 'projection'];

export interface Shown {
  /** Null: the page's own airlift. */
  readonly opened: Opened | null;
  /** Grows with each change: a page of another airlift is another page. */
  readonly times: number;
  /** Whether the drawing of the ground that stands in the page as built is still that of its routes. */
  readonly isOnGround: boolean;
}

/** Shows another state of the same airlift, without making the page anew. */
export type Exchange = (opened: Opened, isOnGround: boolean) => void;

const ownIn = (query: string) => new URLSearchParams(query).get('own');

/** What else an address says of which airlift it is about. */
const pageOf = (query: string) => {
  const parameters = new URLSearchParams(query);
  return `${parameters.get('src')} ${parameters.get('airlift')}`;
};

/** The address of an own airlift: of what is shown now, language, theme and projection stay. */
function addressOf(id: string): string {
  const parameters = new URLSearchParams(location.search);
  const query = new URLSearchParams({ own: id });
  for (const name of lasting) {
    const value = parameters.get(name);
    if (value !== null) query.set(name, value);
  }
  return `${location.pathname}?${query}`;
}

/**
 * @param first what the page was loaded with
 * @returns what is shown, and what shows another
 */
export function useOpened(
  first: Opened | null,
): readonly [Shown, (opened: Opened) => Promise<void>, Exchange] {
  const [shown, setShown] = useState<Shown>({ opened: first, times: 0, isOnGround: true });
  const known = useRef(new Map(first === null ? [] : [[first.id, first] as const]));
  const [page] = useState(() => (typeof location === 'undefined' ? '' : pageOf(location.search)));
  const change = (opened: Opened | null) =>
    setShown(({ times }) => ({ opened, times: times + 1, isOnGround: false }));

  const show = useHandler(async (opened: Opened) => {
    // What cannot be had is told where all missing parts are; the rest is shown.
    await Promise.all([
      hasWidths(opened.airlift) ? flowDrawing.load().catch(() => null) : null,
      loadPartsFor(opened.airlift),
    ]);
    known.current.set(opened.id, opened);
    writeAddress(addressOf(opened.id), ownIn(location.search) !== opened.id);
    change(opened);
  });

  const exchange = useHandler((opened: Opened, isOnGround: boolean) => {
    known.current.set(opened.id, opened);
    setShown(({ times, isOnGround: was }) => ({ opened, times, isOnGround: was && isOnGround }));
  });

  const leave = useEffectEvent((event: PopStateEvent) => {
    const { opened } = shown;
    // Another link was put into the address of this very page.
    if (dataIn(location.hash) !== null) {
      event.stopImmediatePropagation();
      return location.reload();
    }
    const wanted = ownIn(location.search);
    if (wanted === (opened?.id ?? null)) return;
    // The page that is to be left does not read an address that is another's.
    event.stopImmediatePropagation();
    if (wanted === null) {
      if (pageOf(location.search) === page) change(null);
      else location.reload();
      return;
    }
    const again = known.current.get(wanted);
    if (again !== undefined) return change(again);
    location.reload();
  });
  useEffect(() => {
    const listen = (event: PopStateEvent) => leave(event);
    window.addEventListener('popstate', listen, true);
    return () => window.removeEventListener('popstate', listen, true);
  }, []);
  return [shown, show, exchange];
}
