// Which columns of the table of routes find room beside each other.
import { ringsWidth } from '../../cartography/drawing/rings.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FlowRow } from '../../report/rows/flow-rows.ts';

/** Pixels: of the panel, of a bar with the gap behind it, and between two columns. */
const room = 367;
export const barWidth = 58;
/** Of a bar where dates take its room. */
export const shortBarWidth = 40;
const gap = 8;
/** Of a letter. Not measured: the page as built has to say the same as the browser does, whatever fonts it has. */
const letter = 7.2;

/** Whether kilometres find room beside dates: names may take several lines, numbers and dates may not. They stand on each route's card in any case. */
export function hasRoomForKilometres(rows: readonly FlowRow[], language: Language): boolean {
  const widest = (wordsOf: (row: FlowRow) => string) =>
    Math.max(0, ...rows.map((row) => wordsOf(row).length * letter));
  const longestWord = (names: readonly string[]) =>
    names
      .flatMap((name) => name.split(' '))
      .reduce((one, other) => (other.length > one.length ? other : one), '');
  const names = (of: 'from' | 'to') =>
    widest((row) => longestWord(row[of].map((place) => place.names[language]))) + gap;
  const rings = rows.some(({ rivals }) => rivals !== null) ? ringsWidth + 4 : 0;
  const numbers = barWidth + gap + widest(({ count }) => count ?? '') + rings;
  const dates = widest(({ date }) => date ?? '') + gap;
  const kilometres = widest((row) => row.kilometres) + gap;
  return names('from') + names('to') + 2 * gap + numbers + dates + kilometres <= room;
}
