// What became of a file: the object that `check --json` prints, and the exit code that goes with it.
import { type Measure, measures } from '../../airlift/amount.ts';
import { spanOfDays } from '../../airlift/counting/days.ts';
import { applyFilter, everything } from '../../airlift/counting/filter.ts';
import { isDrawable, totalIn } from '../../airlift/counting/totals.ts';
import { routesOf } from '../../airlift/routes.ts';
import { type ColumnReading, type Mend, type Opening, rowCount, type Weight } from '../../formats/opening.ts';

export interface Account {
  readonly file: string;
  /** null where the file has only one, or is no table. */
  readonly sheet: string | null;
  /** Of the table, without titles and blank lines; of a file that is no table its movements. */
  readonly rows: number;
  readonly drawn: number;
  readonly counted: number;
  readonly leftOut: number;
  readonly questions: number;
  readonly movements: number;
  readonly places: number;
  readonly routes: number;
  /** Of what names a place, as on the page. */
  readonly totals: Totals;
  /** Of what names no place, which is never added to the others. */
  readonly apart: Totals;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly columns: readonly Pick<ColumnReading, 'header' | 'taken' | 'guessedFrom'>[];
  readonly problems: readonly {
    readonly code: string;
    readonly weight: Weight;
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
    readonly found: string | null;
    readonly message: string;
    readonly mends: readonly Mend[];
  }[];
}

/** Without bound: null. A measure that no row has is not there. */
type Totals = Readonly<
  Partial<Record<Measure, { readonly minimum: number; readonly maximum: number | null }>>
>;

const nothing = { rows: 0, drawn: 0, counted: 0, leftOut: 0, questions: 0 };

/** @param file as the command names it */
export function accountOf(file: string, opening: Opening): Account {
  const table = opening.kind === 'problems' ? null : (opening.table ?? null);
  return {
    file,
    sheet: table?.sheet ?? null,
    ...countsOf(opening),
    ...figuresOf(opening),
    columns: (table?.columns ?? []).map(({ header, taken, guessedFrom }) => ({ header, taken, guessedFrom })),
    problems: opening.problems.map((problem) => ({
      code: problem.code,
      weight: problem.weight,
      sheet: problem.sheet ?? null,
      row: problem.row,
      column: problem.column,
      found: problem.found,
      message: problem.message,
      mends: problem.mends ?? [],
    })),
  };
}

function countsOf(opening: Opening): typeof nothing {
  if (opening.kind === 'problems') return nothing;
  const { table } = opening;
  if (table !== null && table !== undefined) {
    const { counts } = table;
    return {
      rows: rowCount(table),
      drawn: counts.drawn,
      counted: counts.counted,
      leftOut: counts['left-out'],
      questions: counts.question,
    };
  }
  if (opening.kind === 'columns') return nothing;
  const { movements } = opening.airlift;
  const drawn = movements.filter(isDrawable).length;
  const rowsOf = (weight: Weight) => {
    const told = opening.problems.filter((problem) => problem.weight === weight && problem.table === 'rows');
    return new Set(told.map(({ row }) => row)).size;
  };
  const [leftOut, questions] = [rowsOf('left-out'), rowsOf('question')];
  const rows = movements.length + leftOut + questions;
  return { rows, drawn, counted: movements.length - drawn, leftOut, questions };
}

type Figures = Pick<Account, 'movements' | 'places' | 'routes' | 'totals' | 'apart' | 'period'>;

function figuresOf(opening: Opening): Figures {
  if (opening.kind !== 'airlift')
    return { movements: 0, places: 0, routes: 0, totals: {}, apart: {}, period: null };
  const { airlift } = opening;
  const shown = applyFilter(airlift, everything);
  const totals = (isTied: boolean): Totals =>
    Object.fromEntries(
      measures.flatMap((measure) => {
        const total = totalIn(airlift, shown, measure, isTied);
        if (total === null) return [];
        const { minimum, maximum } = total.bounds;
        return [[measure, { minimum, maximum: Number.isFinite(maximum) ? maximum : null }] as const];
      }),
    );
  const span = spanOfDays(airlift);
  return {
    movements: airlift.movements.length,
    places: airlift.places.length,
    routes: routesOf(airlift).length,
    totals: totals(true),
    apart: totals(false),
    period: span === null ? null : { from: span.from, to: span.to },
  };
}

/** 0 all drawn, 1 something to look at, 2 unreadable. */
export function exitCodeOf({ rows, drawn }: Account, { kind }: Opening): 0 | 1 | 2 {
  if (kind === 'problems') return 2;
  return kind === 'airlift' && drawn === rows ? 0 : 1;
}
