// Linked reading for every number on the page: pointing at one lights up its claim, pressing it pins the claim, and Escape
// lets go of it.
import { type RefObject, useEffect, useRef } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { findTarget } from '../../airlift/pointing/focus.ts';
import type { Pointing } from './pointing.ts';

/** What answers to a press itself. */
const interactive = 'a, button, input, select, label, summary, [role="button"], canvas';

/** The id that the thing under the pointer stands on and that can be pointed at, or null. */
function idUnder(target: EventTarget | null, airlift: Airlift): string | null {
  const element = target instanceof Element ? target.closest('[data-basis]') : null;
  const ids = element?.getAttribute('data-basis')?.split(' ') ?? [];
  return ids.find((id) => findTarget(airlift, id) !== null) ?? null;
}

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
    if (element === null) return;
    const isOnMap = (target: EventTarget | null) =>
      target instanceof Element && target.closest('.overlay, .details, canvas') !== null;
    const over = (event: PointerEvent) => {
      // The map and its cards say themselves what is pointed at there.
      if (event.pointerType === 'mouse')
        latest.current.onLight(isOnMap(event.target) ? null : idUnder(event.target, airlift));
    };
    const press = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest(interactive) !== null || isOnMap(target)) return;
      // Somebody marking text to copy it means no press.
      if (getSelection()?.isCollapsed === false) return;
      const id = idUnder(target, airlift);
      if (id !== null) latest.current.onFocus(latest.current.focus === id ? null : id);
    };
    const leave = () => latest.current.onLight(null);
    const letGo = (event: KeyboardEvent) => {
      const isInDialog = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !isInDialog && latest.current.focus !== null)
        latest.current.onFocus(null);
    };
    document.addEventListener('keydown', letGo);
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', press);
    return () => {
      document.removeEventListener('keydown', letGo);
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', press);
    };
  }, [page, airlift]);
}
