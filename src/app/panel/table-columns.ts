// Which columns of the table of routes find room beside each other.
import type { Font, TextWidth } from '../../cartography/drawing/marks.ts';
import { ringsWidth } from '../../cartography/drawing/rings.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FlowRow } from '../../report/rows/flow-rows.ts';

/** Pixels: of the panel, of a bar with the gap behind it, and between two columns. */
const room = 367;
export const barWidth = 58;
const gap = 8;
const font: Font = { size: 13.5, weight: 400 };
const bold: Font = { size: 13.5, weight: 600 };

/** Whether kilometres find room beside dates: names may take several lines, numbers and dates may not. They stand on each route's card in any case. */
export function hasRoomForKilometres(
  rows: readonly FlowRow[],
  language: Language,
  textWidth: TextWidth,
): boolean {
  const widest = (wordsOf: (row: FlowRow) => string, type: Font) =>
    Math.max(0, ...rows.map((row) => textWidth(wordsOf(row), type)));
  const longestWord = (names: readonly string[]) =>
    names
      .flatMap((name) => name.split(' '))
      .reduce((one, other) => (other.length > one.length ? other : one), '');
  const names = (of: 'from' | 'to') =>
    widest((row) => longestWord(row[of].map((place) => place.names[language])), bold) + gap;
  const rings = rows.some(({ rivals }) => rivals !== null) ? ringsWidth + 4 : 0;
  const numbers = barWidth + gap + widest(({ count }) => count ?? '', bold) + rings;
  const dates = widest(({ date }) => date ?? '', font) + gap;
  const kilometres = widest((row) => row.kilometres, font) + gap;
  return names('from') + names('to') + 2 * gap + numbers + dates + kilometres <= room;
}
