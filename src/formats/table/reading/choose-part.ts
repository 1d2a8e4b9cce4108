// Which sheet holds the movements: the one that the reader names, or the one that reads best.
import type { Answers } from '../../answers.ts';
import type { Column } from '../understanding/column.ts';
import type { Recognizers } from '../understanding/content.ts';
import { decideColumns } from '../understanding/deciding.ts';
import type { Grid } from '../understanding/grid.ts';
import { gridOf } from '../understanding/header.ts';
import { isAmount, measureByPlace } from '../understanding/taken.ts';
import type { Part } from './sheets.ts';

export interface ChosenPart {
  readonly part: Part;
  readonly grid: Grid;
  readonly columns: readonly Column[];
  /** The sheets that might hold movements. */
  readonly sheets: readonly string[];
}

/** Which ends the columns give. */
export function endsGiven(columns: readonly Column[]): 'both' | 'one' | 'none' {
  const has = (...taken: readonly string[]) => columns.some((column) => taken.includes(column.taken));
  if (has('ends') || columns.some(({ taken }) => measureByPlace(taken) !== null)) return 'both';
  const [from, to] = [has('from', 'from_lat', 'from_name'), has('to', 'to_lat', 'to_name')];
  if (from && to) return 'both';
  return from || to || has('partner') ? 'one' : 'none';
}

function scoreOf(grid: Grid, columns: readonly Column[]): number {
  if (grid.rows.length === 0) return 0;
  const ends = { both: 1000, one: 100, none: 0 }[endsGiven(columns)];
  const has = (test: (taken: string) => boolean) => columns.some(({ taken }) => test(taken));
  const named = (has(isAmount) ? 100 : 0) + (has((taken) => taken === 'date') ? 100 : 0);
  return ends + named + Math.min(grid.rows.length, 90);
}

export function choosePart(
  parts: readonly Part[],
  recognizers: Recognizers,
  answers: Answers,
): ChosenPart | null {
  const wanted = parts.some(({ sheet }) => sheet !== null && sheet === answers.sheet);
  const candidates = parts
    .filter(({ name, sheet }) => (wanted ? sheet === answers.sheet : name === 'rows'))
    .map((part) => {
      const grid = gridOf(part.records, answers.header);
      const columns = decideColumns(grid, recognizers, answers);
      const score = scoreOf(grid, columns);
      const rank = part.isHidden === true ? score / 20 : score;
      return { part, grid, columns, score, rank };
    });
  const [best] = [...candidates].sort((one, other) => other.rank - one.rank);
  if (best === undefined) return null;
  const offered = wanted
    ? parts.filter(({ name }) => name === 'rows')
    : candidates.filter(({ score }) => score >= 100).map(({ part }) => part);
  const sheets = [
    ...new Set([...offered, best.part].flatMap(({ sheet }) => (sheet === null ? [] : [sheet]))),
  ];
  return { part: best.part, grid: best.grid, columns: best.columns, sheets };
}
