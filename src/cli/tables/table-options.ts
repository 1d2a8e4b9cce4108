// Options by which a terminal answers a table's questions, as a button of the page would.
import type { Answers, DateOrder } from '../../formats/answers.ts';
import type { TableReading } from '../../formats/opening.ts';
import { Misuse } from './misuse.ts';
import { placeOptionsOf, placesOf } from './places-option.ts';

const text = { type: 'string' } as const;

/** For `parseArgs`. */
export const tableOptions = {
  sheet: text,
  columns: { type: 'string', multiple: true },
  hub: text,
  dates: text,
  year: text,
  places: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  keep: { type: 'string', multiple: true },
  decimal: text,
  with: { type: 'string', multiple: true },
} as const;

export interface TableValues {
  readonly sheet?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly hub?: string | undefined;
  readonly dates?: string | undefined;
  readonly year?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly keep?: readonly string[] | undefined;
  readonly decimal?: string | undefined;
  readonly with?: readonly string[] | undefined;
}

/** What the help says of them. */
export const tableHelp = `  --sheet <name>        which sheet holds the flights
  --columns <list>      what columns are taken for: from=Dep,to=Arr,people=Pax;
                        #2 is the second column, whatever its header
  --hub <place>         the end that no column names: DEL, or from=DEL, to=DEL
  --dates <order>       dmy, mdy or ymd, where both orders are possible
  --year <year>         of dates that are written without one
  --places <list>       what is meant by a place as it is written, with ; between:
                        "XUBI=UUBI;Foo=43.3,77.0;Bar=not-reported;Baz=leave-out"
  --skip <rows>         rows to leave out: 3,4
  --keep <rows>         rows to take though they were left out: 3,4
  --decimal <sign>      comma or point: what begins the part of a whole in 1,234
  --with <file>         another file that belongs to it: where its places are`;

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
export const isDateOrder = (value: string): value is DateOrder =>
  (orders as readonly string[]).includes(value);

/** What the options answer; of a hub both ends are possible where it does not say which. */
export interface Said {
  readonly answers: Answers;
  /** A hub without an end. */
  readonly hub: string | null;
  /** Files that belong to it. */
  readonly beside: readonly string[];
}

/** @throws a Misuse */
export function answersOf(values: TableValues): Said {
  const { sheet, hub, dates, year, decimal } = values;
  if (dates !== undefined && !isDateOrder(dates))
    throw new Misuse(`--dates ${dates || '(empty)'} does not exist; possible: ${orders.join(', ')}`);
  if (decimal !== undefined && !isSign(decimal))
    throw new Misuse(`--decimal ${decimal || '(empty)'} does not exist; possible: comma, point`);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new Misuse(`--year ${year || '(empty)'} is no year; write four figures, as 2022`);
  const [, end, place] = /^(from|to)\s*=\s*(.+)$/.exec(hub ?? '') ?? [];
  if (hub !== undefined && hub.trim() === '')
    throw new Misuse('--hub is empty; write a code or a name, as DEL or to=DEL');
  const answers: Answers = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(values.columns === undefined ? {} : { columns: columnsOf(values.columns.join(',')) }),
    ...(end === undefined || place === undefined
      ? {}
      : { hub: { place, end: end === 'from' ? 'from' : 'to' } }),
    ...(dates === undefined ? {} : { dates }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(values.places === undefined ? {} : { places: placesOf(values.places.join(';')) }),
    ...(values.skip === undefined ? {} : { skip: rowsOf('skip', values.skip.join(',')) }),
    ...(values.keep === undefined ? {} : { keep: rowsOf('keep', values.keep.join(',')) }),
    ...(decimal === undefined ? {} : { decimal: signs[decimal] }),
  };
  return { answers, hub: end === undefined ? (hub ?? null) : null, beside: values.with ?? [] };
}

const signs = { comma: ',', point: '.' } as const;
const isSign = (word: string): word is keyof typeof signs => Object.hasOwn(signs, word);

/** `from=Dep,to=Arr` by header; `to=#2` is the second column. Answers number columns from 0. */
function columnsOf(list: string): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  for (const pair of list.split(',')) {
    const [, taken, header] = /^\s*([a-z_]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
    if (taken === undefined || header === undefined)
      throw new Misuse(
        `--columns has "${pair.trim()}"; write what a column is and its header, as from=Dep,to=Arr`,
      );
    const number = Number(/^#([1-9]\d{0,3})$/.exec(header)?.[1] ?? Number.NaN);
    Object.defineProperty(columns, Number.isNaN(number) ? header : String(number - 1), {
      value: taken,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return columns;
}

function rowsOf(option: 'skip' | 'keep', list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [, first, last] = /^\s*(\d{1,7})\s*(?:-\s*(\d{1,7})\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last ?? first)];
    if (first === undefined || from < 1 || to < from || to - from > 100_000)
      throw new Misuse(
        `--${option} has "${part.trim()}"; write rows as the file counts them, as 3,4 or 7-12`,
      );
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** The end that a hub without one is: the one that no column names. */
export function endOfHub(table: TableReading | null | undefined): 'from' | 'to' {
  const isNamed = (end: string) => table?.columns.some(({ taken }) => taken === end) === true;
  return isNamed('to') && !isNamed('from') ? 'from' : 'to';
}

/** The options that give an answer; null where no option does. */
export function optionOf({
  sheet,
  columns,
  hub,
  dates,
  year,
  places,
  skip,
  keep,
  decimal,
}: Answers): string | null {
  const quoted = (word: string) =>
    /^[\w=,.:-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
  const meant = placeOptionsOf(places ?? {});
  const pairs = Object.entries(columns ?? {}).map(
    ([header, taken]) => `${taken}=${/^\d+$/.test(header) ? `#${Number(header) + 1}` : header}`,
  );
  const options = [
    sheet === undefined ? '' : `--sheet ${quoted(sheet)}`,
    pairs.length === 0 ? '' : `--columns ${quoted(pairs.join(','))}`,
    hub === undefined ? '' : `--hub ${quoted(`${hub.end}=${hub.place}`)}`,
    dates === undefined ? '' : `--dates ${dates}`,
    year === undefined ? '' : `--year ${year}`,
    meant.length === 0 ? '' : `--places ${quoted(meant.join(';'))}`,
    skip === undefined || skip.length === 0 ? '' : `--skip ${skip.join(',')}`,
    keep === undefined || keep.length === 0 ? '' : `--keep ${keep.join(',')}`,
    decimal === undefined ? '' : `--decimal ${decimal === ',' ? 'comma' : 'point'}`,
  ].filter(Boolean);
  return options.length === 0 ? null : options.join(' ');
}
