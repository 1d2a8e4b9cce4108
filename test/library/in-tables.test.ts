// Tables that name airfields which nothing but the library describes.
import { describe, expect, it } from 'vitest';
import aircraft from '../../geo/library/aircraft.json' with { type: 'json' };
import packed from '../../geo/library/airfields.json' with { type: 'json' };
import countries from '../../geo/library/countries.json' with { type: 'json' };
import more from '../../geo/library/more-airfields.json' with { type: 'json' };
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { open } from '../../src/formats/open.ts';
import type { Wishes } from '../../src/formats/opening.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { AircraftFile } from '../../src/library/aircraft-types.ts';
import { libraryOf } from '../../src/library/library.ts';
import { airliftIn, bytesOf, told } from '../formats/opened.ts';

const library = libraryOf({
  airfields: packed,
  moreAirfields: more,
  countries,
  aircraft: aircraft as AircraftFile,
});
const wishes: Wishes = { known: { places: [], aircraft: [], ...library } };
const openLines = (...lines: readonly string[]) => open(bytesOf(lines.join('\n')), 'flights.csv', wishes);

describe('a table', () => {
  it('is drawn from the airfields that it names, each once', async () => {
    const opening = await openLines('from,to,flights', 'LHBP,VABB,28', 'BUD,Mumbai,1', 'Rzeszow,BOM,11');
    // What was found by its town is told: it has one airfield only.
    expect(opening.problems.map(({ code, found }) => [code, found])).toEqual([
      ['place-guessed', 'Mumbai'],
      ['place-guessed', 'Rzeszow'],
    ]);
    expect(airliftIn(opening).places.map(({ id }) => id)).toEqual(['lhbp', 'vabb', 'eprz']);
  });

  it('is read as people write: two types with a slash, a code in brackets that says which of a town', async () => {
    const opening = await openLines(
      'from,to,aircraft,flights',
      'Dubai (DWC),Kraków,C-47/C-54,1',
      'Makassar,Kraków,F/A-18,2',
    );
    const airlift = airliftIn(opening);
    expect(
      airlift.movements.map(({ from, aircraft }) => [from[0]?.icao, aircraft.map(({ name }) => name)]),
    ).toEqual([
      ['OMDW', ['C-47', 'C-54']],
      ['WAAA', [expect.stringContaining('18')]],
    ]);
    // Two places are two, and a letter is no name.
    const two = await openLines('from,to,flights', '"Budapest, Warsaw Chopin",LHR,7', 'Base A,LHR,1');
    expect(airliftIn(two).movements.map(({ from }) => from.map(({ icao }) => icao))).toEqual([
      ['LHBP', 'EPWA'],
    ]);
    expect(two.problems.map(({ code, found }) => [code, found])).toContainEqual(['unknown-place', 'Base A']);
    const unknown = await openLines('from,to,flights', 'Kraków-Balice,BUD,1');
    expect(unknown.problems[0]?.mends?.[0]?.answers.places).toEqual({ 'Kraków-Balice': { take: 'EPKK' } });
  });

  it('tells towns of one name apart by the state or country in a column of its own', async () => {
    const opening = await openLines(
      'Origin City,Origin State,Destination City,Destination Country,Passengers',
      'Birmingham,AL,Nice,France,100',
      'Birmingham,England,Nice,France,50',
      'Dallas,TX,Columbus,Elsewhere,10',
    );
    const asked = opening.problems.filter(({ weight }) => weight === 'question');
    expect(asked.map(({ found }) => found)).toEqual(['Columbus']);
    const { movements } = airliftIn(opening);
    expect(movements.map(({ from }) => from[0]?.icao)).toEqual(['KBHM', 'EGBB']);
  });

  it('names two airfields of one name with their codes, and others without', async () => {
    const { places, movements } = airliftIn(await openLines('from,to,flights', 'EBBR,EDDF,3', 'EBCI,EDDF,4'));
    expect(places.map(({ names }) => names.en)).toEqual([
      'Brussels (BRU)',
      expect.any(String),
      'Brussels (CRL)',
    ]);
    expect(places[1]?.names.en).not.toContain('(');
    expect(movements[1]?.from[0]).toBe(places[2]);
    expect(airliftIn(await openLines('from,to,flights', 'EBBR,EDDF,3')).places[0]?.names.en).toBe('Brussels');
  });

  it('describes its own places, which go first', async () => {
    const lines = [
      'from,to,flights',
      'BUD,VABB,1',
      '',
      '# places',
      'id,name,lat,lon',
      'bud,Buda Hill,47.5,19',
    ];
    const opening = await openLines(...lines);
    expect(airliftIn(opening).places.map(({ names }) => names.en)).toContain('Buda Hill');
  });

  it('is not drawn from one of several, nor from what is only called alike', async () => {
    const opening = await openLines('from,to,flights', 'LHBP,VABB,1', 'London,VABB,1', 'LZKX,VABB,1');
    expect(told(opening.problems).map((problem) => problem.split(': ')[1])).toEqual([
      'place-ambiguous, question',
      'unknown-place, question',
    ]);
  });

  it('has the types that it names, and keeps the name of one that nobody knows', async () => {
    const opening = await openLines('from,to,aircraft,flights', 'LHBP,VABB,B738; C-17A; Zeppelin,1');
    const types = airliftIn(opening).aircraft;
    expect(types.map(({ id }) => id)).toEqual(['b737-800', 'c-17', 'zeppelin']);
    expect(types.map(({ silhouette }) => silhouette !== null)).toEqual([true, true, false]);
  });

  it('tells which type it took for a nickname', async () => {
    const opening = await openLines('from,to,aircraft', 'LHBP,VABB,Candid', 'LHBP,VABB,Il-76');
    expect(opening.problems.map(({ code, found, rows }) => [code, found, rows])).toEqual([
      ['type-guessed', 'Candid', [2]],
    ]);
  });

  it('takes no airfield for a region, and says so where one tells where a city is', async () => {
    const opening = await openLines('from,to,flights', 'city: Budapest,VABB,1', 'region: Budapest,VABB,1');
    expect(told(opening.problems).map((problem) => problem.split(': ')[1])).toEqual([
      'place-guessed, told',
      'unknown-place, question',
    ]);
    expect(airliftIn(opening).places.find(({ kind }) => kind === 'city')?.names.en).toBe('Budapest');
  });
});

describe('a country that a table names instead of a place', () => {
  const placesOf = async (...names: readonly string[]) => {
    const opening = await openLines('from,to,people', ...names.map((name) => `${name},BUD,7`));
    return airliftIn(opening).movements.map(({ from: [place] }) => place);
  };

  it('is a region, by its name in any of the languages, and that is told', async () => {
    const opening = await openLines(
      'from,to,people',
      'Germany,Guatemala,12',
      'Германия,Польша,3',
      'USA,Peru,9',
    );
    const airlift = airliftIn(opening);
    expect(airlift.places.map(({ kind, names }) => [kind, names.en])).toEqual([
      ['region', 'Germany'],
      ['region', 'Guatemala'],
      ['region', 'Poland'],
      ['region', 'United States'],
      ['region', 'Peru'],
    ]);
    expect(airlift.places[0]?.names.ru).toBe('Германия');
    expect(opening.problems.find(({ found }) => found === 'Germany')?.message).toContain('a country');
  });

  it('opens again from the table that the page writes', async () => {
    const airlift = airliftIn(await openLines('from,to,people', 'Germany,Guatemala,12', 'USA,Peru,9'));
    const shown = applyFilter(airlift, everything);
    const text = tableText({ airlift, shown, language: 'en', languages });
    const again = airliftIn(await open(bytesOf(text), 'flights.csv', wishes));
    expect(again.places).toEqual(airlift.places);
    expect(again.movements.map(({ from, to }) => [from, to])).toEqual(
      airlift.movements.map(({ from, to }) => [from, to]),
    );
  });

  it('is no airfield of another country that is called alike, and none that only begins so', async () => {
    const places = await placesOf('Lebanon', 'Jordan', 'Ireland', 'Cuba', 'UAE');
    expect(places.map((place) => [place?.kind, place?.country])).toEqual(
      ['LB', 'JO', 'IE', 'CU', 'AE'].map((country) => ['region', country]),
    );
  });

  it('is an airfield where the country has a town of that name', async () => {
    const places = await placesOf('Singapore', 'Luxembourg', 'Djibouti', 'Malta');
    expect(places.map((place) => place?.kind)).toEqual(Array(4).fill('airfield'));
  });

  it('is asked for where a state is called so, too', async () => {
    const opening = await openLines('from,to,people', 'Georgia,BUD,7');
    expect(opening.problems.map(({ weight }) => weight)).toContain('question');
  });

  it('does not make a column of countries beside towns one of places', async () => {
    const opening = await openLines(
      'Origin City,Origin Country,Destination City,Destination Country,Passengers',
      'Budapest,Hungary,Nice,France,100',
    );
    expect(airliftIn(opening).places.every(({ kind }) => kind !== 'region')).toBe(true);
  });
});
