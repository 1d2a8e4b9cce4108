// From a workbook that anybody may have made to an airlift, with what every column was taken for and what became of every row.
import type { Airlift } from '../../../airlift/airlift.ts';
import { withAnswers } from '../../answers.ts';
import { type FileProblem, type Opening, rowCount, type TableReading, type Wishes } from '../../opening.ts';
import type { TableRecord, Workbook } from '../../workbook.ts';
import { aboutOf } from '../about-table.ts';
import { tableOf } from '../columns.ts';
import { Faults } from '../faults.ts';
import { placesOf } from '../place-cells.ts';
import { PlaceFinder } from '../place-finder.ts';
import { TypeFinder } from '../type-finder.ts';
import { type ChosenPart, choosePart } from './choose-part.ts';
import { corrected, withCorrections } from './corrected.ts';
import { type PartContext, type PartRead, readPart } from './read-part.ts';
import { aboutTableRecords, type Part, partsOf, placeRecords } from './sheets.ts';

/** What a table of movements looks like, for those who have none. */
export const example = 'from,to,date,flights';

/**
 * Reads the tables of a workbook. Never throws.
 * @param name of the file, as problems call it
 * @param told what its reader has to tell already
 */
export function readWorkbook(
  workbook: Workbook,
  name: string,
  wishes: Wishes,
  told: readonly FileProblem[] = [],
): Opening {
  const understood = understand(workbook, name, wishes, told);
  if ('opening' in understood) return understood.opening;
  const { chosen, context, openingOf } = understood;
  return openingOf(readPart(chosen, context));
}

/** A workbook of which is known which part holds the movements, and what its columns are. */
export interface Understood {
  readonly chosen: ChosenPart;
  readonly context: PartContext;
  /** What comes of it: null where the part is no table of movements. */
  readonly openingOf: (read: PartRead | null) => Opening;
}

/** Understands a workbook, or the beginning of one. */
export function understand(
  workbook: Workbook,
  name: string,
  { known, answers = {} }: Wishes,
  told: readonly FileProblem[],
): Understood | { readonly opening: Opening } {
  const parts = partsOf(corrected(workbook, answers));
  const isOneSheet = workbook.sheets.length < 2;
  const recordsOf = (table: Part['name'], of: (part: Part) => readonly TableRecord[]) =>
    parts.filter((part) => part.name === table).flatMap(of);
  const before = new Faults(name);
  const about = aboutOf(
    tableOf('about', recordsOf('about', aboutTableRecords), before),
    name.replace(/\.[^.]*$/, ''),
    before,
  );
  const [own] = about.languages;
  const ofPlaces: Faults[] = [];
  const described = parts
    .filter((part) => part.name === 'places')
    .flatMap(({ sheet, records }) => {
      const told = new Faults(name, isOneSheet ? null : sheet);
      ofPlaces.push(told);
      return placesOf(tableOf('places', placeRecords(records), told), own, told);
    });
  const places = new PlaceFinder(described, known, own, answers);
  const types = new TypeFinder(known);
  const recognizers = {
    // "8,009" is a number, though it might be degrees.
    isPlace: (text: string) => !/^\d{1,3}(?:,\d{3})+$/.test(text) && places.isKnown(text),
    isType: (text: string) => types.isKnown(text),
  };
  if (answers.sheet !== undefined && !parts.some(({ sheet }) => sheet === answers.sheet))
    before.add({ ...wholeFile, code: 'no-such-sheet', weight: 'told', found: answers.sheet });
  const chosen = choosePart(parts, recognizers, answers);
  const faults = new Faults(name, isOneSheet ? null : (chosen?.part.sheet ?? null));
  const all = () =>
    [...told, ...[before, ...ofPlaces, faults].flatMap((each) => each.all)].sort(
      (one, other) => (one.row ?? 0) - (other.row ?? 0),
    );
  if (chosen === null) {
    faults.add(noRows);
    return { opening: { kind: 'problems', problems: all() } };
  }
  const context: PartContext = {
    name,
    about,
    finders: { places, types },
    answers: withAnswers({}, answers),
    faults,
    recognizers,
    isTyped: workbook.isTyped,
    sheets: isOneSheet ? [] : chosen.sheets,
  };
  const openingOf = (read: PartRead | null): Opening => {
    if (read === null) return { kind: 'problems', problems: all() };
    const { airlift, table } = read;
    return airlift === null
      ? { kind: 'columns', table, problems: all() }
      : {
          kind: 'airlift',
          airlift: withTableRows(withCorrections(airlift, workbook, table, answers), table),
          table,
          problems: all(),
        };
  };
  return { chosen, context, openingOf };
}

/** An airlift that knows of rows of its table that are not in it. */
function withTableRows(airlift: Airlift, table: TableReading): Airlift {
  const { counts } = table;
  const read = counts.drawn + counts.counted;
  const inAll = rowCount(table);
  return read === inAll ? airlift : { ...airlift, tableRows: { read, inAll } };
}

const wholeFile = { table: null, row: null, column: null } as const;

const noRows = {
  code: 'no-rows',
  weight: 'stops',
  table: 'rows',
  row: null,
  column: null,
  found: null,
  values: { example },
} as const;
