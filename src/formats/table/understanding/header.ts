// Where the header of a sheet is: under titles and notes, on one line or several, or nowhere.
import type { TableRecord } from '../../workbook.ts';
import { isDateLike, isNumberLike } from './content.ts';
import { filled, type Grid, isBlank } from './grid.ts';
import { takenByHeader } from './header-words.ts';
import { isCanonicalColumn } from './taken.ts';

/** Headers are looked for among so many lines. */
const farthest = 40;
/** Lines below one by which is seen what its columns hold. */
const sampled = 30;

const isData = (text: string) => isNumberLike(text) || isDateLike(text) || /^https?:/i.test(text.trim());

/** How many cells are words that headers are made of. */
const recognized = ({ cells }: TableRecord): number =>
  cells.filter((cell) => !isBlank(cell) && cell.length < 60 && !isData(cell) && takenByHeader(cell) !== null)
    .length;

/** Whether every cell is a word, and numbers or dates stand below one of them. */
function standsAbove(lines: readonly TableRecord[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || filled(line) < 2) return false;
  if (line.cells.some((cell) => !isBlank(cell) && isData(cell))) return false;
  const below = lines.slice(index + 1, index + 1 + sampled);
  return line.cells.some((cell, column) => {
    const values = below.map(({ cells }) => cells[column] ?? '').filter((value) => !isBlank(value));
    return values.length > 0 && !isBlank(cell) && values.filter(isData).length >= values.length * 0.6;
  });
}

/** Whether the line is a header as this program writes it: nothing above or below it belongs to it. */
function isCanonical(line: TableRecord): boolean {
  const words = line.cells.filter((cell) => !isBlank(cell));
  return words.length >= 2 && words.every(isCanonicalColumn);
}

/** Of the lines the one that is likeliest the header; null where none is. */
function headerIndex(lines: readonly TableRecord[]): number | null {
  const first = lines.slice(0, farthest);
  const canonical = first.findIndex(isCanonical);
  if (canonical >= 0) return canonical;
  let best: { index: number; score: number } | null = null;
  for (const [index, line] of first.entries()) {
    const score = recognized(line);
    const share = score / Math.max(1, filled(line));
    if (score < 2 || share < 0.34) continue;
    if (best === null || score > best.score) best = { index, score };
  }
  if (best !== null) return best.index;
  const typical = typicalWidth(lines);
  const above = first.findIndex((line, index) => filled(line) >= typical * 0.5 && standsAbove(lines, index));
  if (above >= 0) return above;
  const only = first.findIndex((line) => filled(line) === 1 && recognized(line) === 1);
  return only >= 0 && typical === 1 ? only : null;
}

/** How many cells most lines have. */
export function typicalWidth(lines: readonly TableRecord[]): number {
  const counts = new Map<number, number>();
  for (const line of lines.slice(0, 500)) counts.set(filled(line), (counts.get(filled(line)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
}

const hasDigit = ({ cells }: TableRecord) => cells.some((cell) => isData(cell));

/** What stands alone in a header, whatever group stands above it. */
const alone = new Set([
  'note',
  'source',
  'source_url',
  'operator',
  'aircraft',
  'cancelled',
  'flights',
  'people',
  'tonnes',
]);

/** A header of two lines: a group's name goes on over the columns to its right that have none of their own. */
function joined(above: TableRecord, own: readonly string[]): string[] {
  let group = '';
  return own.map((header, column) => {
    const written = above.cells[column] ?? '';
    if (!isBlank(written)) group = written.trim();
    if (isBlank(header)) return isBlank(written) ? '' : written.trim();
    const takenAlone = takenByHeader(header);
    if (isBlank(written) && takenAlone !== null && alone.has(takenAlone)) {
      group = '';
      return header.trim();
    }
    return group === header.trim() ? group : `${group} ${header.trim()}`.trim();
  });
}

/** Whether the line above a header names groups of its columns: a title stands alone at the left. */
function isGroupLine(above: TableRecord | undefined, header: TableRecord): above is TableRecord {
  if (above === undefined || above.row !== header.row - 1 || hasDigit(above)) return false;
  const columns = above.cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (columns.length === 0 || above.cells.some((cell) => cell.length > 60)) return false;
  return columns.length > 1 ? columns.length <= filled(header) : (columns[0] ?? 0) > 0;
}

/** Whether a line below a header goes on with it: units, or the second word of each column. */
function isSecondLine(lines: readonly TableRecord[], index: number, header: TableRecord): boolean {
  const line = lines[index];
  if (line === undefined || hasDigit(line) || lines.length < index + 2) return false;
  const isUnit = (cell: string) =>
    /^\(?(?:t|kg|lbs?|tons?|tonnes|icao|iata|dd.?mm.?yy(?:yy)?|utc|local|number|no\.?)\)?$/i.test(
      cell.trim(),
    );
  const words = line.cells.filter((cell) => !isBlank(cell));
  // Under a group's name that goes on over the next column, as in a merged cell.
  const isInGroup = (column: number) =>
    isBlank(header.cells[column]) || (isBlank(header.cells[column + 1]) && !isBlank(line.cells[column + 1]));
  const fitting = line.cells.filter(
    (cell, column) =>
      !isBlank(cell) &&
      (isUnit(cell) || (takenByHeader(cell) !== null && (isInGroup(column) || standsAbove(lines, index)))),
  );
  return words.length > 0 && fitting.length >= words.length * 0.6;
}

const trimmed = ({ cells }: TableRecord) => cells.map((cell) => cell.trim());

/**
 * @param records of one table of a sheet
 * @param wanted the row of the header as the reader says; null: there is none; undefined: it is looked for
 */
export function gridOf(records: readonly TableRecord[], wanted?: number | null): Grid {
  const lines = records.filter((record) => filled(record) > 0);
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const bare = (rows: readonly TableRecord[]): Grid => ({
    header: null,
    headers: Array.from({ length: width }, () => ''),
    rows,
  });
  if (wanted === null) return bare(lines);
  const index = wanted === undefined ? headerIndex(lines) : lines.findIndex(({ row }) => row >= wanted);
  const header = index === null ? undefined : lines[index];
  if (index === null || header === undefined) {
    const typical = typicalWidth(lines);
    const start = lines.findIndex((line) => filled(line) >= Math.max(2, typical * 0.7));
    return bare(lines.slice(Math.max(0, start)));
  }
  let headers = trimmed(header);
  let last = index;
  const mayHaveTwoLines = wanted === undefined && !isCanonical(header);
  if (mayHaveTwoLines && isSecondLine(lines, index + 1, header)) {
    const second = lines[index + 1];
    if (second !== undefined) {
      const isTwoWords = second.cells.some((cell) => !isBlank(cell) && takenByHeader(cell) !== null);
      const below = Array.from(
        { length: Math.max(headers.length, second.cells.length) },
        (_, column) => second.cells[column] ?? '',
      );
      headers = isTwoWords
        ? joined(header, below)
        : below.map((cell, column) => `${headers[column] ?? ''} ${cell.trim()}`.trim());
      last = index + 1;
    }
  }
  const above = lines[index - 1];
  if (mayHaveTwoLines && isGroupLine(above, header)) headers = joined(above, headers);
  const same = trimmed(header).join('\u0000');
  const rows = lines.slice(last + 1).filter((line) => trimmed(line).join('\u0000') !== same);
  return { header: lines[last]?.row ?? header.row, headers, rows };
}
