// Tables that a reader has edited as a workbook of Excel: its sheets open again to the same.
import { amountColumns } from '../table/columns.ts';
import { xlsxOf } from '../xlsx/write-xlsx.ts';
import type { TableDocument } from './document.ts';
import { rowsWithChanges } from './document-text.ts';

const amounts: readonly string[] = Object.values(amountColumns);

/** The bytes of a workbook with the sheets `rows`, `places` and `about`; exact amounts are numbers. */
export function documentXlsx(document: TableDocument): Promise<Uint8Array<ArrayBuffer>> {
  const [header = [], ...rows] = rowsWithChanges(document);
  const typed = rows.map((cells) =>
    cells.map((cell, index) =>
      amounts.includes(header[index] ?? '') && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell,
    ),
  );
  return xlsxOf([
    { name: 'rows', records: [header, ...typed] },
    { name: 'places', records: document.places.map(({ cells }) => cells) },
    { name: 'about', records: document.about.map(({ cells }) => cells) },
  ]);
}
