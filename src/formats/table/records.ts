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

/** The cells of a text, an apostrophe that kept one from being a formula taken away. */
export async function recordsOf(
  text: string,
  separator: Separator,
): Promise<{ readonly records: readonly TableRecord[]; readonly unclosed: number | null }> {
  if (separator === 'blanks') {
    const lines = text.split(/\r\n|\r|\n/);
    return {
      records: lines.map((line, index) => ({ row: index + 1, cells: cellsBetweenBlanks(line) })),
      unclosed: null,
    };
  }
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse(withOneLineEnd(text), { delimiter: separator, skipEmptyLines: false });
  const records = data.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((cell) => (protectedStart.test(cell) ? cell.slice(1) : cell)),
  }));
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { records, unclosed: quote === undefined ? null : (quote.row ?? 0) + 1 };
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
