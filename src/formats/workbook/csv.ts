// Text with separators (CSV and its relatives) as a workbook of one sheet.
import { told } from '../../i18n/problems/told.ts';
import type { FileProblem } from '../opening.ts';
import { decodeText, type Encoding } from '../table/cells/encoding.ts';
import { separatorOf } from '../table/cells/separator.ts';
import { recordsOf } from '../table/records.ts';
import { mostCells, mostRows } from './limits.ts';
import { fileProblem, Refusal, type WorkbookReading, workbookRead } from './reading.ts';

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
};

/** @throws Refusal for what is no text, holds nothing, or too much */
export async function csvWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new Refusal(told('not-text'));
  const { text, encoding, isGuessed } = decoded;
  const filled = text.slice(0, filledLength(text));
  if (filled === '') throw new Refusal(told('no-rows.empty'));
  refuseSize(filled);
  const divided = separatorOf(filled);
  const { records, unclosed } = await recordsOf(filled, divided.separator);
  const problems: FileProblem[] = [];
  if (isGuessed)
    problems.push(fileProblem(file, 'told', told('encoding-guessed', { encoding: encodingNames[encoding] })));
  if (divided.isGuessed)
    problems.push(fileProblem(file, 'told', told('separator-guessed', { sign: divided.separator })));
  if (unclosed !== null)
    problems.push(fileProblem(file, 'told', { ...told('unclosed-quote'), rows: [unclosed] }));
  return workbookRead({ format: 'csv', sheets: [{ name: null, records }], isTyped: false }, problems);
}

/** Spreadsheets write lines of separators alone below a table, up to a million of them. */
function filledLength(text: string): number {
  let length = text.length;
  while (length > 0 && /[\s,;|\0]/.test(text.charAt(length - 1))) length -= 1;
  return length;
}

function refuseSize(text: string): void {
  let [lines, separators] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) lines += 1;
    else if (code === 0x2c || code === 0x3b || code === 0x09 || code === 0x7c) separators += 1;
  }
  if (lines > 2 * mostRows || separators > mostCells)
    throw new Refusal(told('too-large.cells', { most: mostRows, cells: mostCells }));
}
