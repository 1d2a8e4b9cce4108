// What stands in a cell, in the words of the reader's language, where it is canonical; else as it is written.
import { readPeriod } from '../../airlift/period.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import { readAmount } from '../../formats/table/amount-cell.ts';
import type { Messages } from '../../i18n/messages.ts';
import { countWords } from '../../report/count-words.ts';
import { periodWords } from '../../report/rows/period-words.ts';
import { isPlace, measureOfColumn } from './columns.ts';

/** The names of a table's own places by their ids, those that two places share left out. */
export function placeNames({ places }: TableDocument): ReadonlyMap<string, string> {
  const [header, ...records] = places;
  const at = (column: string) => header?.cells.indexOf(column) ?? -1;
  const [id, name] = [at('id'), at('name')];
  const named = records.map(({ cells }) => [cells[id] ?? '', cells[name] ?? ''] as const);
  const isOnce = (word: string) => named.filter(([, own]) => own === word).length === 1;
  return new Map(named.filter(([key, word]) => key !== '' && word !== '' && isOnce(word)));
}

/** As it is offered to be edited: places by name, everything else as it is written. */
export function textToEdit(column: string, text: string, names: ReadonlyMap<string, string>): string {
  if (!isPlace(column)) return text;
  return text
    .split(';')
    .map((each) => names.get(each.trim()) ?? each.trim())
    .join('; ');
}

/** As it is read. */
export function cellWords(
  column: string,
  text: string,
  names: ReadonlyMap<string, string>,
  messages: Messages,
): string {
  if (text === '') return '';
  if (column === 'date') {
    const period = readPeriod(text);
    return period === null ? text : periodWords(period, 'short-with-year', messages);
  }
  const measure = measureOfColumn(column);
  if (measure !== null) {
    const amount = readAmount(text, measure);
    return amount === null ? text : countWords(amount, messages);
  }
  return textToEdit(column, text, names);
}
