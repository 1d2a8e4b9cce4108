// Airfields by whatever tables call them: each way of writing one is taken from a public table or from the airfield's own name.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packed from '../../geo/library/airfields.json' with { type: 'json' };
import countries from '../../geo/library/countries.json' with { type: 'json' };
import more from '../../geo/library/more-airfields.json' with { type: 'json' };
import { Airfields } from '../../src/library/airfields/lookup.ts';

const airfields = new Airfields(packed, more, countries);
const find = (written: string) => airfields.find(written);

/** What is found, short: `town lhbp`; `several lrop lrbs`; `none lzkz`. */
function found(written: string): string {
  const answer = find(written);
  if (answer.kind === 'one') return `${answer.by} ${answer.thing.id}`;
  const places = answer.kind === 'several' ? answer.things : answer.near;
  return [answer.kind, ...places.map(({ id }) => id)].join(' ');
}

describe('an airfield', () => {
  it.each([
    ['LHBP', 'icao lhbp'],
    ['lhbp', 'icao lhbp'],
    ['BUD', 'iata lhbp'],
    ['bud', 'iata lhbp'],
    ['KZ-0011', 'id zhetygen-air-base'],
    ['Miami, FL(MIA/KMIA)', 'iata kmia'],
    ['Barcelona / El Prat (BCN/LEBL)', 'iata lebl'],
    ['BUD - Budapest', 'iata lhbp'],
    ['Delhi (DEL)', 'iata vidp'],
    ['Henri Coandă', 'name lrop'],
    ['henri coanda international airport', 'name lrop'],
    ['KABUL INTL', 'name oakb'],
    ['Heathrow', 'name egll'],
    ['LONDON, HEATHROW', 'name egll'],
    ['PARIS, CHARLES DE GAULLE', 'name lfpg'],
    ['New York JFK', 'nickname kjfk'],
    ['Ramstein AB', 'name etar'],
    ['Columbus Air Force Base', 'name kcbm'],
    ['Duesseldorf', 'name eddl'],
    ['Otopeni', 'nickname lrop'],
    ['Чкаловский', 'nickname uumu'],
    ['Tempelhof', 'name eddi'],
    ['THF', 'iata eddi'],
    ['EDBG', 'icao edbg'],
    ['TXL', 'iata eddt'],
    ['Wunstorf', 'name etnw'],
    ['Faßberg', 'name eths'],
    ['Celle', 'name ethc'],
    ['Ivanovo-Severny', 'nickname ivanovo-north-air-base'],
  ])('is known by %s', (written, expected) => {
    expect(found(written)).toBe(expected);
  });

  it.each([
    ['Mumbai', 'town vabb'],
    ['Rzeszow', 'town eprz'],
    ['New Delhi', 'town vidp'],
    ['Delhi', 'town vidp'],
    // Beside the town, or under a name of it that the package does not have.
    ['Asunción', 'town sgas'],
    ['Cancún', 'town mmun'],
    ['Guadalajara', 'town mmgl'],
    ['Одесса', 'name ukoo'],
    ['Неаполь', 'name lirn'],
    ['Исламабад', 'name opis'],
    ['Куала-Лумпур', 'name wmkk'],
    ['Астана', 'town uacc'],
    ['Ташкент', 'name uttt'],
    ['БУДАПЕШТ', 'town lhbp'],
    ['Кошице', 'name lzkz'],
    ['Wien', 'name loww'],
    ['Birmingham, UK', 'name egbb'],
    ['London, Canada', 'name cyxu'],
    ['Москва (Внуково)', 'town uuww'],
    ['Washington DC', 'town kdca'],
  ])('is known by the town %s, where that has one', (written, expected) => {
    expect(found(written)).toBe(expected);
  });

  it('of a town that has several is asked for, the large ones first', () => {
    expect(found('Panama City')).toBe('several mpto kpam mpmg');
    expect(found('Панама')).toBe('several mpto mpmg');
    expect(found('Bucharest')).toBe('several lrop lrbs');
    expect(found('BUH')).toBe('several lrop lrbs');
    expect(found('London')).toMatch(/^several (eg(ll|kk|ss|gw) ){4}.*\bcyxu\b/);
    expect(found('Columbus')).toMatch(/^several kcmh .*\bkcsg\b/);
    expect(found('Columbus, OH')).toBe('several kcmh klck kosu');
    expect(found('Columbus, Ohio, USA')).toBe('several kcmh klck kosu');
    expect(found('Москва')).not.toContain('kpuw');
  });

  it('is asked for where a code and a name say different ones', () => {
    expect(found('Paris (FRA)')).toMatch(/^several .*\beddf\b/);
    expect(found('Goa')).toBe('several vago limj');
  });

  it('is not taken for one of another country', () => {
    expect(found('Budapest, Georgia')).toMatch(/^none lhbp/);
  });

  it.each(['HKNY', 'URMG'])('known as a code, yet as nothing by it, is answered: %s', (code) => {
    const answer = find(code);
    expect(answer.kind === 'none' && answer.near.length <= 5).toBe(true);
  });

  it.each([
    ['LZKX', 'lzkz'],
    ['Tbilsi', 'ugtb'],
    ['Дюшанбе', 'utdd'],
    ['Wadi Saeedna', 'wadi-seidna-air-base'],
    ['Milano Malpensa', 'limc'],
  ])('written nearly right, as %s, is proposed and not taken', (written, likeliest) => {
    const answer = find(written);
    expect(answer.kind).toBe('none');
    expect(answer.kind === 'none' && answer.near.map(({ id }) => id)).toContain(likeliest);
    expect(answer.kind === 'none' && answer.near.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['HSSS', 'hssk'],
    ['XUBI', 'ivanovo-north-air-base'],
    ['EDAF', 'eddf'],
    ['TSE', 'uacc'],
    ['VHHX', 'kai-tak-airport'],
    ['Bombay', 'vabb'],
    ['Saigon', 'vvts'],
  ])('that went by %s once is proposed first and not taken', (written, likeliest) => {
    expect(found(written)).toMatch(new RegExp(`^none ${likeliest}\\b`));
  });

  it('is a place with what the data say of it, and nothing else', () => {
    const answer = find('LHBP');
    expect(answer.kind === 'one' && answer.thing).toEqual({
      id: 'lhbp',
      kind: 'airfield',
      position: [19.261, 47.43],
      names: { en: 'Budapest', id: 'Budapest', ru: 'Будапешт', kk: 'Будапешт' },
      country: 'HU',
      countryName: null,
      whereabouts: null,
      icao: 'LHBP',
      iata: 'BUD',
      ourAirportsId: 4296,
      elevation: 151,
      runways: null,
      utcOffset: null,
      note: null,
    });
  });

  it('has a name that tells it from others of its town', () => {
    const nameOf = (code: string) => {
      const answer = find(code);
      return answer.kind === 'one' ? answer.thing.names.en : null;
    };
    const names = ['EGLL', 'LROP', 'UUWW', 'KSUU', 'LTFJ', 'ZSPD'].map(nameOf);
    expect(names).toEqual([
      'London Heathrow',
      'Bucharest Henri Coandă',
      'Moscow Vnukovo',
      'Travis Air Force Base',
      'Istanbul Sabiha Gökçen',
      'Shanghai Pudong',
    ]);
  });

  it('is not found in what is no name', () => {
    for (const written of [
      '',
      ' ',
      '-',
      '12345',
      '<script>',
      '__proto__',
      'constructor',
      '😀',
      ','.repeat(200),
    ])
      expect(find(written).kind, written).toBe('none');
  });

  it('is found or not within a millisecond', () => {
    // Twice, so that the first does not count what Node compiles.
    const measured = [1, 2].map((round) => {
      const cells = Array.from(
        { length: 400 },
        (_, index) => `Nowhre ${round} Tbilsi${String.fromCharCode(97 + (index % 26))}`,
      );
      // What others do on the machine meanwhile does not count.
      const start = process.cpuUsage();
      for (const [index, cell] of cells.entries()) {
        const answer = find(`${cell}${index}`);
        expect(answer.kind === 'none' && answer.near.length <= 5).toBe(true);
      }
      return process.cpuUsage(start).user / 1000 / cells.length;
    });
    expect(measured[1]).toBeLessThan(1);
  });
});

describe('a name in another language', () => {
  const nameOf = (code: string) => {
    const answer = find(code);
    return answer.kind === 'one' ? answer.thing.names.ru : null;
  };

  it('is given to the town of that country alone', () => {
    expect(['LIRN', 'KAPF', 'LGAV'].map(nameOf)).toEqual([
      'Неаполь',
      'Naples',
      'Athens Eleftherios Venizelos',
    ]);
  });
});

describe('the file of airfields', () => {
  it('is at most 130 KB with what was typed in', () => {
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const bytes = [packed, more].map((file) => brotliCompressSync(JSON.stringify(file), options).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(130_000);
  });

  it('is the one that geo/README.md describes', () => {
    const bytes = readFileSync(new URL('../../geo/library/airfields.json', import.meta.url));
    const readme = readFileSync(new URL('../../geo/README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`- size: ${bytes.length.toLocaleString('en')} bytes`);
    expect(readme).toContain(createHash('sha256').update(bytes).digest('hex'));
  });

  it('says of each that was typed in from where', () => {
    for (const { name, source } of more.airfields) expect(source, name).toMatch(/\w{4}/);
    for (const { code, source } of more.formerCodes) expect(source, code).toMatch(/\w{4}/);
  });
});
