// Several columns that count the same, adults, children and crew, without their sum: what is not read is told, never silent.
import { describe, expect, it } from 'vitest';
import { problemsIn, takenIn, understand } from './understood.ts';

const rows = (header: string, ...cells: readonly string[]) => [
  `From,To,${header}`,
  ...cells.map((each, index) => `XAAA,${index % 2 === 0 ? 'XBBB' : 'XEEE'},${each}`),
];
const told = async (header: string, ...cells: readonly string[]) =>
  (await understand(rows(header, ...cells))).problems.map(({ message }) => message);

describe('several columns of people', () => {
  it('without their sum are told: which is read, which are not, what to do', async () => {
    const opening = await understand(rows('Adults,Children,Crew', '100,20,5', '80,10,4'));
    expect(takenIn(opening)).toEqual(['from', 'to', 'people', 'unused', 'unused']);
    expect(opening.problems.map(({ message }) => message)).toEqual([
      'more than one column counts people: "Adults" is read, and not Children, Crew; if they are parts of one number, add a column with their sum',
    ]);
    expect(problemsIn(opening)).toEqual(['counts-apart, told']);
  });

  it('of which none is read are told', async () => {
    expect((await told('Men,Women', '100,20', '80,10'))[0]).toBe(
      'columns that may count people in parts are not read: Men, Women; add a column with their sum',
    );
  });

  it('beside their sum need no word', async () => {
    expect(await told('Adults,Children,All', '100,20,120', '80,10,90')).toEqual([]);
  });

  it('in other languages are told as well', async () => {
    expect((await told('Взрослых,Детей', '100,20', '80,10'))[0]).toMatch(/people.*Взрослых, Детей/);
    expect((await told('Passengers,экипаж', '100,20', '80,10'))[0]).toMatch(/"Passengers".*экипаж/);
  });

  it('in words with й and ө are told apart from what could fly', async () => {
    expect(await told('Взрослых,Детей,Всего', '100,20,120', '80,10,90')).toEqual([]);
    expect(takenIn(await understand(rows('Сыйымдылығы тонна', '100', '80')))[2]).toBe('unused');
    expect(takenIn(await understand(rows('Күніне рейстер', '100', '80')))[2]).toBe('unused');
  });

  it('are told of the other measures, too, and a column that is there twice once', async () => {
    expect(await told('Flights,Sorties,Flights', '3,4,5', '1,2,3')).toEqual([
      'more than one column counts flights: "Flights" is read, and not Sorties; if they are parts of one number, add a column with their sum',
      'the column "Flights" stands there twice; the first of the two is read',
    ]);
  });

  it('say nothing of what the reader has decided, or of what holds no numbers', async () => {
    const lines = rows('Adults,Children', '100,20', '80,10');
    expect((await understand(lines, { columns: { 3: 'unused' } })).problems).toEqual([]);
    expect(problemsIn(await understand(rows('Pax,Crew', '100,Smith', '80,Jones')))).toEqual([
      'unknown-column, told',
    ]);
  });
});
