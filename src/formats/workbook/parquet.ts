// Parquet as a workbook of one sheet, by hyparquet; what is nested in a column becomes columns or a list.

import type { FileMetaData } from 'hyparquet';
import { told } from '../../i18n/problems/told.ts';
import { sheetOfObjects } from './cells.ts';
import { megabytes, mostColumns, mostUnpacked } from './limits.ts';
import { fileProblem, Refusal, type WorkbookReading, workbookRead } from './reading.ts';

/** Rows that are read; of longer files the first ones, and that is told. */
export const mostRowsOfParquet = 20_000;

/** @throws Refusal for what cannot be read */
export async function parquetWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(own);
  const columns = metadata.schema[0]?.num_children ?? 0;
  if (columns > mostColumns) throw new Refusal(told('too-large.columns', { count: columns }));
  const all = Number(metadata.num_rows);
  const rowEnd = Math.min(all, mostRowsOfParquet);
  refuseCodecs(metadata);
  let [first, size] = [0, 0];
  for (const group of metadata.row_groups) {
    if (first < rowEnd) size += Number(group.total_byte_size);
    first += Number(group.num_rows);
  }
  if (size > mostUnpacked || size < 0)
    throw new Refusal(told('too-large.unpacked', { most: megabytes(mostUnpacked) }));
  const rows = await parquetReadObjects({ file: own, metadata, rowEnd, compressors: await unpackers() });
  const problems =
    all <= rowEnd
      ? []
      : [
          fileProblem(file, 'told', {
            ...told('rows-beyond', { count: all, most: rowEnd }),
          }),
        ];
  return workbookRead({ format: 'parquet', sheets: [sheetOfObjects(null, rows)], isTyped: true }, problems);
}

const codecs: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD']);

/** @throws Refusal for columns that are packed in a way that nothing here unpacks */
export function refuseCodecs({ row_groups: groups }: FileMetaData): void {
  for (const { columns } of groups) {
    const codec = columns
      .map((each) => each.meta_data?.codec ?? 'UNCOMPRESSED')
      .find((each) => !codecs.has(each));
    if (codec !== undefined) throw new Refusal(told('unreadable-file.packed', { codec }));
  }
}

export async function unpackers() {
  const [{ gunzipSync }, { decompress }] = await Promise.all([import('fflate'), import('fzstd')]);
  // A page says how large it is, and no more room than that is given.
  const room = (size: number) => {
    if (size > mostUnpacked) throw new Refusal(told('too-large.unpacked', { most: megabytes(mostUnpacked) }));
    return new Uint8Array(size);
  };
  return {
    GZIP: (packed: Uint8Array, size: number) => gunzipSync(packed, { out: room(size) }),
    ZSTD: (packed: Uint8Array, size: number) => decompress(packed, room(size)),
  };
}
