// What stands over the map in the frames that the first view's words are set for; in the browser it is measured.

import type { Language } from '../../i18n/languages.ts';
import type { Box } from '../drawing/marks.ts';
import type { FirstFrame } from './first-view.ts';

/** In English the air group's note has one line less. */
const calloutHeight = (language: Language) => (language === 'en' ? 141 : 156);

/** On a phone; some words for a kilometre are wider than others. */
const scaleBarWidth: Readonly<Record<Language, number>> = { en: 74, id: 79, ru: 89, kk: 75 };

/** The legend of lines with widths is about so large. */
const legend = { width: 268, height: 190 } as const;

/**
 * Boxes in the frame's pixels.
 * @param hasLegend whether lines have widths, which a legend tells
 */
export function reservedIn({ id, size }: FirstFrame, language: Language, hasLegend: boolean): readonly Box[] {
  const { width, height } = size;
  if (id === 'narrow')
    return [
      { x: 16, y: 14, width: 106, height: 40 },
      { x: 130, y: 14, width: 82, height: 40 },
      { x: width - 60, y: height - 102, width: 44, height: 86 },
      { x: 20, y: height - 29, width: scaleBarWidth[language], height: 21 },
    ];
  return [
    { x: width - 52, y: 16, width: 36, height: 192 },
    hasLegend
      ? { x: 24, y: height - 16 - legend.height, ...legend }
      : { x: 24, y: height - 20 - calloutHeight(language), width: 240, height: calloutHeight(language) },
  ];
}
