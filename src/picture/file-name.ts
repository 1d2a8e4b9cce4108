// What files out of the program are called: airlift, filter, measure and size, as in `<slug>_<types>_1600x1000.png`.
import type { Measure } from '../airlift/amount.ts';
import type { Filter } from '../airlift/counting/filter.ts';

/**
 * @param measure what is counted, where the reader has chosen it
 * @param size pixels; null for files without one
 */
export function fileName(
  slug: string,
  filter: Filter,
  measure: Measure | null,
  size: { readonly width: number; readonly height: number } | null,
  extension: string,
): string {
  const picked = [filter.types, filter.operators].flatMap((each) =>
    each === 'all' ? [] : each.length === 0 ? ['none'] : [each.join('-')],
  );
  const days = filter.days === null ? [] : [`${filter.days.from}-to-${filter.days.to}`];
  const counted = measure === null ? [] : [measure];
  const pixels = size === null ? [] : [`${size.width}x${size.height}`];
  return `${[slug, ...picked, ...days, ...counted, ...pixels].join('_')}.${extension}`;
}
