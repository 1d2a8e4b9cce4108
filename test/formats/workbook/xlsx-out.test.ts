// What is written as XLSX opens again to the same tables; numbers are numbers, and nothing in it can run.

import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyFilter, everything } from '../../../src/airlift/counting/filter.ts';
import { open } from '../../../src/formats/open.ts';
import { templateOf } from '../../../src/formats/saved/template.ts';
import type { Cell } from '../../../src/formats/table/records.ts';
import { tablesOfAirlift } from '../../../src/formats/table/write-table.ts';
import { workbookOf } from '../../../src/formats/workbook/workbook-of.ts';
import { airliftXlsx, xlsxOf } from '../../../src/formats/xlsx/write-xlsx.ts';
import { builtIn } from '../../airlift/built-in.ts';
import { madeUp } from '../../airlift/made-up.ts';
import { nothingKnown } from '../opened.ts';

async function sheetsIn(bytes: Uint8Array) {
  const reading = await workbookOf(bytes, 'x.xlsx');
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.workbook.sheets;
}

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Ж',
      '"',
      '&',
      '<b>',
      '=',
      '+',
      '-',
      '@',
      '_x000D_',
      '\u202e',
      '東',
      ' ',
      '1',
      "'",
      ';',
    ),
  }),
  fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e12, max: 1e12 }),
  fc.integer(),
  fc.constant(null),
) as fc.Arbitrary<Cell>;

const text = (value: Cell | undefined) =>
  value === null || value === undefined ? '' : String(value === 0 ? 0 : value);

describe('a workbook that is written', () => {
  it('is read again with every cell as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (records) => {
          const [sheet] = await sheetsIn(await xlsxOf([{ name: 'rows', records }]));
          const read = new Map(sheet?.records.map(({ row, cells }) => [row, cells]));
          for (const [index, cells] of records.entries())
            for (const [column, value] of cells.entries())
              expect(read.get(index + 1)?.[column] ?? '', `${index} ${column}`).toBe(text(value));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the tables of an airlift as sheets', async () => {
    await fc.assert(
      fc.asyncProperty(madeUp, async ({ airlift }) => {
        const options = { airlift, shown: applyFilter(airlift, everything) };
        const tables = tablesOfAirlift(options);
        const sheets = await sheetsIn(await airliftXlsx(options));
        expect(sheets.map(({ name }) => name)).toEqual(['rows', 'places', 'about']);
        const filled = (records: readonly (readonly Cell[])[]) =>
          records.map((cells) => cells.map(text).join('|').replace(/\|+$/, ''));
        expect(sheets.map(({ records }) => filled(records.map(({ cells }) => cells)))).toEqual(
          [tables.rows, tables.places, tables.about].map(filled),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('holds numbers as numbers, no formula, no link and no macro', async () => {
    const records = [
      ['flights', 'note'],
      [12, '=HYPERLINK("x.example")'],
      [0.5, '+1'],
    ];
    const parts = unzipSync(await xlsxOf([{ name: 'rows', records }]));
    const all = Object.entries(parts)
      .map(([name, part]) => name + strFromU8(part))
      .join('');
    expect(all).not.toMatch(/<f[ >]|<hyperlink|vbaProject|externalLink|<definedName /i);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(
      /<c r="A2"[^>]*>\s*<v>12<\/v>/,
    );
  });
});

describe('the template', () => {
  it('opens without a problem and shows every kind of row', async () => {
    const opening = await open(await templateOf('csv'), 'airlift-template.csv', nothingKnown);
    expect(opening.problems).toEqual([]);
    expect(opening.kind === 'airlift' && opening.airlift.movements.length).toBe(5);
  });

  it('is the same as CSV and as XLSX', async () => {
    const sheets = await sheetsIn(await templateOf('xlsx'));
    const csv = new TextDecoder().decode(await templateOf('csv'));
    for (const { records } of sheets)
      for (const { cells } of records) for (const each of cells) expect(csv).toContain(each);
    expect(sheets.map(({ name }) => name)).toEqual(['rows', 'places', 'about']);
  });

  it('of a built-in airlift is about as large as its CSV', async () => {
    const airlift = builtIn();
    expect((await airliftXlsx({ airlift, shown: applyFilter(airlift, everything) })).length).toBeLessThan(
      60_000,
    );
  });
});
