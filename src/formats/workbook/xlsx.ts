// A workbook of Excel (XLSX): all its sheets, the values of formulas and not the formulas, of merged cells the first one.
/// <reference path="./read-excel-file.d.ts" />
import { told } from '../../i18n/problems/told.ts';
import type { Sheet } from '../workbook.ts';
import { cellText } from './cells.ts';
import { withoutEntities } from './entities.ts';
import { megabytes, mostCells, mostRows, mostSheets } from './limits.ts';
import { Refusal, type WorkbookReading, workbookRead } from './reading.ts';
import { unpacked, type ZipEntry } from './zip.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Pictures, themes and the like hold no cells. */
const isNeeded = ({ name }: ZipEntry) =>
  /\.(xml|rels)$/i.test(name) &&
  !/^(docProps|customXml|xl\/(theme|drawings|charts|pivot|externalLinks))/i.test(name);

const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name);

/** Of all parts together, without rows in which nothing stands, bytes: half a million cells. */
const mostXml = 32 * 1024 * 1024;

/** @throws Refusal for what cannot be read */
export async function xlsxWorkbook(entries: readonly ZipEntry[]): Promise<WorkbookReading> {
  const parts = await unpacked(entries.filter(isNeeded));
  if ([...parts.keys()].filter(isSheet).length > mostSheets)
    throw new Refusal(told('too-large.sheets', { most: mostSheets }));
  const [{ zipSync }, { default: readXlsxFile }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ]);
  const safe = Object.fromEntries(
    [...parts].map(([name, part]) => [name, isSheet(name) ? withoutEmptyRows(part) : part]),
  );
  const size = Object.values(safe).reduce((sum, { length }) => sum + length, 0);
  if (size > mostXml) throw new Refusal(told('too-large.unpacked', { most: megabytes(mostXml) }));
  const packed = zipSync(safe, { level: 0 });
  const archive = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
  const hidden = hiddenSheets(parts);
  const sheets = (await readXlsxFile(archive, { trim: false })).map(
    ({ sheet, data }): Sheet => ({
      name: sheet,
      ...(hidden.has(sheet) ? { isHidden: true } : {}),
      // What hangs together in no sheet of cells (a chart) has no data.
      records: (data ?? []).flatMap((cells, index) =>
        cells.every((cell) => cell === null) ? [] : [{ row: index + 1, cells: cells.map(cellText) }],
      ),
    }),
  );
  return workbookRead({ format: 'xlsx', sheets, isTyped: true });
}

/** The names of sheets that a spreadsheet does not show. */
function hiddenSheets(parts: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const part = parts.get('xl/workbook.xml');
  const xml = part === undefined ? '' : new TextDecoder().decode(part);
  return new Set(
    [...xml.matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)].flatMap(([, attributes = '']) => {
      const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
      return name !== undefined && /\bstate="(?:h|veryH)idden"/.test(attributes)
        ? [withoutEntities(name)]
        : [];
    }),
  );
}

/**
 * The XML of a sheet without rows in which nothing stands, of which spreadsheets keep up to a million.
 * @throws Refusal where the cells that are left reach so far that a table of them has no room
 */
function withoutEmptyRows(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const kept = xml
    .replace(/<row\b[^<>]*\/>/g, '')
    .replace(/<row\b[^<>]*>(?:<c\b[^<>]*\/>|<c\b[^<>]*><\/c>|\s)*<\/row>/g, '');
  let [rows, columns] = [0, 0];
  for (const [, , place = ''] of kept.matchAll(/\sr\s*=\s*(["'])([^"']*)\1/g)) {
    const [, letters, number] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (letters === undefined) throw new Refusal(told('unreadable-file.cell'));
    rows = Math.max(rows, Number(number));
    columns = Math.max(columns, columnNumber(letters));
  }
  if (rows > mostRows || rows * columns > mostCells)
    throw new Refusal(told('too-large.reach', { lastRow: rows, lastColumn: columns }));
  return kept.length === xml.length ? part : new TextEncoder().encode(kept);
}

/** `A` is 1, `AB` 28. */
const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
