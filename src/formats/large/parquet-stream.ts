// Parquet as a stream of records: one group of rows after the other, and of each only the columns that are read.
import type { ColumnData, FileMetaData } from 'hyparquet';
import { told } from '../../i18n/problems/told.ts';
import type { ReadingProgress } from '../opening.ts';
import { cellText } from '../workbook/cells.ts';
import { megabytes, mostColumns, mostRowsInPieces } from '../workbook/limits.ts';
import { refuseCodecs, unpackers } from '../workbook/parquet.ts';
import { Refusal } from '../workbook/reading.ts';
import { bytesBetween, type FileContent, sizeOf } from './content.ts';
import type { TakeRecord } from './text-records.ts';

/** Bytes that one group of rows may have, unpacked. */
const mostOfGroup = 512 * 1024 * 1024;

export class ParquetStream {
  readonly #content: FileContent;
  readonly #metadata: FileMetaData;
  readonly #onProgress: (progress: ReadingProgress) => void;
  readonly #names: readonly string[];

  private constructor(
    content: FileContent,
    metadata: FileMetaData,
    names: readonly string[],
    onProgress: (progress: ReadingProgress) => void,
  ) {
    this.#content = content;
    this.#metadata = metadata;
    this.#names = names;
    this.#onProgress = onProgress;
  }

  /**
   * @returns null for a file whose columns hold objects
   * @throws Refusal for one that is too large
   */
  static async of(
    content: FileContent,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<ParquetStream | null> {
    const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
    const metadata = await parquetMetadataAsync(fileOf(content));
    refuseCodecs(metadata);
    const { children } = parquetSchema(metadata);
    if (children.some((each) => each.children.length > 0)) return null;
    const count = Number(metadata.num_rows);
    if (children.length > mostColumns)
      throw new Refusal(told('too-large.columns', { count: children.length }));
    if (count > mostRowsInPieces)
      throw new Refusal(told('too-large.log-rows', { count, most: mostRowsInPieces }));
    if (metadata.row_groups.some((group) => Number(group.total_byte_size) > mostOfGroup))
      throw new Refusal(told('too-large.unpacked', { most: megabytes(mostOfGroup) }));
    const names = children.map(({ element }) => element.name);
    return new ParquetStream(content, metadata, names, onProgress);
  }

  get rows(): number {
    return Number(this.#metadata.num_rows);
  }

  /** @param wanted the columns that are read; the cells of others are empty */
  async each(take: TakeRecord, wanted?: ReadonlySet<number>): Promise<void> {
    const { parquetRead } = await import('hyparquet');
    const names = this.#names;
    const columns = names.filter((_, index) => wanted?.has(index) ?? true);
    const compressors = await unpackers();
    const ofBytes = sizeOf(this.#content);
    take(1, names);
    let rowStart = 0;
    for (const group of this.#metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const chunks: ColumnData[] = [];
      await parquetRead({
        file: fileOf(this.#content),
        metadata: this.#metadata,
        columns,
        rowStart,
        rowEnd,
        compressors,
        onChunk: (chunk) => chunks.push(chunk),
      });
      const columnAt = names.map((name) => valuesOf(chunks.filter(({ columnName }) => columnName === name)));
      for (let row = rowStart; row < rowEnd; row += 1)
        take(
          row + 2,
          columnAt.map((value) => cellText(value(row))),
        );
      rowStart = rowEnd;
      const bytes = Math.round((ofBytes * rowEnd) / this.rows);
      this.#onProgress({ rows: rowEnd, bytes, ofBytes });
    }
  }
}

/** The value of one column in a row: rows are asked for one after the other. */
function valuesOf(chunks: readonly ColumnData[]): (row: number) => unknown {
  const sorted = [...chunks].sort((one, other) => one.rowStart - other.rowStart);
  let at = 0;
  return (row) => {
    while ((sorted[at]?.rowEnd ?? Number.POSITIVE_INFINITY) <= row) at += 1;
    const chunk = sorted[at];
    return chunk === undefined || row < chunk.rowStart ? '' : chunk.columnData[row - chunk.rowStart];
  };
}

const fileOf = (content: FileContent) => ({
  byteLength: sizeOf(content),
  slice: async (start: number, end = sizeOf(content)): Promise<ArrayBuffer> => {
    const bytes = await bytesBetween(content, start < 0 ? sizeOf(content) + start : start, end);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  },
});
