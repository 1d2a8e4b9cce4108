// The element that holds what is laid over the map: one for good, so that nothing in it loses its focus when the map comes.
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Point } from '../../cartography/drawing/marks.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { translated } from './shifted.ts';

/**
 * @param place where it stands while there is no map
 * @param shift how far it is moved now, pixels
 * @returns null while the page is built
 */
export function useOverlayHost(
  place: RefObject<HTMLElement | null>,
  map: AirliftMap | null,
  shift: Point,
): HTMLElement | null {
  const [host, setHost] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const made = document.createElement('div');
    made.className = 'overlay-shift';
    setHost(made);
  }, []);
  useLayoutEffect(() => {
    if (host !== null) host.style.transform = translated(shift);
  }, [host, shift]);
  useLayoutEffect(() => {
    if (host === null) return;
    const focused = host.contains(document.activeElement) ? document.activeElement : null;
    (map?.overlayContainer ?? place.current)?.append(host);
    // Moving an element takes its focus away.
    if (focused instanceof HTMLElement || focused instanceof SVGElement)
      focused.focus({ preventScroll: true });
  }, [host, map, place]);
  return host;
}
