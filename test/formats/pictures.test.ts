// A picture that was saved here opens again: its view, and the airlift that nobody else has.
import { describe, expect, it } from 'vitest';
import { open } from '../../src/formats/open.ts';
import { chunkBytes, pngSignature } from '../../src/formats/picture/chunks.ts';
import {
  isOwnAddress,
  recordChunks,
  recordOfView,
  type SnapshotRecord,
  viewOf,
} from '../../src/formats/picture/record.ts';
import { recordElement } from '../../src/formats/picture/svg-record.ts';
import { escapedXml } from '../../src/picture/xml.ts';
import { builtIn } from '../airlift/built-in.ts';
import { airliftIn, bytesOf, nothingKnown } from './opened.ts';

const airlift = builtIn();
const own = '?own=k3j2&types=il-76&lang=ru#map=4/48/70';

/** A PNG with a record and without pixels. */
function pngWith(record: SnapshotRecord): Uint8Array {
  const chunks = [...recordChunks(record), { type: 'IEND', data: new Uint8Array() }];
  return new Uint8Array([pngSignature, ...chunks.map(chunkBytes)].flatMap((part) => [...part]));
}

const png = async (address: string, data: unknown = null) =>
  pngWith(await recordOfView(airlift, address, () => data));

async function svg(address: string) {
  const element = recordElement(await recordOfView(airlift, address, () => null), escapedXml);
  return `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>x</title>${element}<path d="M0 0"/></svg>`;
}

describe('a picture of an airlift that a reader has brought', () => {
  it.each(['png', 'svg'])('opens as %s to the whole airlift and its view', async (kind) => {
    const bytes = kind === 'png' ? await png(own) : bytesOf(await svg(own));
    const opening = await open(bytes, `x.${kind}`, nothingKnown);
    expect(airliftIn(opening)).toEqual(airlift);
    expect(opening.kind === 'airlift' && opening.view).toBe('?types=il-76&lang=ru#map=4/48/70');
  });

  it('opens from an SVG that another program has saved since', async () => {
    const text = (await svg(own))
      .replaceAll('airlift:record', 'ns0:record')
      .replace('xmlns:airlift', 'xmlns:ns0');
    const saved = text.replace(/<metadata>/, '<metadata id="m1">\n  ').replace('<svg', '<svg id="svg2"');
    expect(airliftIn(await open(bytesOf(saved), 'x.svg', nothingKnown))).toEqual(airlift);
  });

  it('is carried packed alone where its GeoJSON would be larger than the picture', async () => {
    const [movement] = airlift.movements;
    if (movement === undefined) throw new Error('There is no movement.');
    const movements = Array.from({ length: 400 }, (_, index) => ({ ...movement, id: `m${index}` }));
    const record = await recordOfView({ ...airlift, movements }, own, () => {
      throw new Error('It is not made.');
    });
    expect(JSON.stringify(record).length).toBeLessThan(400 * 200);
    const opening = await open(pngWith(record), 'x.png', nothingKnown);
    expect(airliftIn(opening).movements).toHaveLength(400);
  });

  it('says so where it has more movements than a picture carries, and holds neither them nor its data', async () => {
    const [movement] = airlift.movements;
    if (movement === undefined) throw new Error('There is no movement.');
    const movements = Array.from({ length: 5001 }, (_, index) => ({ ...movement, id: `m${index}` }));
    const record = await recordOfView({ ...airlift, movements }, own, () => {
      throw new Error('They are not made.');
    });
    expect(JSON.stringify(record).length).toBeLessThan(300);
    const opening = await open(pngWith(record), 'x.png', nothingKnown);
    expect(opening.problems.map(({ code, values }) => [code, values?.count])).toEqual([['too-large', 5001]]);
  });

  it('that was altered, or is somebody else’s, is refused in a sentence', async () => {
    const code = async (bytes: Uint8Array, name: string) =>
      (await open(bytes, name, nothingKnown)).problems[0]?.code;
    const text = await svg(own);
    expect(await code(bytesOf(text.replace('il-76', 'an-124')), 'x.svg')).toBe('altered');
    expect(await code(bytesOf(text.replace(/<metadata>.*<\/metadata>/s, '')), 'x.svg')).toBe(
      'foreign-picture',
    );
    expect(await code(bytesOf(text.slice(0, 200)), 'x.svg')).toBe('unreadable-file');
    expect(await code((await png(own)).slice(0, 900), 'x.png')).toBe('unreadable-file');
  });
});

describe('a picture of a built-in airlift', () => {
  const address = '?airlift=kazakhstan-2022&measure=aircraft#map=3/1/2';

  it('names it by its slug and is hardly larger for that', async () => {
    const { packed } = await recordOfView(airlift, address, () => null);
    expect(packed).toBeUndefined();
    expect((await svg(address)).length).toBeLessThan(600);
    const known = {
      ...nothingKnown.known,
      airliftOf: async (slug: string) => (slug === airlift.slug ? airlift : null),
    };
    const opening = await open(bytesOf(await svg(address)), 'x.svg', { known });
    expect(airliftIn(opening)).toBe(airlift);
    expect(opening.kind === 'airlift' && opening.view).toBe('?measure=aircraft#map=3/1/2');
  });
});

describe('the view in an address', () => {
  it.each([
    ['', ''],
    ['?own=a', ''],
    ['?own=a&lang=ru', '?lang=ru'],
    ['?lang=ru&src=x/y.csv', '?lang=ru'],
    ['?types=a&airlift=b&lang=ru#map=1/2/3', '?types=a&lang=ru#map=1/2/3'],
    ['?src=a#map=1/2/3&data=x.y', '#map=1/2/3'],
    ['#data=x.y', ''],
    ['#data=x.y&map=1/2/3', '#map=1/2/3'],
  ])('%s is %s', (address, view) => {
    expect(viewOf(address)).toBe(view);
  });

  it('says whether it shows what a reader has brought', () => {
    expect(['?own=a', '?lang=ru&src=b', '#data=c', '#map=1/2/3&data=c'].every(isOwnAddress)).toBe(true);
    expect(['', '?airlift=a', '?types=own,data'].some(isOwnAddress)).toBe(false);
  });
});
