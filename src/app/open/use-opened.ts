// Which airlift the page shows: its own, or one that a reader has opened, and how the address leads from one to the other.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { dataIn } from '../web/shared-data.ts';
import { useHandler } from '../web/use-handler.ts';
import type { Opened } from './opened.ts';

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

/** Says whether the browser has kept what is shown under an id. */
export type OnKept = (id: string, isKept: boolean) => void;

/** What else an address says of which airlift it is about. */
const pageOf = (query: URLSearchParams) => `${query.get('src')} ${query.get('airlift')}`;

/**
 * @param first what the page was loaded with
 * @returns what is shown, and what shows another, whose address has been written
 */
export function useOpened(
  first: Opened | null,
): readonly [Shown, (opened: Opened) => void, Exchange, OnKept] {
  const [shown, setShown] = useState<Shown>({ opened: first, times: 0, isOnGround: true });
  const known = useRef(new Map(first === null ? [] : [[first.id, first] as const]));
  const [page] = useState(() =>
    typeof location === 'undefined' ? '' : pageOf(new URLSearchParams(location.search)),
  );
  const change = (opened: Opened | null) =>
    setShown(({ times }) => ({ opened, times: times + 1, isOnGround: false }));
  const show = useHandler((opened: Opened) => {
    known.current.set(opened.id, opened);
    change(opened);
  });
  const exchange = useHandler((opened: Opened, isOnGround: boolean) => {
    known.current.set(opened.id, opened);
    setShown(({ times, isOnGround: was }) => ({ opened, times, isOnGround: was && isOnGround }));
  });
  const onKept = useHandler((id: string, isKept: boolean) => {
    const told = (opened: Opened) => (opened.isKept === null ? { ...opened, isKept } : opened);
    const left = known.current.get(id);
    if (left !== undefined) known.current.set(id, told(left));
    setShown((now) => (now.opened?.id === id ? { ...now, opened: told(now.opened) } : now));
  });
  const leave = useEffectEvent((event: PopStateEvent) => {
    // Another link was put into the address of this very page.
    if (dataIn(location.hash) !== null) {
      event.stopImmediatePropagation();
      return location.reload();
    }
    const query = new URLSearchParams(location.search);
    const wanted = query.get('own');
    if (wanted === (shown.opened?.id ?? null)) return;
    // The page that is to be left does not read an address that is another's.
    event.stopImmediatePropagation();
    const again = wanted === null ? null : known.current.get(wanted);
    if (again === undefined || (wanted === null && pageOf(query) !== page)) location.reload();
    else change(again);
  });
  useEffect(() => {
    const listen = (event: PopStateEvent) => leave(event);
    window.addEventListener('popstate', listen, true);
    return () => window.removeEventListener('popstate', listen, true);
  }, []);
  return [shown, show, exchange, onKept];
}
