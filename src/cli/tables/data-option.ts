// A picture of somebody's own table: `--data`, and the options that say how to read it.
import { parseArgs } from 'node:util';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import { measures } from '../../airlift/amount.ts';
import type { PickedDays } from '../../airlift/counting/filter.ts';
import { mainMeasureOf, measuresOf } from '../../airlift/counting/totals.ts';
import { daysOf, readPeriod } from '../../airlift/period.ts';
import { Misuse } from './misuse.ts';
import { answersOf, isDateOrder, type Said, tableOptions } from './table-options.ts';

const text = { type: 'string' } as const;

/** For `parseArgs`, beside the table's own. */
export const dataOptions = { ...tableOptions, data: text, measure: text } as const;

/**
 * The file that arguments name, and what they answer.
 * @returns null where they name none
 * @throws a Misuse
 */
export function dataOf(texts: readonly string[]): { readonly file: string; readonly said: Said } | null {
  const { values } = parseArgs({ args: [...texts], options: dataOptions, strict: false });
  const word = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const words = (value: unknown) =>
    Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
  const file = word(values.data);
  const dates = word(values.dates);
  const said = answersOf({
    sheet: word(values.sheet),
    columns: words(values.columns),
    hub: word(values.hub),
    // Days are a filter, and no answer.
    dates: dates !== undefined && readPeriod(dates) !== null ? undefined : dates,
    year: word(values.year),
    places: words(values.places),
    skip: words(values.skip),
    keep: words(values.keep),
    decimal: word(values.decimal),
    with: words(values.with),
  });
  if (file !== undefined) return { file, said };
  const needing =
    Object.keys(said.answers)[0] ?? (said.hub !== null ? 'hub' : said.beside.length > 0 ? 'with' : undefined);
  if (needing !== undefined)
    throw new Misuse(`--${needing} says how to read a table: name it with --data <file>`);
  return null;
}

/** The measure that lines and bars count; null: the airlift's first. A sentence for one that it has not. */
export function measureOf(
  airlift: Airlift,
  asked: string | undefined,
): Measure | null | { readonly message: string } {
  if (asked === undefined) return null;
  const has = measuresOf(airlift);
  const measure = measures.find((each) => each === asked);
  if (measure === undefined || !has.includes(measure))
    return { message: `--measure ${asked || '(empty)'} does not exist; possible: ${has.join(', ')}` };
  return measure === mainMeasureOf(airlift) ? null : measure;
}

/** The days that are shown; null where none are asked for, or only their order. */
export function daysPicked(dates: string | undefined): PickedDays | null {
  const period = dates === undefined || isDateOrder(dates) ? null : readPeriod(dates);
  return period === null ? null : { ...daysOf(period), hasUnknown: false };
}
