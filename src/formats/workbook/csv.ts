// Text with separators (CSV and its relatives) as a workbook of one sheet.
import { told } from '../../i18n/problems/told.ts';
import type { FileProblem } from '../opening.ts';
import { decodeText, type Encoding } from '../table/cells/encoding.ts';
import { withOneSeparator } from '../table/cells/one-separator.ts';
import { separatorOf } from '../table/cells/separator.ts';
import { recordsOf } from '../table/records.ts';
import { mostCells, mostRows } from './limits.ts';
import { fileProblem, Refusal, type WorkbookReading, workbookRead } from './reading.ts';

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
};

/** So many rows are named. */
const mostNamed = 100;

/** @throws Refusal for what is no text, holds nothing, or too much */
export async function csvWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new Refusal(told('not-text'));
  const { text, encoding, isGuessed } = decoded;
  const filled = text.slice(0, filledLength(text));
  if (filled === '') throw new Refusal(told('no-rows.empty'));
  refuseSize(filled);
  const divided = separatorOf(filled);
  const { text: whole, others } = withOneSeparator(filled, divided.separator);
  const { records, unclosed, dropped } = await recordsOf(whole, divided.separator);
  const problems: FileProblem[] = [];
  if (isGuessed)
    problems.push(fileProblem(file, 'told', told('encoding-guessed', { encoding: encodingNames[encoding] })));
  if (divided.isGuessed)
    problems.push(fileProblem(file, 'told', told('separator-guessed', { sign: divided.separator })));
  for (const [other, rows] of others)
    problems.push({
      ...fileProblem(file, 'told', {
        ...told('divided-otherwise', { sign: divided.separator, other }),
        rows: rows.slice(0, mostNamed),
      }),
      ...(rows.length > mostNamed ? { rowsInAll: rows.length } : {}),
    });
  if (dropped.length > 0)
    problems.push(fileProblem(file, 'told', { ...told('unclosed-quote.dropped'), rows: dropped }));
  if (unclosed !== null)
    problems.push(fileProblem(file, 'told', { ...told('unclosed-quote'), rows: [unclosed] }));
  return workbookRead({ format: 'csv', sheets: [{ name: null, records }], isTyped: false }, problems);
}

const [tab, lineFeed, lineEnd, blank, quote, comma, semicolon, bar] = [9, 10, 13, 32, 34, 44, 59, 124];

/** Spreadsheets write lines of separators alone below a table, up to a million of them. */
function filledLength(text: string): number {
  let length = text.length;
  for (; length > 0; length -= 1) {
    const code = text.charCodeAt(length - 1);
    const isNothing = code <= blank || code === comma || code === semicolon || code === bar;
    if (!isNothing) break;
  }
  return length;
}

/** Quotation marks in the middle of cells, each of which is told, and all that there are. */
const mostLooseQuotes = 100_000;
const mostQuotes = 6_000_000;

function refuseSize(text: string): void {
  let [lines, separators, quotes, looseQuotes] = [0, 0, 0, 0];
  const ends = (code: number) =>
    code === lineFeed ||
    code === lineEnd ||
    code === comma ||
    code === semicolon ||
    code === tab ||
    code === bar;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      quotes += 1;
      const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
      if (at > 0 && before !== quote && after !== quote && !ends(before) && !ends(after)) looseQuotes += 1;
    } else if (code === lineFeed || code === lineEnd) lines += 1;
    else if (ends(code)) separators += 1;
    // What is too much already is not counted to its end.
    if (lines > 2 * mostRows || separators > mostCells)
      throw new Refusal(told('too-large.cells', { most: mostRows, cells: mostCells }));
  }
  if (looseQuotes > mostLooseQuotes || quotes > mostQuotes) throw new Refusal(told('unreadable-file'));
}
