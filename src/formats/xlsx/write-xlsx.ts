// Tables as a workbook of Excel: a sheet a table, numbers and days as such, every other cell as text that nothing runs.
import type { Cell } from '../table/records.ts';
import { type TableOptions, tablesOfAirlift } from '../table/write-table.ts';

/** A sheet of records, the first of which is its header. */
export interface WrittenSheet {
  readonly name: string;
  readonly records: readonly (readonly Cell[])[];
}

/** Letters that one cell of Excel may have. */
const longestCell = 32_767;

/** Columns are as wide as most of what stands in them, letters. */
const widths = { least: 8, most: 40 } as const;

/** The bytes of a workbook. */
export async function xlsxOf(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(
    sheets.map(({ name, records }) => ({
      sheet: name,
      data: records.map((cells, index) => cells.map((cell) => cellOf(cell, index === 0))),
      columns: widthsOf(records).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The rows that a filter shows as sheets `rows`, `places` and `about`, which open again to the same airlift. */
export function airliftXlsx(options: Omit<TableOptions, 'language'>): Promise<Uint8Array<ArrayBuffer>> {
  const { rows, places, about } = tablesOfAirlift(options);
  return xlsxOf([
    { name: 'rows', records: rows },
    { name: 'places', records: places },
    { name: 'about', records: about },
  ]);
}

function cellOf(cell: Cell, isHeader: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell } as const;
  const value = writable(cell);
  return isHeader
    ? ({ type: String, value, fontWeight: 'bold' } as const)
    : ({ type: String, value } as const);
}

/** Without the characters that XML cannot hold, and no longer than a cell; `_x000D_` would be read as a line end. */
const writable = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
    .slice(0, longestCell);

function widthsOf(records: readonly (readonly Cell[])[]): readonly number[] {
  const columns = Math.max(0, ...records.map(({ length }) => length));
  return Array.from({ length: columns }, (_, index) => {
    const lengths = records
      .map((cells) => String(cells[index] ?? '').length)
      .sort((one, other) => one - other);
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    const header = String(records[0]?.[index] ?? '').length;
    return Math.min(widths.most, Math.max(widths.least, usual + 2, header + 2));
  });
}
