// From bytes to rows: which format a file is of, and its reader. What few files need is loaded only then.
import { told } from '../../i18n/problems/told.ts';
import type { FileProblem } from '../opening.ts';
import { recordInPng } from '../picture/record.ts';
import { textOf } from '../table/records.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { csvWorkbook } from './csv.ts';
import { fileKind, isSvg } from './file-kind.ts';
import { geoJsonWorkbook, isGeoJson } from './geojson.ts';
import { jsonListsWorkbook, jsonValueOf } from './json-lists.ts';
import { megabytes, mostBytes, mostBytesOfParquet } from './limits.ts';
import { Refusal, readingOf, type WorkbookReading, workbookRead } from './reading.ts';
import { textOfXml } from './xml.ts';
import { unpacked, zipEntries } from './zip.ts';

/**
 * The rows of a file, whatever its format: CSV and its relatives, XLSX, GeoJSON, KML and KMZ, lists in JSON, JSON Lines,
 * Parquet. Never rejects. Our own files of JSON, saved files and pictures are read by `openOwn`, before.
 * @param name of the file, as problems call it
 */
export function workbookOf(bytes: Uint8Array, name: string): Promise<WorkbookReading> {
  return readingOf(name, () => read(bytes, name));
}

/**
 * Several files that belong together as one workbook, each of their sheets named after its file: `locations.csv` and
 * `flows.csv` are a bundle of Flowmap.
 */
export async function workbookOfFiles(
  files: readonly { readonly bytes: Uint8Array; readonly name: string }[],
): Promise<WorkbookReading> {
  const [only] = files;
  if (only !== undefined && files.length === 1) return workbookOf(only.bytes, only.name);
  const sheets: Sheet[] = [];
  const problems: FileProblem[] = [];
  const formats = new Set<Workbook['format']>();
  let isTyped = true;
  for (const { bytes, name } of files) {
    const reading = await workbookOf(bytes, name);
    problems.push(...reading.problems);
    if (reading.kind === 'problems') continue;
    const { workbook } = reading;
    const stem = name.replace(/\.[^.]*$/, '');
    formats.add(workbook.format);
    isTyped &&= workbook.isTyped;
    for (const sheet of workbook.sheets)
      sheets.push({
        ...sheet,
        name: workbook.sheets.length === 1 ? stem : `${stem} ${sheet.name ?? ''}`.trim(),
      });
  }
  if (sheets.length === 0) return { kind: 'problems', problems };
  const [format = 'csv'] = formats;
  return workbookRead({ format: formats.size === 1 ? format : 'csv', sheets, isTyped }, problems);
}

async function read(bytes: Uint8Array, name: string): Promise<WorkbookReading> {
  const kind = fileKind(bytes, name);
  if (bytes.length === 0) throw new Refusal(told('no-rows.empty'));
  const most = kind === 'parquet' ? mostBytesOfParquet : mostBytes;
  if (bytes.length > most)
    throw new Refusal(told('too-large.file', { size: megabytes(bytes.length), most: megabytes(most) }));
  if (typeof kind === 'object') throw noTable(kind.other);
  switch (kind) {
    case 'zip':
      return readArchive(bytes, name);
    case 'parquet':
      return (await import('./parquet.ts')).parquetWorkbook(bytes, name);
    case 'compound':
      throw new Refusal(told('locked.old'));
    case 'json':
      return readJson(bytes, name);
    case 'xml': {
      const text = textOfXml(bytes);
      if (isSvg(text)) throw noTable('SVG');
      if (!/<(\w+:)?kml[\s>]/i.test(text.slice(0, 65_536))) throw noTable('XML');
      return (await import('./kml.ts')).kmlWorkbook(text, name);
    }
    case 'html':
      return (await import('./html.ts')).htmlWorkbook(await textIn(bytes));
    case 'flight-plans':
      return (await import('./flight-plans.ts')).flightPlansWorkbook(await textIn(bytes));
    case 'wikitext':
      return (await import('./wikitext.ts')).wikitextWorkbook(await textIn(bytes));
    case 'png':
      return readPicture(bytes, name);
    case 'text':
      return csvWorkbook(bytes, name);
  }
}

async function textIn(bytes: Uint8Array): Promise<string> {
  const decoded = (await import('../table/cells/encoding.ts')).decodeText(bytes);
  if (decoded === null) throw new Refusal(told('not-text'));
  return decoded.text;
}

const noTable = (kind: string) => new Refusal(told('not-a-table', { kind }));

async function readArchive(bytes: Uint8Array, name: string): Promise<WorkbookReading> {
  const entries = zipEntries(bytes);
  const has = (form: RegExp) => entries.some((entry) => form.test(entry.name));
  if (has(/^xl\/workbook\.xml$/i)) return (await import('./xlsx.ts')).xlsxWorkbook(entries);
  const map = entries.filter((entry) => /\.kml$/i.test(entry.name)).slice(0, 1);
  if (map.length === 1) {
    const [text] = (await unpacked(map)).values();
    return (await import('./kml.ts')).kmlWorkbook(textOfXml(text ?? new Uint8Array()), name);
  }
  if (has(/^content\.xml$/i)) throw noTable('OpenDocument');
  if (has(/^word\//i)) throw noTable('Word');
  if (has(/^xl\/workbook\.bin$/i)) throw noTable('XLSB');
  throw noTable('ZIP');
}

/** The data shown, for whom nobody here has the whole airlift. */
function readPicture(bytes: Uint8Array, name: string): WorkbookReading {
  const reading = recordInPng(bytes);
  if (reading.kind !== 'record' || !isGeoJson(reading.record.data)) throw noTable('PNG');
  return geoJsonWorkbook(reading.record.data, name);
}

function readJson(bytes: Uint8Array, name: string): WorkbookReading {
  const text = textOf(bytes);
  const value = text === null ? undefined : jsonValueOf(text)?.value;
  if (value === undefined) throw new Refusal(told('unreadable-file.json'));
  if (isGeoJson(value)) return geoJsonWorkbook(value, name);
  const workbook = jsonListsWorkbook(value);
  if (workbook === null) throw new Refusal(told('no-rows.list'));
  return workbook;
}
