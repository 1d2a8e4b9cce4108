// Whether the reader means to move the map: a mouse over it, a finger on it, a wheel turned over it, keys or the focus in
// it, or one of its buttons. Only then is MapLibre sent for, a third of a megabyte of program.
import { type RefObject, useEffect, useState } from 'react';

/** A page that is being read is moved over by accident, too; only what happens on the map itself counts. */
const signs = ['pointerenter', 'pointerdown', 'wheel', 'keydown', 'focusin', 'click'] as const;

/** Once meant it is meant for as long as the page is open. */
export function useIntent(region: RefObject<HTMLElement | null>): boolean {
  const [isMeant, setMeant] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (isMeant || element === null) return;
    const mean = () => setMeant(true);
    const controller = new AbortController();
    for (const sign of signs)
      element.addEventListener(sign, mean, { passive: true, signal: controller.signal });
    // A mouse that already stands over the map when the page is hydrated enters it no more.
    if (element.matches(':hover') && matchMedia('(hover: hover)').matches)
      element.addEventListener('pointermove', mean, { signal: controller.signal });
    return () => controller.abort();
  }, [region, isMeant]);
  return isMeant;
}
