// Records out of a text that comes in pieces. Most lines of large tables have no quotes and are divided at once;
// lines with quotes are read letter by letter, by RFC 4180, as Papa Parse reads them.
import { told } from '../../i18n/problems/told.ts';
import { cellsBetweenBlanks, type Separator } from '../table/cells/separator.ts';
import { protectedStart } from '../table/records.ts';
import { Refusal } from '../workbook/reading.ts';

/** @param row as a spreadsheet numbers it, the first being 1 */
export type TakeRecord = (row: number, cells: readonly string[]) => void;

/** Letters of one record; what is longer is a quote that nobody has closed. */
const longestRecord = 4_000_000;

const [quote, apostrophe, lineFeed, lineEnd, blank] = [34, 39, 10, 13, 32];

const blankLine: readonly string[] = [''];

/** More cells than a table has; a line of more separators is read like any other. */
const mostOfNothing = 256;

const knownNothing = new Map<number, readonly string[]>();

/** The same object for the same number of cells. */
function cellsOfNothing(count: number): readonly string[] {
  const cells = knownNothing.get(count) ?? Array<string>(count).fill('');
  knownNothing.set(count, cells);
  return cells;
}

/** @param hasQuotes whether quotation marks stood round cells */
type TakeText = (row: number, cells: readonly string[], hasQuotes: boolean) => void;

export class TextRecords {
  readonly #separator: Separator;
  readonly #take: TakeText;
  #rest = '';
  #row = 0;
  /** The row whose quotation mark is not closed; null where there is none. */
  unclosed: number | null = null;

  constructor(separator: Separator, take: TakeText) {
    this.#separator = separator;
    this.#take = take;
  }

  /** How many records there were. */
  get rows(): number {
    return this.#row;
  }

  /** @throws Refusal for a record that does not end */
  push(piece: string, isLast: boolean): void {
    let text = this.#rest + piece;
    // Of a line end of two letters the second may come with the next piece.
    const isCut = !isLast && text.endsWith('\r');
    if (isCut) text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    const hasQuotes = this.#separator !== 'blanks' && text.includes('"');
    let at = 0;
    while (at < text.length) {
      // Blank lines, of which a file may have millions.
      if (text.charCodeAt(at) === lineFeed) {
        this.#row += 1;
        this.#take(this.#row, blankLine, false);
        at += 1;
        continue;
      }
      const empty = this.#emptyCells(text, at);
      if (empty > 0) {
        this.#row += 1;
        this.#take(this.#row, cellsOfNothing(empty), false);
        at += empty;
        continue;
      }
      const end = text.indexOf('\n', at);
      if (end < 0 && !isLast) break;
      const line = text.slice(at, end < 0 ? text.length : end);
      if (hasQuotes && line.includes('"')) {
        const next = this.#quoted(text, at, isLast);
        if (next < 0) break;
        at = next;
      } else {
        this.#give(
          this.#separator === 'blanks' ? [...cellsBetweenBlanks(line)] : line.split(this.#separator),
          false,
        );
        at += line.length + 1;
      }
    }
    this.#rest = isLast ? '' : text.slice(at) + (isCut ? '\r' : '');
    if (this.#rest.length > longestRecord) throw new Refusal(told('unreadable-file'));
  }

  /** How many cells a line of separators alone has, of which spreadsheets write a million below a table; 0 for another. */
  #emptyCells(text: string, start: number): number {
    if (this.#separator === 'blanks') return 0;
    const separator = this.#separator.charCodeAt(0);
    let at = start;
    while (text.charCodeAt(at) === separator) at += 1;
    const count = at - start + 1;
    return count > 1 && count <= mostOfNothing && text.charCodeAt(at) === lineFeed ? count : 0;
  }

  #give(cells: string[], hasQuotes: boolean): void {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? '';
      if (cell.charCodeAt(0) === apostrophe && protectedStart.test(cell)) cells[index] = cell.slice(1);
    }
    this.#row += 1;
    this.#take(this.#row, cells, hasQuotes);
  }

  /** Reads the record that begins at a letter. @returns where the next begins; -1 where it goes on in the next piece */
  #quoted(text: string, start: number, isLast: boolean): number {
    const cells: string[] = [];
    const separator = this.#separator.charCodeAt(0);
    let at = start;
    for (;;) {
      if (text.charCodeAt(at) !== quote) {
        let end = at;
        while (end < text.length && text.charCodeAt(end) !== separator && text.charCodeAt(end) !== lineFeed)
          end += 1;
        if (end === text.length && !isLast) return -1;
        cells.push(text.slice(at, end));
        at = end;
      } else {
        const end = this.#closing(text, at + 1);
        if (end < 0 && !isLast) return -1;
        if (end < 0) this.unclosed ??= this.#row + 1;
        cells.push(text.slice(at + 1, end < 0 ? text.length : end).replaceAll('""', '"'));
        at = end < 0 ? text.length : end + 1;
        while (text.charCodeAt(at) === blank) at += 1;
      }
      const code = text.charCodeAt(at);
      if (code === separator) at += 1;
      else {
        if (at >= text.length && !isLast) return -1;
        this.#give(cells, true);
        return at + 1;
      }
    }
  }

  /** Where a quotation mark closes a cell: before a separator, a line end or the end of the text; -1 where none does. */
  #closing(text: string, start: number): number {
    const separator = this.#separator.charCodeAt(0);
    for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
      if (text.charCodeAt(at + 1) === quote) {
        at += 1;
        continue;
      }
      let next = at + 1;
      while (text.charCodeAt(next) === blank) next += 1;
      const code = text.charCodeAt(next);
      if (next >= text.length || code === separator || code === lineFeed || code === lineEnd) return at;
    }
    return -1;
  }
}
