// What files out of the program are called: airlift, filter and size, as in `<slug>_<types>_1600x1000.png`.
import type { AircraftFilter } from '../airlift/filter.ts';

/** @param size pixels; null for files without one */
export function fileName(
  slug: string,
  filter: AircraftFilter,
  size: { readonly width: number; readonly height: number } | null,
  extension: string,
): string {
  const picked = filter === 'all' ? [] : filter.length === 0 ? ['none'] : [filter.join('-')];
  const pixels = size === null ? [] : [`${size.width}x${size.height}`];
  return `${[slug, ...picked, ...pixels].join('_')}.${extension}`;
}
