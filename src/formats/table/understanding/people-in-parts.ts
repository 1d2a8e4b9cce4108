// People in parts, adults and children for example, beside the column that is their sum.
import type { Column } from './column.ts';
import type { Grid } from './grid.ts';
import { unused } from './taken.ts';
import { normal, wordsForm } from './words.ts';

/** Adults, children, women: parts of the people in other columns. */
const partOfPeople = wordsForm(
  'adults?|children|child|infants?|minors?|males?|females?|men|women|dewasa|anak|bayi|laki laki|perempuan|взрослых|детей|мужчин|женщин|ересектер|балалар|ерлер|әйелдер|adultes|enfants|hommes|femmes|adultos|ninos|criancas|hombres|mujeres|homens|mulheres|erwachsene|kinder|manner|frauen',
);

/** Who flew beside those who were flown. */
const crew = wordsForm(
  'crew|crews|aircrew|kru|awak|экипаж|экипажа|экипаж мушелери|equipage|tripulacion|tripulacao|besatzung|bemanning',
);

/** Whether a header counts people of one kind: children, crew. */
export const isPartOfPeople = (header: string): boolean =>
  partOfPeople.test(normal(header)) || crew.test(normal(header));

/** Of people in parts and as a whole, the whole is read: a column that is their sum in most rows. */
export function settlePeople(columns: readonly Column[], rows: Grid['rows']): void {
  const numberIn = (column: Column, cells: readonly string[]) => {
    const text = (cells[column.index] ?? '').replace(/[\s,]/g, '');
    return /^\d+$/.test(text) ? Number(text) : null;
  };
  const parts = columns.filter(({ header }) => partOfPeople.test(normal(header)));
  if (parts.length < 2 || parts.some(({ guessedFrom }) => guessedFrom === 'answer')) return;
  const isSum = (column: Column) => {
    const compared = rows.slice(0, 200).flatMap(({ cells }) => {
      const [whole, sum] = [numberIn(column, cells), parts.map((part) => numberIn(part, cells) ?? 0)];
      return whole === null ? [] : [whole === sum.reduce((one, other) => one + other, 0)];
    });
    return compared.length > 0 && compared.filter(Boolean).length >= 0.8 * compared.length;
  };
  const whole = columns.find(
    (column) => !isPartOfPeople(column.header) && column.guessedFrom !== 'answer' && isSum(column),
  );
  if (whole === undefined) return;
  if (whole.taken !== 'people') whole.guessedFrom = 'content';
  whole.taken = 'people';
  for (const part of parts) {
    part.taken = unused;
    part.guessedFrom = 'header';
  }
}
