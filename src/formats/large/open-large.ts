// The door for large tables: a first look at the beginning, by which columns are understood, and all rows in groups.
import { told } from '../../i18n/problems/told.ts';
import type { FileProblem, Opening, Wishes } from '../opening.ts';
import { corrected } from '../table/reading/corrected.ts';
import { readPart } from '../table/reading/read-part.ts';
import { understand } from '../table/reading/read-workbook.ts';
import { encodingNames } from '../workbook/csv.ts';
import { fileKind } from '../workbook/file-kind.ts';
import { largeTable, megabytes, mostBytesInPieces, mostMovements } from '../workbook/limits.ts';
import { fileProblem, Refusal } from '../workbook/reading.ts';
import type { Sheet, TableRecord, Workbook } from '../workbook.ts';
import { bytesBetween, type FileContent, sizeOf } from './content.ts';
import { type RecordStream, readLargePart } from './read-large-part.ts';
import type { TakeRecord } from './text-records.ts';
import { Enough, Restart, TextStream } from './text-stream.ts';

/** Records of the beginning by which columns are understood. */
const sampled = 2000;
/** Bytes that a row has at least: a smaller file is no large table. */
const shortestRow = { text: 4, parquet: 0.1 } as const;

/** Of a table that is read in groups: more rows than these; and of what comes of it: no more movements than these. */
export interface LargeLimits {
  readonly rows: number;
  readonly movements: number;
}

const usual: LargeLimits = { rows: largeTable, movements: mostMovements };

/** A file of which pieces can be read. */
export interface LargeFile {
  readonly name: string;
  readonly content: FileContent;
}

/** A table that is read in a stream. */
interface LargeSheet extends RecordStream {
  readonly format: Workbook['format'];
  readonly isTyped: boolean;
  /** What has to be told of the file, after it was read. */
  readonly told: () => readonly FileProblem[];
}

/** Whether a file is of a kind and a size that a large table may have. */
export async function mayBeLarge({ name, content }: LargeFile, rows = largeTable): Promise<boolean> {
  const kind = fileKind(await bytesBetween(content, 0, 4096), name);
  return (kind === 'text' || kind === 'parquet') && sizeOf(content) > rows * shortestRow[kind];
}

/**
 * Opens a large table of text or Parquet.
 * @param beside the sheets of files that came with it
 * @returns null for everything else: smaller tables, other files, and tables whose rows depend on each other
 */
export async function openLarge(
  { name, content }: LargeFile,
  wishes: Wishes,
  beside: readonly Sheet[] = [],
  limits: LargeLimits = usual,
): Promise<Opening | null> {
  if (!(await mayBeLarge({ name, content }, limits.rows))) return null;
  const size = sizeOf(content);
  try {
    if (size > mostBytesInPieces)
      throw new Refusal(told('too-large.log', { size: megabytes(size), most: megabytes(mostBytesInPieces) }));
    const isText = fileKind(await bytesBetween(content, 0, 4096), name) === 'text';
    const sheet = await (isText ? textSheet : parquetSheet)(name, content, wishes);
    return sheet === null ? null : await readSheet(sheet, name, wishes, beside, limits);
  } catch (error) {
    return { kind: 'problems', problems: [fileProblem(name, 'stops', refusalOf(error))] };
  }
}

/** A browser refuses memory with a RangeError, and texts, lists and maps that are too long with another. */
const refusedMemory = /allocat|memory|invalid (?:array|string) length|maximum size/i;

/** Why a file cannot be read; what is neither a refusal nor a lack of memory is thrown on. */
export function refusalOf(error: unknown) {
  if (error instanceof Refusal) return error.told;
  if (error instanceof RangeError && refusedMemory.test(error.message)) return told('too-large.memory');
  throw error;
}

/** Reads a workbook that is there as a whole: where its table is a large one, rows that say the same as one movement. */
export async function readWorkbookOfAnySize(
  workbook: Workbook,
  name: string,
  wishes: Wishes,
  problems: readonly FileProblem[],
  limits: LargeLimits = usual,
): Promise<Opening> {
  const understood = understand(workbook, name, wishes, problems);
  if ('opening' in understood) return understood.opening;
  const { chosen, context, openingOf } = understood;
  if (chosen.grid.rows.length <= limits.rows) return openingOf(readPart(chosen, context));
  const { records } = chosen.part;
  const stream: RecordStream = {
    each: async (take) => {
      for (const { row, cells } of records) take(row, cells);
    },
  };
  try {
    const options = { mostMovements: limits.movements, hasSections: true };
    const read = await readLargePart(chosen, context, stream, options);
    return openingOf(
      read.kind === 'read' ? read.part : read.kind === 'dependent' ? readPart(chosen, context) : null,
    );
  } catch (error) {
    return { kind: 'problems', problems: [fileProblem(name, 'stops', refusalOf(error))] };
  }
}

async function parquetSheet(_: string, content: FileContent, wishes: Wishes): Promise<LargeSheet | null> {
  const { ParquetStream } = await import('./parquet-stream.ts');
  const stream = await ParquetStream.of(content, wishes.onProgress ?? (() => undefined)).catch(
    // What is damaged is told by the reader of whole files.
    (error: unknown) => {
      if (error instanceof Refusal) throw error;
      return null;
    },
  );
  if (stream === null) return null;
  return {
    format: 'parquet',
    isTyped: true,
    told: () => [],
    each: (take, wanted) => stream.each(take, wanted),
  };
}

async function textSheet(name: string, content: FileContent, wishes: Wishes): Promise<LargeSheet | null> {
  const stream = await TextStream.of(content, wishes.onProgress ?? (() => undefined));
  if (stream === null) return null;
  const toldOf = () => [
    ...(stream.isEncodingGuessed
      ? [fileProblem(name, 'told', told('encoding-guessed', { encoding: encodingNames[stream.encoding] }))]
      : []),
    ...(stream.divided.isGuessed
      ? [fileProblem(name, 'told', told('separator-guessed', { sign: stream.divided.separator }))]
      : []),
    ...(stream.unclosed === null
      ? []
      : [fileProblem(name, 'told', { ...told('unclosed-quote'), rows: [stream.unclosed] })]),
    ...[...stream.otherwise].map(([other, { rows, rowsInAll }]) => ({
      ...fileProblem(name, 'told', {
        ...told('divided-otherwise', { sign: stream.divided.separator, other }),
        rows,
      }),
      ...(rowsInAll > rows.length ? { rowsInAll } : {}),
    })),
  ];
  return { format: 'csv', isTyped: false, told: toldOf, each: (take) => stream.each(take) };
}

/** The first records of a table; null where it is no large one. */
async function beginningOf({ each }: RecordStream, rows: number): Promise<readonly TableRecord[] | null> {
  const records: TableRecord[] = [];
  let filled = 0;
  try {
    await each((row, cells) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      filled += 1;
      if (records.length < sampled) records.push({ row, cells: [...cells] });
      else if (filled > rows + 1) throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  // One is the header.
  return filled > rows + 1 ? records : null;
}

async function readSheet(
  sheet: LargeSheet,
  name: string,
  wishes: Wishes,
  beside: readonly Sheet[],
  limits: LargeLimits,
): Promise<Opening | null> {
  const { answers = {} } = wishes;
  const stem = beside.length === 0 ? null : name.replace(/\.[^.]*$/, '');
  const stream: RecordStream = {
    each: (take, wanted) => sheet.each(withCorrections(take, answers), wanted),
  };
  let sections: readonly TableRecord[] = [];
  for (;;) {
    try {
      const beginning = await beginningOf(sheet, limits.rows);
      if (beginning === null) return null;
      const { format, isTyped } = sheet;
      const records = [...beginning, ...sections];
      const workbook = { format, isTyped, sheets: [{ name: stem, records }, ...beside] };
      const problems: FileProblem[] = [];
      const understood = understand(workbook, name, wishes, problems);
      if ('opening' in understood) return understood.opening;
      const { chosen, context, openingOf } = understood;
      if (chosen.part.sheet !== stem) return null;
      const read = await readLargePart(chosen, context, stream, {
        mostMovements: limits.movements,
        hasSections: sections.length > 0,
      });
      if (read.kind === 'dependent') return null;
      problems.push(...sheet.told());
      if (read.kind !== 'sections') return openingOf(read.kind === 'read' ? read.part : null);
      sections = read.records;
    } catch (error) {
      if (!(error instanceof Restart)) throw error;
    }
  }
}

/** Records with the cells that the reader has corrected. */
function withCorrections(take: TakeRecord, answers: NonNullable<Wishes['answers']>): TakeRecord {
  const rows = new Set((answers.corrections ?? []).map(({ row }) => row));
  if (rows.size === 0) return take;
  return (row, cells) => {
    if (!rows.has(row)) {
      take(row, cells);
      return;
    }
    const sheets = [{ name: null, records: [{ row, cells }] }];
    const [changed] = corrected({ format: 'csv', isTyped: false, sheets }, answers).sheets;
    take(row, changed?.records[0]?.cells ?? cells);
  };
}
