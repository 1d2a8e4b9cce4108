// Questions of a table that a reader answers in words of their own: the place that no column names, the year, the sheet.
import { describe, expect, it } from 'vitest';
import { type Answers, withAnswers } from '../../src/formats/answers.ts';
import { open, openFiles } from '../../src/formats/open.ts';
import { type Opening, rowCount } from '../../src/formats/opening.ts';
import { freeAnswer, freeAnswers } from '../../src/state/free-answers.ts';

const known = { places: [], aircraft: [] };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, answers: Answers = {}) => open(bytes(text), 'own.csv', { known, answers });

function problemIn({ problems }: Opening, code: string) {
  const problem = problems.find((each) => each.code === code);
  if (problem === undefined)
    throw new Error(`There is no ${code}, but ${problems.map((each) => each.code)}.`);
  return problem;
}
function drawn(opening: Opening) {
  if (opening.kind !== 'airlift' || opening.table == null) return 0;
  return opening.table.counts.drawn;
}

describe('a question is answered in the reader’s own words', () => {
  it('which place is the other end of all flights', async () => {
    const table = 'Airport;Flights\n47.44, 19.26;5\n44.57, 26.08;3\n';
    const before = await read(table);
    const problem = problemIn(before, 'no-hub');
    const kinds = freeAnswers(problem);
    expect(kinds.length).toBeGreaterThan(0);
    const [kind] = kinds;
    if (kind === undefined) return;
    const after = await read(table, freeAnswer(kind, problem, ' 28.57, 77.1 ') ?? {});
    expect(drawn(after)).toBe(2);
    expect(freeAnswer(kind, problem, '  ')).toBeNull();
  });

  it('of which year dates are', async () => {
    const table =
      'Date;From;To;Flights\n13.02.;"47.44, 19.26";"28.57, 77.1";5\n28.02.;"47.44, 19.26";"28.57, 77.1";2\n';
    const before = await read(table);
    const problem = problemIn(before, 'no-year');
    expect(freeAnswers(problem)).toEqual(['year']);
    expect(freeAnswer('year', problem, 'this year')).toBeNull();
    const after = await read(table, freeAnswer('year', problem, '2022') ?? {});
    if (after.kind !== 'airlift') throw new Error('No airlift came of it.');
    expect(JSON.stringify(after.airlift.movements.map(({ period }) => period))).toContain('2022-02-13');
    expect(drawn(after)).toBe(2);
  });

  it('where a place is, by code, name or position, for all rows that name it', async () => {
    const table = 'From;To;Flights\nNowhere;"28.57, 77.1";5\nNowhere;"47.44, 19.26";2\n';
    const problem = problemIn(await read(table), 'unknown-place');
    expect(drawn(await read(table, freeAnswer('place', problem, '50, 30') ?? {}))).toBe(2);
  });

  it('not where nobody asks', () => {
    expect(freeAnswers({ code: 'says-nothing', found: null })).toEqual([]);
    expect(freeAnswers({ code: 'no-hub', found: null, values: { end: 'to' } })).toEqual(['to']);
  });
});

describe('another sheet', () => {
  it('is read where the reader chooses it, and the other answers stay', async () => {
    const files = [
      { name: 'march.csv', bytes: bytes('from,to,flights\n"47,19","28,77",5\n"44,26","28,77",1\n') },
      { name: 'april.csv', bytes: bytes('from,to,flights\n"47,19","28,77",7\n') },
    ];
    const before = await openFiles(files, { known });
    if (before.kind !== 'airlift' || before.table == null) throw new Error('No airlift came of it.');
    const { sheet, sheets } = before.table;
    expect(sheets).toHaveLength(2);
    const other = sheets.find((each) => each !== sheet) ?? '';
    const answers = withAnswers({ title: 'Mine' }, { sheet: other });
    const after = await openFiles(files, { known, answers });
    if (after.kind !== 'airlift' || after.table == null) throw new Error('No airlift came of it.');
    expect(after.table.sheet).toBe(other);
    expect(rowCount(after.table)).not.toBe(rowCount(before.table));
    expect(after.airlift.title.en).toBe('Mine');
  });
});
