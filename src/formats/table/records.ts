// Between the text of a CSV file (RFC 4180, UTF-8) and records of cells; nothing that is written runs as a formula.
/// <reference path="./papaparse.d.ts" />
import type { TableRecord } from '../workbook.ts';
import { cellsBetweenBlanks, type Separator, withOneLineEnd } from './cells/separator.ts';

// Every host has it, though the library of the language alone does not name it.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** @returns null for what is not UTF-8; a byte order mark is no part of the text */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What spreadsheets take for the start of a formula, in full width too. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;
export const protectedStart = /^'+[=+\-@\t\r\n＝＋－＠]/;

export interface RecordsRead {
  readonly records: readonly TableRecord[];
  /** The row with a quotation mark that stands where none should. */
  readonly unclosed: number | null;
  /** The rows whose quotation mark was not closed, so that all behind it would be one cell: it was left out. */
  readonly dropped: readonly number[];
}

/** So many quotation marks that are not closed are left out of a file; with more it is something else. */
const mostDropped = 20;

/** The cells of a text, an apostrophe that kept one from being a formula taken away. */
export async function recordsOf(text: string, separator: Separator): Promise<RecordsRead> {
  if (separator === 'blanks') {
    const lines = text.split(/\r\n|\r|\n/);
    return {
      records: lines.map((line, index) => ({ row: index + 1, cells: cellsBetweenBlanks(line) })),
      unclosed: null,
      dropped: [],
    };
  }
  const { default: papa } = await import('papaparse');
  const parse = () => papa.parse(whole, { delimiter: separator, skipEmptyLines: false });
  let whole = withOneLineEnd(text);
  let { data, errors } = parse();
  const dropped: number[] = [];
  for (let count = 0; count < mostDropped; count += 1) {
    const error = errors.find(({ code }) => code === 'MissingQuotes');
    const at = (error?.index ?? 0) - 1;
    if (error === undefined || whole[at] !== '"') break;
    dropped.push((error.row ?? 0) + 1);
    whole = whole.slice(0, at) + whole.slice(at + 1);
    ({ data, errors } = parse());
  }
  const records = data.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((cell) => (protectedStart.test(cell) ? cell.slice(1) : cell)),
  }));
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { records, unclosed: quote === undefined ? null : (quote.row ?? 0) + 1, dropped };
}

export type Cell = string | number | null;

/** One cell: text that would run as a formula is led by an apostrophe, text with separators stands in quotes. */
function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of a table without the cells that are empty at their ends. */
export function linesOf(records: readonly (readonly Cell[])[], separator: ',' | ';'): string {
  const emptyEnd = new RegExp(`${separator}+$`);
  return records.map((cells) => `${cells.map(cellText).join(separator).replace(emptyEnd, '')}\r\n`).join('');
}
