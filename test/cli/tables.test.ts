// `npm run airlift`: what it says of a table, to the key; what it writes; and that a terminal can rely on its exit codes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, accountOf, exitCodeOf } from '../../src/cli/tables/account.ts';
import { accountText } from '../../src/cli/tables/account-text.ts';
import { formatOfFile, formats, written } from '../../src/cli/tables/convert.ts';
import { dataOf, daysPicked } from '../../src/cli/tables/data-option.ts';
import { answersOf, endOfHub, optionOf } from '../../src/cli/tables/table-options.ts';
import { open } from '../../src/formats/open.ts';
import { readSaved } from '../../src/formats/saved/saved-file.ts';
import { wishesOf } from '../../src/node/airlifts.ts';
import { airliftIn, bytesOf } from '../formats/opened.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const wishes = await wishesOf(root);
const openLines = (...lines: readonly string[]) => open(bytesOf(lines.join('\n')), 'flights.csv', wishes);
const header = 'from,to,date,flights';
const good = [header, 'LHBP,VIDP,2022-03-04,4', 'EPRZ,VABB,2022-03-05,at least 2'];

/** The command as a shell runs it. */
function run(input: string, ...texts: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}scripts/airlift.mjs`, ...texts], {
    cwd: folder,
    input,
  });
  return { status, out: stdout.toString(), words: stderr.toString() };
}

describe('the account of a file', () => {
  it('has the keys that are laid down, and no others', async () => {
    const opening = await openLines(...good, 'Nowhere Land,VIDP,2022-03-06,1');
    const account = accountOf('flights.csv', opening);
    expect(Object.keys(account)).toEqual([
      ...[
        'file',
        'sheet',
        'rows',
        'drawn',
        'counted',
        'leftOut',
        'questions',
        'movements',
        'places',
        'routes',
      ],
      ...['totals', 'apart', 'period', 'columns', 'problems'],
    ]);
    const keys = ['code', 'weight', 'sheet', 'row', 'column', 'found', 'message', 'mends'];
    expect(account.problems.length).toBeGreaterThan(0);
    for (const problem of account.problems) expect(Object.keys(problem)).toEqual(keys);
    for (const column of account.columns)
      expect(Object.keys(column)).toEqual(['header', 'taken', 'guessedFrom']);
  });

  it('adds what names no place to no total, as the page', async () => {
    const lines = ['movement,from,to,flights,operator', 'one,LHBP,VIDP,3,', 'two,,,12,Air Force'];
    const opening = await openLines(...lines);
    expect(accountOf('flights.csv', opening)).toMatchObject({
      totals: { flights: { minimum: 3, maximum: 3 } },
      apart: { flights: { minimum: 12, maximum: 12 } },
    });
    expect(accountText(accountOf('flights.csv', opening), opening)).toContain(
      '  3 flights\n  no place named, not added: 12 flights\n',
    );
  });

  it('gives totals with null for no bound, and the days from first to last', async () => {
    const { totals, period, movements, places, routes } = accountOf('flights.csv', await openLines(...good));
    expect(totals).toEqual({ flights: { minimum: 6, maximum: null } });
    expect(period).toEqual({ from: '2022-03-04', to: '2022-03-05' });
    expect([movements, places, routes]).toEqual([2, 4, 2]);
  });

  it.each([
    ['all drawn', good, 0],
    ['a row that nobody can place', [...good, 'Nowhere Land,VIDP,2022-03-06,1'], 1],
    ['an end that is not reported', [...good, ',VIDP,2022-03-06,1'], 1],
    ['no table of flights', ['Dear all,', 'see you on Monday.'], 2],
  ])('ends with its code: %s', async (_, lines, code) => {
    const opening = await openLines(...lines);
    const account = accountOf('flights.csv', opening);
    expect(exitCodeOf(account, opening)).toBe(code);
    const { rows, drawn, counted, leftOut, questions } = account;
    expect(drawn + counted + leftOut + questions).toBe(rows);
    expect(accountText(account, opening)).toMatch(code === 2 ? /cannot be read/ : /of \d+ rows/);
  });

  it('tells what columns were taken for, what is asked, and the option that answers it', async () => {
    const lines = ['Day,Dep,Arr,Pax', '04/03/2022,LHBP,VIDP,"1,234"', '05/03/2022,London,VABB,200'];
    const asked = await openLines(...lines);
    const account = accountOf('flights.csv', asked);
    expect(account.columns.map(({ header, taken }) => `${header} ${taken}`)).toEqual([
      'Day date',
      'Dep from',
      'Arr to',
      'Pax people',
    ]);
    expect([account.rows, account.questions, exitCodeOf(account, asked)]).toEqual([2, 2, 1]);
    expect(accountText(account, asked)).toContain('answer with --dates dmy');
    const answered = await open(bytesOf(lines.join('\n')), 'flights.csv', {
      ...wishes,
      answers: { dates: 'dmy' },
    });
    const { drawn, questions, totals, period } = accountOf('flights.csv', answered);
    expect([drawn, questions]).toEqual([1, 1]);
    expect(totals).toEqual({ people: { minimum: 1234, maximum: 1234 } });
    expect(period).toEqual({ from: '2022-03-04', to: '2022-03-04' });
  });

  it('accounts for an airlift that is no table by its movements', async () => {
    const json = JSON.stringify({
      version: 2,
      languages: ['en'],
      title: { en: 'None' },
      movements: [],
      claims: [],
      sources: [],
    });
    const opening = await open(bytesOf(json), 'none.json', wishes);
    expect(accountOf('none.json', opening)).toMatchObject({ rows: 0, columns: [], period: null, totals: {} });
  });

  it('lets nothing of a file steer the terminal', async () => {
    const opening = await openLines(...good, '\u001b[2Jx,VIDP,2022-03-06,1', 'a\u202eb,VIDP,2022-03-06,1');
    const text = accountText(accountOf('flights.csv', opening), opening);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe('options of a table', () => {
  it('are answers', () => {
    const { answers, hub } = answersOf({
      sheet: 'Flights',
      columns: ['from=Dep,to=Arr', 'people=Pax'],
      hub: 'to=DEL',
      dates: 'dmy',
      year: '2022',
      places: ['XUBI=UUBI; Foo = 43.3, 77.0', 'Bar=leave-out;a=b=not-reported;London=city: London;x=12'],
      skip: ['3,4', '7-9'],
      keep: ['5'],
      decimal: 'comma',
    });
    expect(answers).toEqual({
      sheet: 'Flights',
      columns: { Dep: 'from', Arr: 'to', Pax: 'people' },
      hub: { place: 'DEL', end: 'to' },
      dates: 'dmy',
      year: 2022,
      places: {
        XUBI: { take: 'UUBI' },
        Foo: { position: [77, 43.3], name: null },
        Bar: 'leave-out',
        'a=b': 'not-reported',
        London: { take: 'city: London' },
        x: { take: '12' },
      },
      skip: [3, 4, 7, 8, 9],
      keep: [5],
      decimal: ',',
    });
    expect(hub).toBeNull();
  });

  it.each([
    [{ dates: 'ydm' }, '--dates ydm does not exist; possible: dmy, mdy, ymd'],
    [{ year: '22' }, '--year 22 is no year'],
    [{ columns: ['Dep'] }, '--columns has "Dep"; write what a column is and its header, as from=Dep,to=Arr'],
    [{ skip: ['x'] }, '--skip has "x"; write rows as the file counts them'],
    [{ skip: ['1-99999999'] }, '--skip has "1-99999999"'],
    [{ decimal: '.' }, '--decimal . does not exist; possible: comma, point'],
    [{ hub: '' }, '--hub is empty'],
    [{ places: ['XUBI'] }, '--places has "XUBI"; write what stands there and what it means, as XUBI=UUBI'],
    [{ places: ['XUBI='] }, '--places has "XUBI="; write'],
    [{ places: ['Foo=99,200'] }, '--places has "99,200", which is no position; write degrees of latitude'],
    [{ places: [' '] }, '--places is empty'],
  ])('that make no sense get a sentence: %j', (values, sentence) => {
    expect(() => answersOf(values)).toThrow(sentence);
  });

  it('name columns of any header', () => {
    const { answers } = answersOf({ columns: ['from=__proto__'] });
    expect(Object.entries(answers.columns ?? {})).toEqual([['__proto__', 'from']]);
    expect(answersOf({ columns: ['to=#2,from=3'] }).answers.columns).toEqual({ 1: 'to', 3: 'from' });
  });

  it('leave it to the table which end a hub is', () => {
    const column = { index: 0, header: 'x', guessedFrom: 'header', remark: null } as const;
    const table = (taken: string) => ({
      sheet: null,
      sheets: [],
      header: 1,
      counts: { drawn: 0, counted: 0, 'left-out': 0, question: 0 },
      rows: [],
      columns: [{ ...column, taken }],
    });
    expect(endOfHub(table('from'))).toBe('to');
    expect(endOfHub(table('to'))).toBe('from');
  });

  it('are told where they mend a problem, as a shell takes them', () => {
    expect(optionOf({ dates: 'dmy' })).toBe('--dates dmy');
    expect(optionOf({ hub: { place: "St. John's", end: 'to' } })).toBe(String.raw`--hub 'to=St. John'\''s'`);
    expect(optionOf({ columns: { Dep: 'from' }, skip: [3, 4] })).toBe('--columns from=Dep --skip 3,4');
    expect(optionOf({ places: { XUBI: { take: 'UUBI' } } })).toBe('--places XUBI=UUBI');
    const places = {
      'St. Foo': { position: [77, 43.3], name: null },
      Bar: 'leave-out',
      Baz: 'not-reported',
    } as const;
    expect(optionOf({ places })).toBe("--places 'St. Foo=43.3,77;Bar=leave-out;Baz=not-reported'");
    const [, list = ''] = /'(.*)'/.exec(optionOf({ places }) ?? '') ?? [];
    expect(answersOf({ places: [list] }).answers.places).toEqual(places);
    expect(optionOf({ places: { 'a;b': 'leave-out' } })).toBeNull();
    expect(optionOf({ columns: { 0: 'from' }, keep: [6], decimal: '.' })).toBe(
      "--columns 'from=#1' --keep 6 --decimal point",
    );
  });

  it('of a picture are a filter or an answer', () => {
    expect(daysPicked('2022-03-03/2022-03-08')).toEqual({
      from: '2022-03-03',
      to: '2022-03-08',
      hasUnknown: false,
    });
    expect(daysPicked('dmy')).toBeNull();
    expect(dataOf(['--data', 'a.csv', '--dates', 'dmy', '--out', 'x.png'])?.said.answers).toEqual({
      dates: 'dmy',
    });
    expect(dataOf(['--out', 'x.png'])).toBeNull();
    expect(() => dataOf(['--hub', 'DEL'])).toThrow(
      '--hub says how to read a table: name it with --data <file>',
    );
  });
});

describe('what answers a question of a table', () => {
  const answersTo = async (...lines: readonly string[]) => {
    const opening = await openLines(...lines);
    const text = accountText(accountOf('flights.csv', opening), opening);
    return [...text.matchAll(/answer with (.*)/g)].map(([, option]) => option);
  };

  it('of a code that two airfields share is a word that finds one of them', async () => {
    const options = await answersTo(header, 'URMG,VIDP,2022-03-04,4');
    expect(options).not.toContain('--places URMG=URMG');
    expect(options.slice(0, 2)).toEqual(["--places 'URMG=Khankala Air Base'", '--places URMG=GRV']);
    const places = { URMG: { take: 'GRV' } };
    const again = await open(bytesOf(`${header}\nURMG,VIDP,2022-03-04,4`), 'a.csv', {
      ...wishes,
      answers: { places },
    });
    expect(airliftIn(again).movements[0]?.from[0]?.names.en).toBe('Grozny');
  });

  it('is offered for each, with what is to be put into it', async () => {
    expect(await answersTo('date,direction,airport', '2022-03-04,in,LHBP')).toEqual([
      '--hub from=<place>, as --hub from=DEL',
      '--hub to=<place>, as --hub to=DEL',
    ]);
    expect(await answersTo(header, 'LHBP,VIDP,07.02.,1')).toEqual(['--year <year>, as --year 2022']);
    expect(await answersTo('from,to,tonnes', 'LHBP,VIDP,"12,000"')).toEqual([
      '--decimal comma',
      '--decimal point',
    ]);
    expect(await answersTo(',LHBP,LROP,UUWW', 'VIDP,1,2,3', 'VABB,4,5,6')).toEqual([
      "--columns 'from=#1' (From the first column to the header)",
      "--columns 'to=#1' (From the header to the first column)",
    ]);
  });
});

describe('places that are answered', () => {
  const lines = [header, 'Nowhere Land,VIDP,2022-03-04,4', 'LHBP,Foo,2022-03-05,2', 'LHBP,VIDP,2022-03-06,1'];
  const answered = async (...places: readonly string[]) =>
    open(bytesOf(lines.join('\n')), 'flights.csv', { ...wishes, ...answersOf({ places }) });

  it('are told with the option that answers them, and drawn with it', async () => {
    const asked = await openLines(...lines);
    const text = accountText(accountOf('flights.csv', asked), asked);
    expect(text).toContain("answer with --places 'Nowhere Land=leave-out'");
    const opening = await answered('Nowhere Land=EPRZ;Foo=43.3,77.0');
    expect(accountOf('flights.csv', opening)).toMatchObject({ rows: 3, drawn: 3, questions: 0, routes: 3 });
    expect(airliftIn(opening).places.find(({ names }) => names.en === 'Foo')?.position).toEqual([77, 43.3]);
  });

  it('may leave rows out, or an end not reported', async () => {
    const opening = await answered('Nowhere Land=leave-out', 'Foo=not-reported');
    expect(accountOf('flights.csv', opening)).toMatchObject({
      drawn: 1,
      counted: 1,
      leftOut: 1,
      questions: 0,
    });
  });
});

const openedFrom = (opening: Awaited<ReturnType<typeof openLines>>) => {
  if (opening.kind !== 'airlift') throw new Error('There is no airlift.');
  return { name: 'flights.csv', opening, answers: {} };
};

describe('converting', () => {
  it.each(formats)('to %s and back loses nothing', async (format) => {
    const bytes = await written(openedFrom(await openLines(...good)), format, 'en');
    const again = await open(bytes, `flights.${format}`, wishes);
    const figures = (opening: typeof again) => {
      const { movements, places, routes, totals, period }: Account = accountOf('', opening);
      return { movements, places, routes, totals, period };
    };
    expect(figures(again)).toEqual(figures(await openLines(...good)));
  });

  it('to GeoJSON draws a line for each route', async () => {
    const bytes = await written(openedFrom(await openLines(...good)), 'geojson', 'ru');
    const { features } = JSON.parse(new TextDecoder().decode(bytes));
    const lines = features.filter(
      ({ geometry }: { geometry: { type: string } }) => geometry.type === 'LineString',
    );
    expect(lines).toHaveLength(2);
  });

  it('to a saved file keeps rows in question, answers and what columns were taken for', async () => {
    const opening = await openLines(...good, 'Nowhere Land,VIDP,2022-03-06,1', 'LHBP,VIDP,2022-03-07,1');
    const answers = { year: 2022, title: 'Home' };
    const saved = await written({ ...openedFrom(opening), answers }, 'airlift.json', 'en');
    const value = readSaved(JSON.parse(new TextDecoder().decode(saved)));
    expect(value.answers).toEqual(answers);
    expect(value.columns.map(({ taken }) => taken)).toEqual(['from', 'to', 'date', 'flights']);
    expect(value.document.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    const again = await open(saved, 'flights.airlift.json', wishes);
    expect(accountOf('', again)).toMatchObject({ rows: 4, drawn: 3, questions: 1 });
  });

  it('goes by the ending', () => {
    const names = [
      'a.csv',
      'a.XLSX',
      'a.JSON',
      'a.b.geojson',
      'a.airlift.json',
      '.airlift.json',
      'a.txt',
      '-',
    ];
    const expected = ['csv', 'xlsx', 'json', 'geojson', 'airlift.json', 'json', null, null];
    expect(names.map(formatOfFile)).toEqual(expected);
  });
});

describe('the command', () => {
  it('prints one object and nothing else, and ends with its code', () => {
    const { status, out, words } = run(
      [...good, 'Nowhere Land,VIDP,2022-03-06,1'].join('\n'),
      'check',
      '-',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ file: '-', movements: 2 });
    expect([status, words]).toEqual([1, '']);
  });

  it('writes a file, or to standard output', () => {
    writeFileSync(join(folder, 'in.csv'), good.join('\n'));
    expect(run('', 'convert', 'in.csv', 'out.json').status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).movements).toHaveLength(2);
    const { status, out } = run(good.join('\n'), 'convert', '-', '-', '--to', 'csv');
    expect([status, out.startsWith('\ufeffmovement,from,to')]).toEqual([0, true]);
  });

  it('reads two files together where one says where the places of the other are', () => {
    writeFileSync(join(folder, 'flows.csv'), 'origin,dest,count\n1,2,28');
    writeFileSync(join(folder, 'locations.csv'), 'id,name,lat,lon\n1,Here,50,10\n2,There,40,20');
    const alone = run('', 'check', 'flows.csv');
    expect([alone.status, alone.out.includes('answer with --with <file>')]).toEqual([2, true]);
    const both = run('', 'check', 'flows.csv', '--with', 'locations.csv');
    expect([both.status, both.out.startsWith('flows.csv: 1 of 1 row is drawn')]).toEqual([0, true]);
  });

  it.each([
    [['fly'], 'airlift: there is no command "fly"; possible: check, convert, aggregate, snapshot\n'],
    [['check', 'nowhere.csv'], 'airlift: nowhere.csv cannot be read: there is no such file\n'],
    [['check', 'in.csv', '--colour'], "airlift: Unknown option '--colour'\n"],
  ])('says in a sentence what is wrong with %j', (texts, sentence) => {
    const { status, out, words } = run('', ...texts);
    expect([status, out, words]).toEqual([2, '', sentence]);
  });
});
