// The PNG as a file: its pixels, its sums, and what travels in it, each read by somebody else's reader.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'exifreader';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { chunkBytes, crc32, readChunks, withChunks } from '../../src/formats/picture/chunks.ts';
import { recordChunks, type SnapshotRecord } from '../../src/formats/picture/record.ts';
import { readText, textChunk } from '../../src/formats/picture/text.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { encodeStrips } from '../../src/picture/png/encode.ts';
import { metadataChunks } from '../../src/picture/png/metadata.ts';
import { readRecord } from '../../src/picture/png/record.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { builtIn } from '../airlift/built-in.ts';

const airlift = builtIn();
const kazakh = 'ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І';

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Pixels that no filter has an easy time with. */
function pixelsOf(width: number, height: number): Uint8Array {
  return Uint8Array.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 - (index % 13) : (index * index * 31 + (index >> 3)) & 0xff,
  );
}

function* stripsOf(pixels: Uint8Array, width: number, rows: number) {
  for (let at = 0; at < pixels.length; at += rows * width * 4)
    yield pixels.subarray(at, at + rows * width * 4);
}

async function encoded(width: number, height: number, rows: number, hasAlpha: boolean) {
  const pixels = pixelsOf(width, height);
  const strips = stripsOf(pixels, width, rows);
  const parts = await encodeStrips({ width, height, hasAlpha, chunks: [], strips });
  return { pixels, bytes: joined(parts) };
}

async function pictureIn(language: Language, more: { headline?: string } = {}) {
  const messages = messagesOf(language);
  const chunks = await metadataChunks({
    presentation: presentationOf(airlift, everything, 'aircraft', language, messages),
    headline: more.headline ?? null,
    licences: `Natural Earth ${kazakh}`,
    leftOut: null,
    address: `?lang=${language}#map=4/48/60`,
    dotsPerInch: 300,
  });
  const strips = stripsOf(pixelsOf(6, 4), 6, 4);
  return joined(await encodeStrips({ width: 6, height: 4, hasAlpha: false, chunks, strips }));
}

describe('a PNG made in strips', () => {
  it.each([
    [1, 1, 1, true],
    [7, 5, 2, true],
    [64, 33, 10, false],
    [300, 200, 64, true],
  ] as const)(
    'of %i × %i in strips of %i has every pixel as it was',
    async (width, height, rows, hasAlpha) => {
      const { pixels, bytes } = await encoded(width, height, rows, hasAlpha);
      const picture = decode(bytes, { checkCrc: true });
      expect([picture.width, picture.height, picture.channels]).toEqual([width, height, hasAlpha ? 4 : 3]);
      const wanted = hasAlpha ? [...pixels] : [...pixels].filter((_, index) => index % 4 !== 3);
      expect([...picture.data]).toEqual(wanted);
    },
  );

  it('is the same however it was cut, and every time', async () => {
    const files = await Promise.all([1, 3, 40].map((rows) => encoded(90, 40, rows, true)));
    const pixels = files.map(({ bytes }) => [...decode(bytes).data]);
    expect(pixels[1]).toEqual(pixels[0]);
    expect(pixels[2]).toEqual(pixels[0]);
    expect((await encoded(90, 40, 3, true)).bytes).toEqual(files[1]?.bytes);
  });

  it('stops when it is called off, and refuses rows that do not add up', async () => {
    const controller = new AbortController();
    let given = 0;
    function* endless() {
      for (;;) {
        given++;
        if (given === 3) controller.abort();
        yield pixelsOf(10, 1);
      }
    }
    const options = { width: 10, height: 1000, hasAlpha: true, chunks: [] };
    await expect(encodeStrips({ ...options, strips: endless(), signal: controller.signal })).rejects.toThrow(
      /abort/i,
    );
    expect(given).toBe(3);
    await expect(encodeStrips({ ...options, strips: [pixelsOf(10, 2)] })).rejects.toThrow('2 rows of 1000');
    await expect(encodeStrips({ ...options, strips: [new Uint8Array(42)] })).rejects.toThrow('whole rows');
  });

  it('needs no more memory for a higher picture: a strip at a time', async () => {
    const [width, rows, count] = [4000, 100, 60];
    const strip = pixelsOf(width, rows).fill(200);
    let alive = 0;
    let most = 0;
    function* strips() {
      for (let index = 0; index < count; index++) {
        alive = process.memoryUsage().arrayBuffers;
        most = Math.max(most, alive);
        yield strip;
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    await encodeStrips({ width, height: rows * count, hasAlpha: false, chunks: [], strips: strips() });
    // The whole of it would be 96 MB.
    expect(most - before).toBeLessThan(60e6);
  });
});

describe('chunks', () => {
  it('have the sums of the specification', () => {
    expect(crc32(new TextEncoder().encode('IEND')).toString(16)).toBe('ae426082');
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
    const end = chunkBytes({ type: 'IEND', data: new Uint8Array(0) });
    expect([...end]).toEqual([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  });

  it('are put behind the header of a picture that somebody else made, whose pixels stay', async () => {
    const { bytes } = await encoded(9, 9, 9, true);
    const text = textChunk({ keyword: 'Title', text: kazakh, language: 'kk' });
    const more = joined(withChunks(bytes, [text]));
    expect(decode(more, { checkCrc: true }).data).toEqual(decode(bytes).data);
    const reading = readChunks(more);
    if (reading.kind !== 'chunks') throw new Error(reading.kind);
    expect(reading.chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(readText(reading.chunks[1] as never)).toEqual({ keyword: 'Title', text: kazakh, language: 'kk' });
  });
});

describe('what travels inside the picture', () => {
  it.each(languages)('is read by a reader that is not ours, every field of it, in “%s”', async (language) => {
    const tags = load((await pictureIn(language)).buffer);
    const messages = messagesOf(language);
    const title = airlift.title[language];
    const words = (name: string) => JSON.stringify(tags[name]?.value ?? tags[name]?.description);
    expect(words(`Title (${language})`) ?? words('Title')).toContain(title);
    for (const [name, text] of [
      ['title', title],
      ['description', airlift.summary[language].slice(0, 60)],
      ['rights', kazakh],
      ['source', 'JakartaGreater'],
      ['creator', 'The authors of the airlift map'],
      ['Credit', 'JakartaGreater'],
      ['DateCreated', '2022-01-09'],
      ['AltTextAccessibility', messages.list(airlift.aircraft.map(({ name: type }) => type))],
      ['CreatorTool', 'The airlift map'],
    ] as const)
      expect(words(name), name).toContain(text);
    // 300 dots an inch are 11,811 a metre.
    expect(tags['Pixels Per Unit X']?.value).toBe(11811);
    expect(tags['Pixel Units']?.description).toBe('meters');
  });

  it('names its colour space before its pixels, as sRGB', async () => {
    const reading = readChunks(await pictureIn('en'));
    if (reading.kind !== 'chunks') throw new Error(reading.kind);
    const types = reading.chunks.map(({ type }) => type);
    expect(types.filter((type) => type === 'sRGB')).toHaveLength(1);
    expect(types.indexOf('sRGB')).toBeLessThan(types.indexOf('IDAT'));
    expect([...(reading.chunks.find(({ type }) => type === 'sRGB')?.data ?? [])]).toEqual([0]);
  });

  it('has title, description, author, source and licence as text in UTF-8, and its data as JSON', async () => {
    const reading = readChunks(await pictureIn('kk'));
    if (reading.kind !== 'chunks') throw new Error(reading.kind);
    const texts = new Map(
      reading.chunks.flatMap((chunk) => readText(chunk) ?? []).map((text) => [text.keyword, text]),
    );
    for (const keyword of ['Title', 'Description', 'Author', 'Software', 'Source', 'Copyright'])
      expect(texts.get(keyword)?.text.length, keyword).toBeGreaterThan(5);
    const record = JSON.parse(texts.get('airlift-map')?.text ?? '') as SnapshotRecord;
    expect(record.address).toBe('?lang=kk#map=4/48/60');
    expect((record.data as { type: string }).type).toBe('FeatureCollection');
  });

  it('holds markup as text and loses nothing of it', async () => {
    const headline = '<script>alert(1)</script> & "quotes" \u0000';
    const tags = load((await pictureIn('en', { headline })).buffer);
    expect(JSON.stringify(tags.title?.value ?? tags.title?.description)).toContain('alert(1)');
  });

  it.runIf(hasProgram('exiftool'))('is valid for exiftool, without a warning', async () => {
    for (const language of languages) {
      const told = onFile(await pictureIn(language), (file) =>
        execFileSync('exiftool', ['-validate', '-warning', '-error', '-a', file], { encoding: 'utf8' }),
      );
      expect(told.trim()).toMatch(/^Validate\s*: OK$/);
    }
  });

  it.runIf(hasProgram('pngcheck'))('is sound for pngcheck', async () => {
    const told = onFile(await pictureIn('ru'), (file) =>
      execFileSync('pngcheck', [file], { encoding: 'utf8' }),
    );
    expect(told).toMatch(/^OK:/);
  });
});

/** Neither program is a package of npm: they are asked where the machine has them; exifreader and fast-png everywhere. */
function hasProgram(name: string): boolean {
  try {
    execFileSync(name, name === 'exiftool' ? ['-ver'] : ['-h'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ENOENT';
  }
}

function onFile<Result>(bytes: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'airlift-png-'));
  const file = join(folder, 'picture.png');
  writeFileSync(file, bytes);
  try {
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a picture that is opened again', () => {
  const record: SnapshotRecord = {
    version: 1,
    airlift: 'somewhere',
    address: '?types=a#map=3/1/2',
    data: [kazakh],
  };
  const pictureWith = async (chunks: ReturnType<typeof recordChunks>) => {
    const strips = [pixelsOf(2, 2)];
    return joined(await encodeStrips({ width: 2, height: 2, hasAlpha: true, chunks, strips }));
  };
  const read = (bytes: Uint8Array<ArrayBuffer>) => readRecord(new Blob([bytes]));
  const recordText = (text: string) => [
    textChunk({ keyword: 'airlift-map', text, language: '' }),
    textChunk({
      keyword: 'airlift-map-crc32',
      text: crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0'),
      language: '',
    }),
  ];

  it('gives the very record', async () => {
    expect(await read(await pictureWith(recordChunks(record)))).toEqual({ kind: 'record', record });
  });

  it('is told apart from what is no picture, not ours, newer, altered or too large', async () => {
    expect(await read(new TextEncoder().encode('hello'))).toEqual({ kind: 'not-png' });
    expect(await read(await pictureWith([]))).toEqual({ kind: 'foreign' });
    expect(await read(await pictureWith(recordText('{"version":2}')))).toEqual({ kind: 'newer' });
    expect(await read(await pictureWith(recordText('{"version":1}')))).toEqual({ kind: 'altered' });
    expect(await read(await pictureWith(recordText('<b>')))).toEqual({ kind: 'altered' });
    const elsewhere = JSON.stringify({ ...record, address: 'https://example.org/' });
    expect(await read(await pictureWith(recordText(elsewhere)))).toEqual({ kind: 'altered' });
    const [text] = recordChunks({ ...record, address: '?types=b' });
    const [, sum] = recordChunks(record);
    expect(await read(await pictureWith([text, sum] as never))).toEqual({ kind: 'altered' });
    const large = { size: 100 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readRecord(large as unknown as Blob)).toEqual({ kind: 'too-large' });
  });

  it('never throws and never gives another record, whichever byte is changed or missing', async () => {
    const bytes = await pictureWith(recordChunks(record));
    const wrong: string[] = [];
    const check = async (damaged: Uint8Array<ArrayBuffer>, what: string) => {
      const reading = await read(damaged);
      if (reading.kind === 'record' && JSON.stringify(reading.record) !== JSON.stringify(record))
        wrong.push(what);
    };
    for (let index = 0; index < bytes.length; index++) {
      const damaged = bytes.slice();
      damaged[index] = (damaged[index] ?? 0) ^ 0x20;
      await check(damaged, `byte ${index}`);
      await check(bytes.slice(0, index), `cut at ${index}`);
    }
    expect(wrong).toEqual([]);
  });
});
