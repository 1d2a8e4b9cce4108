// Opens tables in tests with a small library of airfields, and says what was understood in a few words.
import type { Place } from '../../src/airlift/airlift.ts';
import type { AirfieldLookup, Found } from '../../src/airlift/lookup.ts';
import { unknownOfPlace } from '../../src/airlift/unknown-place.ts';
import type { Answers } from '../../src/formats/answers.ts';
import type { Opening, TableReading } from '../../src/formats/opening.ts';
import { readWorkbook } from '../../src/formats/table/reading/read-workbook.ts';
import { workbookOf } from '../../src/formats/workbook/workbook-of.ts';
import type { Workbook } from '../../src/formats/workbook.ts';
import { bytesOf } from './opened.ts';

function airfield(icao: string, iata: string, name: string, longitude: number, latitude: number): Place {
  const names = { en: name, id: name, ru: name, kk: name };
  return {
    ...unknownOfPlace,
    id: icao,
    icao,
    iata,
    names,
    position: [longitude, latitude],
    kind: 'airfield',
  };
}

const airfields = [
  airfield('XAAA', 'AAX', 'Alder Field', 10, 50),
  airfield('XBBB', 'BBX', 'Birch Field', 20, 45),
  airfield('XCCC', 'CCX', 'Cedar East', 30, 40),
  airfield('XDDD', 'DDX', 'Cedar West', 30.2, 40.1),
  airfield('XEEE', 'EEX', 'Elm Field', 77, 28),
];

/** Towns with the codes of their airfields. */
const towns: Readonly<Record<string, readonly string[]>> = {
  alderton: ['XAAA'],
  ольховка: ['XAAA'],
  birchton: ['XBBB'],
  берёзово: ['XBBB'],
  cedarton: ['XCCC', 'XDDD'],
  elmton: ['XEEE'],
};

export const library: AirfieldLookup = {
  find(written): Found<Place> {
    const word = written.trim().toLowerCase();
    for (const by of ['icao', 'iata'] as const) {
      const thing = airfields.find((each) => each[by]?.toLowerCase() === word);
      if (thing !== undefined) return { kind: 'one', thing, by };
    }
    const named = airfields.find(({ names }) => names.en.toLowerCase() === word);
    if (named !== undefined) return { kind: 'one', thing: named, by: 'name' };
    const codes = Object.hasOwn(towns, word) ? (towns[word] ?? []) : [];
    const things = airfields.filter(({ id }) => codes.includes(id));
    const [only] = things;
    if (only !== undefined)
      return things.length === 1 ? { kind: 'one', thing: only, by: 'town' } : { kind: 'several', things };
    return { kind: 'none', near: word === 'xaab' ? airfields.slice(0, 1) : [] };
  },
};

const known = { places: [], aircraft: [], airfields: library };

/** Opens lines of a table that somebody made. */
export async function understand(lines: readonly string[], answers: Answers = {}): Promise<Opening> {
  const reading = await workbookOf(bytesOf(lines.join('\n')), 'table.csv');
  if (reading.kind === 'problems') return reading;
  return readWorkbook(reading.workbook, 'table.csv', { known, answers }, reading.problems);
}

/** Opens sheets, each as lines of cells. */
export function understandSheets(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  answers: Answers = {},
): Opening {
  const workbook: Workbook = {
    format: 'xlsx',
    isTyped: true,
    sheets: Object.entries(sheets).map(([name, lines]) => ({
      name,
      records: lines.map((cells, index) => ({ row: index + 1, cells })),
    })),
  };
  return readWorkbook(workbook, 'table.xlsx', { known, answers });
}

/** @throws where there is none */
export function tableIn(opening: Opening): TableReading {
  if (opening.kind === 'problems' || !opening.table)
    throw new Error(JSON.stringify(opening.problems, null, 2));
  return opening.table;
}

/** What each column was taken for. */
export const takenIn = (opening: Opening) => tableIn(opening).columns.map(({ taken }) => taken);

/** `2 drawn, 3 counted` … */
export const fatesIn = (opening: Opening) => tableIn(opening).rows.map(({ row, fate }) => `${row} ${fate}`);

/** Movements as `XAAA > XBBB, people 12, 2022-03-04`. */
export function movementsIn(opening: Opening): readonly string[] {
  if (opening.kind !== 'airlift') return [];
  return opening.airlift.movements.map(({ from, via, to, claims, period }) =>
    [
      [from, via, to]
        .filter((places, index) => index !== 1 || places.length > 0)
        .map((places) => places.map(({ id }) => id).join(' + '))
        .join(' > '),
      ...(claims[0]?.amounts.map(
        ({ measure, comparator, value }) => `${measure} ${comparator === '=' ? '' : comparator}${value}`,
      ) ?? []),
      ...(period === null
        ? []
        : [period.from.date === period.to.date ? period.from.date : `${period.from.date}/${period.to.date}`]),
    ].join(', '),
  );
}

/** Codes and rows of all that is asked and told: `no-hub 2-3`. */
export const problemsIn = (opening: Opening) =>
  opening.problems.map(
    ({ code, weight, rows }) => `${code}, ${weight}${rows === undefined ? '' : `: ${rows.join(' ')}`}`,
  );

/** The answers of one button. @throws where there is no such button */
export function pressed(opening: Opening, problem: string, mend: string): Answers {
  const found = opening.problems
    .find(({ code }) => code === problem)
    ?.mends?.find(({ code }) => code === mend);
  if (found === undefined)
    throw new Error(`no ${mend} for ${problem}: ${JSON.stringify(opening.problems, null, 2)}`);
  return found.answers;
}
