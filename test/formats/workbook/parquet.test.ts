// Parquet as other programs write it: its columns as text, days as ISO 8601, whatever it is packed with.
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { mostRowsOfParquet } from '../../../src/formats/workbook/parquet.ts';
import { workbookOf } from '../../../src/formats/workbook/workbook-of.ts';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];
const fileOf = (columnData: Columns, codec: 'SNAPPY' | 'UNCOMPRESSED' = 'SNAPPY') =>
  new Uint8Array(parquetWriteBuffer({ columnData, codec }));

describe('Parquet', () => {
  it('has a column a column', async () => {
    const bytes = fileOf([
      { name: 'ADEP', data: ['EHAM', 'EDDF'], type: 'STRING' },
      { name: 'flights', data: [3, null], type: 'INT32', nullable: true },
      {
        name: 'first_seen',
        data: [new Date('2022-03-04T00:00:00Z'), new Date('2022-03-04T10:30:00Z')],
        type: 'TIMESTAMP',
      },
      { name: 'id', data: [12345678901234567890n % 2n ** 62n, 1n], type: 'INT64' },
      { name: 'heavy', data: [true, false], type: 'BOOLEAN' },
    ]);
    const reading = await workbookOf(bytes, 'a.parquet');
    expect(
      reading.kind === 'workbook' && reading.workbook.sheets[0]?.records.map(({ cells }) => cells),
    ).toEqual([
      ['ADEP', 'flights', 'first_seen', 'id', 'heavy'],
      ['EHAM', '3', '2022-03-04', String(12345678901234567890n % 2n ** 62n), 'TRUE'],
      ['EDDF', '', '2022-03-04T10:30', '1', 'FALSE'],
    ]);
  });

  it('of very many rows is read as far as a map has room, and that is told', async () => {
    const data = new Array<string>(mostRowsOfParquet + 5).fill('EHAM');
    const reading = await workbookOf(fileOf([{ name: 'ADEP', data, type: 'STRING' }]), 'a.parquet');
    expect(reading.kind === 'workbook' && reading.workbook.sheets[0]?.records).toHaveLength(
      mostRowsOfParquet + 1,
    );
    expect(reading.problems.map(({ code, weight }) => [code, weight])).toEqual([['rows-beyond', 'told']]);
  });

  it('that is cut short is refused', async () => {
    const bytes = fileOf([{ name: 'ADEP', data: ['EHAM'], type: 'STRING' }]);
    expect((await workbookOf(bytes.slice(0, -9), 'a.parquet')).problems.map(({ code }) => code)).toEqual([
      'unreadable-file',
    ]);
  });
});
