// The terminal: what its arguments mean, what it says of wrong ones, and that its pictures are the page's own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'exifreader';
import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { airliftOf, type Reading, readArguments } from '../../src/cli/arguments.ts';
import { draw } from '../../src/cli/draw.ts';
import { nodeTextWidth, prepareCanvas } from '../../src/node/canvas.ts';
import { readProject } from '../../src/node/files.ts';
import { isUsual, lettersWithoutGlyph, withoutGlyph } from '../../src/node/glyphs.ts';
import { builtIn, onlyTypes } from '../airlift/built-in.ts';

const airlift = builtIn();
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-snapshot-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...texts: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}scripts/snapshot.mjs`, ...texts], {
    cwd: folder,
    // The machine's own fonts are another's on another machine.
    env: { ...process.env, DISABLE_SYSTEM_FONTS_LOAD: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, words: stderr.toString() };
}

function requestOf(...texts: string[]) {
  const reading = readArguments(airlift, [...texts, '--out', 'x.png']);
  if (reading.kind !== 'command') throw new Error(JSON.stringify(reading));
  return reading.command.request;
}

describe('the airlift', () => {
  it('is the first, another by its slug or by a link, or a file', async () => {
    expect(airliftOf(['--out', 'x.png'])).toBeNull();
    expect(airliftOf(['--airlift', 'return-2022', '--out', 'x.png'])).toBe('return-2022');
    expect(airliftOf(['--link', 'https://map.example/?airlift=return-2022&lang=ru#map=1/2/3'])).toBe(
      'return-2022',
    );
    expect((await readProject(root)).airlift.slug).toBe('kazakhstan-2022');
    expect((await readProject(root, 'return-2022')).airlift.slug).toBe('return-2022');
    const own = join(folder, 'own.csv');
    writeFileSync(own, 'from,to,flights\nALA,"55, 37",3\n');
    expect((await readProject(root, own)).airlift.movements[0]?.from[0]?.id).toBe('almaty');
    await expect(readProject(root, 'nowhere')).rejects.toThrow(
      'there is no airlift "nowhere"; there are kazakhstan-2022, operation-ganga-2022, return-2022',
    );
    writeFileSync(own, 'from,flights\nALA,3\n');
    await expect(readProject(root, own)).rejects.toThrow(/own\.csv, row 2, column from: only one end/);
  });

  it('is in the address of a picture where it was asked for', () => {
    expect(requestOf('--airlift', airlift.slug).address).toBe('?airlift=kazakhstan-2022&lang=en&theme=light');
    expect(requestOf().address).toBe('?lang=en&theme=light');
  });
});

describe('the arguments', () => {
  it('ask for what the page shows, unless they say otherwise', () => {
    const request = requestOf();
    expect(request).toMatchObject({
      filter: everything,
      language: 'en',
      theme: 'light',
      projection: 'mercator',
      seen: null,
    });
    expect(requestOf('--types', '', '--theme', 'transparent')).toMatchObject({
      filter: onlyTypes(),
      isTransparent: true,
    });
    expect(requestOf('--without', 'inset,legend').parts).toEqual({
      title: true,
      figures: true,
      legend: false,
      sources: true,
      inset: false,
    });
  });

  it('take a copied link, whatever host it names, and go before what it says', () => {
    const link = 'https://maps.example/a/?types=an-124&lang=ru&projection=globe#map=4.5/48/70/10/20';
    expect(requestOf('--link', link)).toMatchObject({
      filter: onlyTypes('an-124'),
      language: 'ru',
      projection: 'globe',
      seen: { camera: { zoom: 4.5, latitude: 48, longitude: 70, bearing: 10, pitch: 20 } },
    });
    expect(requestOf('--link', link, '--lang', 'kk', '--projection', 'conic')).toMatchObject({
      language: 'kk',
      projection: 'conic',
    });
  });

  it.each<[string, string[]]>([
    ['--out is missing', []],
    ['ends neither in .png nor in .svg', ['--out', 'map.jpg']],
    ['does not go with', ['--out', 'map.svg', '--format', 'png']],
    [
      '--size 10x10 cannot be drawn: each side has to be between 320 and 12000 pixels',
      ['--out', 'a.png', '--size', '10x10'],
    ],
    ['--size huge does not exist; possible: article', ['--out', 'a.png', '--size', 'huge']],
    ['--lang xx does not exist; possible: en, id, ru, kk', ['--out', 'a.png', '--lang', 'xx']],
    ['--types il-77 does not exist; possible: il-76, an-124', ['--out', 'a.png', '--types', 'il-77']],
    ['--theme blue does not exist', ['--out', 'a.png', '--theme', 'blue']],
    ['--without map does not exist', ['--out', 'a.png', '--without', 'map']],
    ['types=x, which does not exist', ['--out', 'a.png', '--link', '?types=x']],
    ['map view that does not exist', ['--out', 'a.png', '--link', '#map=x']],
    ["Unknown option '--colour'", ['--out', 'a.png', '--colour', 'red']],
  ])('are told in one line what is wrong: %s', (words, texts) => {
    const reading: Reading = readArguments(airlift, texts);
    expect(reading.kind).toBe('wrong');
    const message = reading.kind === 'wrong' ? reading.message : '';
    expect(message).toContain(words);
    expect(message).not.toContain('\n');
  });
});

describe('the letters of the terminal', () => {
  it('are the page’s, in every weight and script: as wide as Chromium sets them', () => {
    prepareCanvas();
    const textWidth = nodeTextWidth();
    const width = (text: string, weight: number, italic = false) =>
      textWidth(text, { size: 34, weight, italic });
    // Measured in Chromium 143 with the same files.
    for (const [weight, wanted] of [
      [400, 133.38],
      [500, 135.08],
      [600, 136.82],
      [700, 140.11],
    ] as const)
      expect(width('Hamburg', weight)).toBeCloseTo(wanted, 1);
    expect(width('Hamburg', 400, true)).toBeLessThan(width('Hamburg', 400));
    // Letters that a font lacks are all drawn as one box, of one width.
    const widths = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІжшщ'].map((letter) => width(letter, 400)));
    expect(widths.size).toBeGreaterThan(8);
  });
});

describe('the command', { timeout: 90_000 }, () => {
  it('draws the same bytes every time, of the size asked for, with what travels inside', () => {
    const texts = ['--types', 'il-76', '--lang', 'id', '--size', '800x500', '--theme', 'dark'];
    expect(run(...texts, '--out', 'one.png')).toMatchObject({ status: 0, words: '' });
    const { status, stdout } = run(...texts, '--out', '-');
    expect(status).toBe(0);
    const file = readFileSync(join(folder, 'one.png'));
    expect(file.equals(stdout)).toBe(true);
    const picture = decode(file, { checkCrc: true });
    expect([picture.width, picture.height]).toEqual([800, 500]);
    const tags = load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
    expect(JSON.stringify(tags.title?.value)).toContain('Dua belas pesawat angkut');
    expect(file.toString('latin1')).toContain('?types=il-76&lang=id&theme=dark');
  });

  it('draws an SVG of less than 600 KB with its words as text and its layers by name', () => {
    expect(run('--size', 'a4', '--projection', 'conic', '--out', 'page.svg')).toMatchObject({
      status: 0,
      words: '',
    });
    const svg = readFileSync(join(folder, 'page.svg'), 'utf8');
    expect(svg.length).toBeLessThan(600_000);
    expect(svg.slice(0, 400)).toMatch(/<svg [^>]*width="210mm" height="297mm"/);
    for (const words of [
      'Twelve transports',
      '>12<',
      'more than 70',
      'Zhetygen',
      '42.5 km apart',
      'conformal conic projection',
    ])
      expect(svg.includes(words), words).toBe(true);
    for (const layer of [
      'sea',
      'land',
      'river',
      'lake',
      'coast',
      'border',
      'disputed-border',
      'envelope',
      'arc',
      'counts',
      'airfields',
    ])
      expect(svg, layer).toMatch(new RegExp(`<g id="map-[0-9a-z]+-${layer}"`));
  });

  it('draws an SVG for screens as large as its name says', async () => {
    const reading = readArguments(airlift, ['--size', '1200x630', '--out', 'link.svg']);
    if (reading.kind !== 'command') throw new Error(JSON.stringify(reading));
    const drawing = await draw(root, await readProject(root), reading.command);
    if (drawing.kind !== 'file') throw new Error(drawing.message);
    const svg = Buffer.concat(drawing.parts).toString();
    expect(svg.slice(0, 400)).toMatch(/<svg [^>]*width="1200" height="630" viewBox="0 0 1000 525"/);
  });

  it('names the letters of a headline that no font here has, instead of drawing boxes', () => {
    const { status, words } = run('--headline', 'To \u{10fffc} and \u{10fffb}', '--out', 'boxes.png');
    expect(status).toBe(2);
    expect(words).toContain('\u{10fffc} \u{10fffb}');
    expect(() => readFileSync(join(folder, 'boxes.png'))).toThrow();
    expect(lettersWithoutGlyph('Қаңтар ғ – “So”, ½ №')).toEqual([]);
  });

  it('draws Latin of every kind, Cyrillic, Greek and Vietnamese in the page’s fonts alone', () => {
    const headline = 'Košice, Rzeszów, Iași, Ağrı, Αθήνα, Ἀθῆναι, Hà Nội, Қостанай, Їжак';
    const { status, words } = run('--headline', headline, '--size', '800x500', '--out', 'letters.png');
    expect(words).toBe('');
    expect(status).toBe(0);
    const others = run('--headline', 'العربية አዲስ 北京', '--out', 'others.png');
    expect(others.status).toBe(2);
    expect(others.words).toContain('ا ل ع ر ب ي ة አ ዲ ስ 北 京');
  });

  it('draws an airlift whose names no font here has, and says which letters are boxes', async () => {
    const project = await readProject(root);
    const reading = readArguments(airlift, ['--size', '800x500', '--out', 'boxes.png']);
    if (reading.kind !== 'command') throw new Error(JSON.stringify(reading));
    const title = { ...airlift.title, en: 'To Košice and \u{10fffc}' };
    const named = { ...project, airlift: { ...project.airlift, title } };
    const drawing = await draw(root, named, reading.command);
    expect(drawing).toMatchObject({ kind: 'file', warning: expect.stringMatching(/: \u{10fffc};/u) });
    expect(await draw(root, project, reading.command)).toMatchObject({ kind: 'file', warning: null });
  });

  it('has every letter that it does not look at', () => {
    const letters = Array.from({ length: 0x2030 }, (_, code) => String.fromCodePoint(code)).filter(isUsual);
    expect(letters.length).toBeGreaterThan(280);
    expect(withoutGlyph(letters)).toEqual([]);
  });

  it('ends with 2 and one line where something is wrong, and leaves no file', () => {
    const { status, words } = run('--size', 'nonsense', '--out', 'none.png');
    expect(status).toBe(2);
    expect(words.trim().split('\n')).toHaveLength(1);
    expect(() => readFileSync(join(folder, 'none.png'))).toThrow();
  });

  it('has help with examples', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout.toString()).toContain('Examples');
  });
});
