// Text with separators (CSV and its relatives) as a workbook of one sheet.
import { recordsOf, textOf } from '../table/records.ts';
import { mostCells, mostRows } from './limits.ts';
import { fileProblem, Refusal, type WorkbookReading, workbookRead } from './reading.ts';

/** @throws Refusal for what is no text, holds nothing, or too much */
export async function csvWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const text = textOf(bytes);
  if (text === null) throw new Refusal('not-text', 'the file is not text in UTF-8; save it as "CSV UTF-8"');
  const filled = text.slice(0, filledLength(text));
  if (filled === '') throw new Refusal('no-rows', 'nothing stands in the file');
  refuseSize(filled);
  const { records, unclosed } = await recordsOf(filled);
  const problem =
    unclosed === null
      ? []
      : [
          fileProblem(file, 'told', {
            code: 'unclosed-quote',
            message: 'a quotation mark is not closed; what follows was read as one cell',
            rows: [unclosed],
          }),
        ];
  return workbookRead({ format: 'csv', sheets: [{ name: null, records }], isTyped: false }, problem);
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
    throw new Refusal(
      'too-large',
      `there are more than ${mostRows} rows or ${mostCells} cells; divide the table`,
      {
        rows: lines,
        most: mostRows,
      },
    );
}
