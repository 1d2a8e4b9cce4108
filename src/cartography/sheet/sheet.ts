// A sheet: the map with title, figures, legend, notes and credits round it, so that the picture stands alone. There is
// one composer, for the page and the terminal.
import type { Box, Mark } from '../drawing/marks.ts';
import type { Size } from '../projection/perspective.ts';
import type { SheetContent } from './content.ts';
import type { ScreenFormat, SheetFormat } from './format.ts';
import { aroundMap } from './layout/around-map.ts';
import { fixedSheet } from './layout/fixed.ts';
import type { Scenery } from './map/scenery.ts';

export interface Sheet {
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Where the map is. */
  readonly map: Box;
  /** The picture that it is drawn for. */
  readonly format: SheetFormat;
}

/**
 * Composes a sheet.
 * @param mapSize of the map as seen, for a picture as on screen, pixels
 * @returns null where even its least words find no room in its format
 */
export function composeSheet(
  content: SheetContent,
  format: SheetFormat | ScreenFormat,
  scenery: Scenery,
  mapSize: Size,
): Sheet | null {
  if ('pixels' in format) {
    const fixed = fixedSheet(content, format, scenery);
    return fixed === null ? null : { ...fixed, format };
  }
  const { id, ratio } = format;
  const sheet = aroundMap(content, scenery.whole(mapSize, false));
  const pixels = { width: Math.round(sheet.width * ratio), height: Math.round(sheet.height * ratio) };
  return { ...sheet, format: { id, pixels, ratio, resolution: null } };
}
