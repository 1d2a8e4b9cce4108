// Linked reading for every number on the page: pointing at one lights up its claim, pressing it pins the claim, and Escape
// lets go of it.
import { type RefObject, useEffect, useRef } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Pointing } from './pointing.ts';

/**
 * Listens on a whole page, since numbers are everywhere. By keyboard the same is reached by the buttons beside them.
 */
export function useLinkedReading(
  page: RefObject<HTMLElement | null>,
  airlift: Airlift,
  pointing: Pointing,
): void {
  const latest = useRef(pointing);
  latest.current = pointing;
  useEffect(() => {
    const element = page.current;
    const hear = (event: Event) => {
      import('./linked-reading.ts').then(
        ({ answerTo }) => answerTo(event, airlift, latest.current),
        // That a part of the page could not be had is told above it.
        () => undefined,
      );
    };
    const letGo = ({ key }: KeyboardEvent) => {
      const isInDialog = document.querySelector('dialog[open]') !== null;
      if (key === 'Escape' && !isInDialog && latest.current.focus !== null) latest.current.onFocus(null);
    };
    const heard = ['pointerover', 'pointerleave', 'click'] as const;
    document.addEventListener('keydown', letGo);
    for (const type of heard) element?.addEventListener(type, hear);
    return () => {
      document.removeEventListener('keydown', letGo);
      for (const type of heard) element?.removeEventListener(type, hear);
    };
  }, [page, airlift]);
}
