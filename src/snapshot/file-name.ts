// What files out of the program are called: airlift, filter and size, as in `<slug>_<types>_1600x1000.png`.
import type { AircraftFilter } from '../airlift/filter.ts';

/** @param size pixels */
export function fileName(
  slug: string,
  filter: AircraftFilter,
  size: { readonly width: number; readonly height: number },
  extension: string,
): string {
  const picked = filter === 'all' ? [] : filter.length === 0 ? ['none'] : [filter.join('-')];
  return `${[slug, ...picked, `${size.width}x${size.height}`].join('_')}.${extension}`;
}
