// What stands over the map, as boxes that its words keep clear of.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Box } from '../../cartography/drawing/marks.ts';

/**
 * @param region the map's; what is reserved lies in it or beside it and has the attribute `data-reserved`
 * @param reasons when one of them is another, the boxes are looked at anew
 * @returns boxes in the region's pixels; null before they are known
 */
export function useReserved(
  region: RefObject<HTMLElement | null>,
  reasons: readonly unknown[],
): readonly Box[] | null {
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null);
  const known = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at is on the page, and no value of ours
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    const frame = element.getBoundingClientRect();
    const found = [...(element.parentElement ?? element).querySelectorAll('[data-reserved]')].flatMap(
      (child): Box[] => {
        const { left, top, width, height } = child.getBoundingClientRect();
        return width === 0 ? [] : [{ x: left - frame.left, y: top - frame.top, width, height }];
      },
    );
    const written = JSON.stringify(found);
    if (written === known.current) return;
    known.current = written;
    setBoxes(found);
  }, [...reasons]);
  return boxes;
}
