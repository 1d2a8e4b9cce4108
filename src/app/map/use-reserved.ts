// What stands over the map, as boxes that its words keep clear of.
import { type RefObject, useLayoutEffect, useState } from 'react';
import { once } from '../../airlift/once.ts';
import type { Box } from '../../cartography/drawing/marks.ts';
import type { Report } from '../../report/report.ts';

/** What stood over the map of a report when it was looked at last; a legend is as large as its numbers. */
const lastOf = once((_report: Report): { boxes: readonly Box[] | null } => ({ boxes: null }));

/**
 * @param region the map's; what is reserved lies in it or beside it and has the attribute `data-reserved`
 * @param report what the map shows
 * @param reasons when one of them is another, or the report is, the boxes are looked at anew
 * @returns boxes in the region's pixels; null before they are known
 */
export function useReserved(
  region: RefObject<HTMLElement | null>,
  report: Report,
  reasons: readonly unknown[],
): readonly Box[] | null {
  const [, setSeen] = useState<readonly Box[] | null>(null);
  // Of whatever report: most stand the same for the next.
  const [latest] = useState<{ boxes: readonly Box[] | null }>(() => ({ boxes: null }));
  const last = lastOf(report);
  const boxes = last.boxes ?? latest.boxes;
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
    const now = JSON.stringify(found) === JSON.stringify(boxes) ? boxes : found;
    last.boxes = now;
    latest.boxes = now;
    if (now !== boxes) setSeen(now);
  }, [report, ...reasons]);
  return boxes;
}
