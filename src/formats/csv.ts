// The claims of an airlift as a table for spreadsheets: RFC 4180 with the separator of the language, in UTF-8, with nothing in
// it that runs as a formula.
import type { AircraftType, Airlift, Claim, Place } from '../airlift/airlift.ts';
import type { Comparator, Count } from '../airlift/amount.ts';
import { sharesOf } from '../airlift/counting/division.ts';
import type { Shown } from '../airlift/counting/filter.ts';
import type { Language } from '../i18n/languages.ts';
import { formatRuns, listSeparator } from '../i18n/numbers.ts';

/** Comparators as words: `=` and `>` at the start of a cell would be taken for a formula or lost. */
export const comparatorCodes: Readonly<Record<Comparator, string>> = {
  '=': 'exactly',
  '>': 'more_than',
  '<': 'fewer_than',
  '>=': 'at_least',
  '<=': 'at_most',
  '~': 'about',
  range: 'range',
};

/** The licence of what this project writes, as an SPDX identifier. */
export const dataLicence = 'MIT';

const columns = [
  'claim',
  'text',
  'count_comparator',
  'count_value',
  'portion',
  'aircraft',
  'from',
  'to',
  'paragraphs',
  'said_by',
  'said_to',
  'said_on',
  'source',
  'published',
  'reference',
  'licence',
] as const;

type Cell = string | number | null;
type Row = Readonly<Record<(typeof columns)[number], Cell>>;

/** What a claim counts, as far as the filter shows it. */
interface Counted {
  readonly count: Count;
  readonly portion: 'whole' | 'some';
  readonly aircraft: readonly AircraftType[];
  readonly from: readonly Place[];
  readonly to: readonly Place[];
}

export interface CsvOptions {
  readonly airlift: Airlift;
  readonly shown: Shown;
  readonly language: Language;
}

/**
 * The claims under a filter as CSV, headed by a byte order mark, without which spreadsheets do not read UTF-8. Claims
 * without a count are always there; those whose count the filter hides are not. A claim has one row, or one for each of
 * its counts; a count whose split is known has one for each of its shares. Several names in one cell are divided by "; ". Cells are divided as spreadsheets of the language expect.
 */
export function csvOf({ airlift, shown, language }: CsvOptions): string {
  const hidden = new Set<Claim>([
    ...airlift.movements.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    ...airlift.fleets.map(({ claim }) => claim),
  ]);
  for (const claim of shown.claims) hidden.delete(claim);
  const rows = airlift.claims
    .filter((claim) => !hidden.has(claim))
    .flatMap((claim) => {
      const counts = countsOf(claim, shown);
      return (counts.length === 0 ? [null] : counts).map((counted) => rowOf(claim, counted, language));
    });
  const separator = listSeparator(language);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cellText).join(separator)}\r\n`).join('')}`;
}

function countsOf(claim: Claim, shown: Shown): Counted[] {
  const movements = shown.movements.flatMap((each): Counted[] => {
    const { movement, portion, aircraft } = each;
    const own = movement.claims.find((claimed) => claimed.claim === claim);
    if (own === undefined || portion === 'rest') return [];
    const { from, to } = movement;
    const shares = sharesOf(each).map(
      (share): Counted => ({
        count: share.count,
        portion: 'whole',
        aircraft: aircraft.filter(({ id }) => id === share.aircraft),
        from,
        to: to.filter(({ id }) => id === share.to),
      }),
    );
    return shares.length > 0
      ? shares
      : own.amounts.map((count): Counted => ({ count, portion, aircraft, from, to }));
  });
  const fleets = shown.fleets
    .filter((fleet) => fleet.claim === claim)
    .map(({ count, aircraft }): Counted => {
      return { count, portion: 'whole', aircraft: [aircraft], from: [], to: [] };
    });
  return [...movements, ...fleets];
}

function rowOf(claim: Claim, counted: Counted | null, language: Language): Row {
  const joined = (names: readonly string[] = []) => (names.length === 0 ? null : names.join('; '));
  return {
    claim: claim.id,
    text: claim.text?.[language] ?? null,
    count_comparator: counted === null ? null : comparatorCodes[counted.count.comparator],
    count_value: counted?.count.value ?? null,
    portion: counted?.portion ?? null,
    aircraft: joined(counted?.aircraft.map((type) => type.name)),
    from: joined(counted?.from.map((place) => place.names[language])),
    to: joined(counted?.to.map((airfield) => airfield.names[language])),
    paragraphs: formatRuns(claim.paragraphs),
    said_by: claim.saidBy?.name[language] ?? null,
    said_to: claim.saidTo?.publisher ?? null,
    said_on: claim.said,
    source: claim.source.publisher,
    published: claim.source.published,
    reference: claim.source.reference,
    licence: dataLicence,
  };
}

/** What spreadsheets take for the start of a formula, in full width too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell: text that would run as a formula is led by an apostrophe, text with separators stands in quotes. */
function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
