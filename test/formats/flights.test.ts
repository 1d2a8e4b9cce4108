// Raw flights, a row each, added up into the canonical table: what is one row of it, and what stays apart.
import { describe, expect, it } from 'vitest';
import {
  type Grouping,
  groupedHead,
  groupedLines,
  groupFlights,
} from '../../src/formats/flights/group-flights.ts';
import { flightTableOf } from '../../src/formats/flights/layouts.ts';

const byDay: Grouping = { by: 'day', source: '', period: null };

function grouped(lines: readonly string[], grouping: Partial<Grouping> = {}): readonly string[] {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  const table = flightTableOf(header);
  if (!('layout' in table)) throw new Error(table.reason);
  return groupFlights(header, table, rows, { ...byDay, ...grouping }).map((cells) => cells.join());
}

const openSky = [
  'callsign,number,icao24,registration,typecode,origin,destination,firstseen,lastseen,day',
  'A1,,4,,B738,LHBP,VIDP,2022-03-01T23:50:00,2022-03-02T03:00:00,2022-03-01 00:00:00+00:00',
  'A2,,5,,B738,LHBP,VIDP,2022-03-01T04:00:00,2022-03-01T08:00:00,2022-03-01 00:00:00+00:00',
  'A3,,6,,,LHBP,,2022-03-02T04:00:00,2022-03-02T08:00:00,2022-03-02 00:00:00+00:00',
  'A4,,7,,A320, LHBP ,VIDP,2022-03-02T04:00:00,2022-03-02T08:00:00,2022-03-02 00:00:00+00:00',
];

describe('grouping flights', () => {
  it('counts the rows of a day, a route and a type, and keeps what is not reported empty', () => {
    expect(grouped(openSky)).toEqual([
      '2022-03-01,LHBP,VIDP,B738,,,2,,,',
      '2022-03-02,LHBP,,,,,1,,,',
      '2022-03-02,LHBP,VIDP,A320,,,1,,,',
    ]);
  });

  it('counts by month, of a period, and under a source', () => {
    expect(grouped(openSky, { by: 'month' })[1]).toBe('2022-03,LHBP,VIDP,A320,,,1,,,');
    expect(grouped(openSky, { source: 'OpenSky' })[0]).toBe('2022-03-01,LHBP,VIDP,B738,,,2,,,OpenSky');
    const period = { from: '2022-03-02', to: '2022-03-31' };
    expect(grouped([...openSky, 'A5,,8,,,LHBP,VIDP,,,'], { period })).toHaveLength(2);
  });

  it('adds exact amounts without losing a digit, and none that is not exact', () => {
    const rows = ['a,b,0.1,3', 'a,b,0.2,4', 'a,b,,5', 'a,b,about 8,1', 'a,b,about 8,1', 'a,b,999999999999,1'];
    expect(grouped(['from,to,tonnes,people', ...rows])).toEqual([
      ',a,b,,,,,1,about 8,',
      ',a,b,,,,,1,about 8,',
      ',a,b,,,,,5,,',
      ',a,b,,,,,8,999999999999.3,',
    ]);
  });

  it('takes no row for a flight where other amounts are counted, as the page does not', () => {
    expect(grouped(['from,to,tonnes', 'a,b,2', 'a,b,3', 'a,b,'])).toEqual([',a,b,,,,,,,', ',a,b,,,,,,5,']);
    expect(grouped(['from,to,operator', 'a,b,', 'a,b,'])).toEqual([',a,b,,,,2,,,']);
  });

  it('takes flights from their column where there is one', () => {
    expect(grouped(['from,to,flights', 'a,b,2', 'a,b,3', 'a,b,'])).toEqual([',a,b,,,,,,,', ',a,b,,,,5,,,']);
  });

  it("reads OPDI's columns", () => {
    const rows = ['EHAM,LEBL,B738,KLM,2022-01-01', 'EHAM,LEBL,B738,KLM,2022-01-01'];
    expect(grouped(['ADEP,ADES,typecode,icao_operator,dof', ...rows])).toEqual([
      '2022-01-01,EHAM,LEBL,B738,KLM,,2,,,',
    ]);
  });

  it('leaves dates that are no days as they are, and goes by code points', () => {
    const dates = ['2022-03-03/2022-03-08', '2022-03', 'spring', '2022-03-03T10:00'];
    const rows = grouped([
      'date,from,to',
      ...dates.map((date) => `${date},a,b`),
      ',\u{1F6EC},b',
      ',\uFF21,b',
    ]);
    expect(rows.map((row) => row.split(',').slice(0, 2).join())).toEqual([
      ',\uFF21',
      ',\u{1F6EC}',
      '2022-03,a',
      '2022-03-03,a',
      '2022-03-03/2022-03-08,a',
      'spring,a',
    ]);
  });

  it('is refused where rows are claims, or have no two ends', () => {
    expect(flightTableOf(['movement', 'from', 'to'])).toEqual({ reason: 'claims', column: 'movement' });
    expect(flightTableOf(['from', 'flights'])).toEqual({ reason: 'no-ends' });
  });

  it('is written as our tables are', () => {
    expect(groupedHead + groupedLines([['2022-03-01', '=a', 'b,c', '', '', '', '1', '', '', '']])).toBe(
      '\uFEFFdate,from,to,aircraft,operator,aircraft_count,flights,people,tonnes,source\r\n2022-03-01,\'=a,"b,c",,,,1\r\n',
    );
  });
});
