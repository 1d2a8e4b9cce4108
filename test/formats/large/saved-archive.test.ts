// A large airlift is saved with the file that it came from, and opens again to the same.
import { describe, expect, it } from 'vitest';
import { bytesBetween } from '../../../src/formats/large/content.ts';
import { PackedContent } from '../../../src/formats/large/packed-content.ts';
import { open, openFiles } from '../../../src/formats/open.ts';
import { readArchive, savedArchive } from '../../../src/formats/saved/saved-archive.ts';
import { bytesOf } from '../opened.ts';
import { library } from '../understood.ts';

const known = { places: [], aircraft: [], airfields: library };
const lines = Array.from(
  { length: 6000 },
  (_, index) => `${index % 7 === 0 ? 'Somewhere' : 'AAX'},BBX,0${1 + (index % 3)}/03/2022,${1 + (index % 4)}`,
);
const bytes = bytesOf(['from,to,date,flights', ...lines].join('\n'));
const answers = { dates: 'dmy', places: { Somewhere: { take: 'EEX' } }, title: 'A bridge' } as const;

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe('a saved archive', () => {
  it('opens again to the same airlift, with answers and view', async () => {
    const first = await open(bytes, 'flights.csv', { known, answers });
    const view = '?types=a#map=1/2/3';
    const saved = joined(await savedArchive({ files: [{ name: 'flights.csv', bytes }], answers, view }));
    expect(saved.length).toBeLessThan(bytes.length / 4);
    const again = await open(saved, 'bridge.airlift.zip', { known });
    if (first.kind !== 'airlift' || again.kind !== 'airlift') throw new Error('no airlift');
    expect(again.airlift).toEqual(first.airlift);
    expect(again.table).toEqual(first.table);
    expect(again.view).toBe(view);
    expect(again.airlift.title.en).toBe('A bridge');
  });

  it('is saved once more with further answers, without an archive in an archive', async () => {
    const saved = joined(await savedArchive({ files: [{ name: 'flights.csv', bytes }], answers, view: '' }));
    const files = [{ name: 'bridge.airlift.zip', bytes: saved }];
    const again = joined(await savedArchive({ files, answers: { title: 'Another' }, view: '' }));
    const archive = await readArchive(again);
    expect(archive?.files.map(({ name }) => name)).toEqual(['flights.csv']);
    expect(archive?.answers).toMatchObject({ dates: 'dmy', title: 'Another' });
  });

  it('holds the files that came with the first one', async () => {
    const places = bytesOf('id,name,lat,lon\nsw,Somewhere,50,10');
    const files = [
      { name: 'flights.csv', bytes },
      { name: 'places.csv', bytes: places },
    ];
    const wishes = { known, answers: { dates: 'dmy' } } as const;
    const first = await openFiles(files, wishes);
    const saved = joined(await savedArchive({ files, answers: wishes.answers, view: '' }));
    const again = await open(saved, 'bridge.airlift.zip', { known });
    if (first.kind !== 'airlift' || again.kind !== 'airlift') throw new Error('no airlift');
    expect(again.airlift.movements.length).toBe(first.airlift.movements.length);
    expect(again.airlift.places.map(({ id }) => id)).toContain('sw');
  });

  it('is refused in a sentence where it was cut short or changed', async () => {
    const saved = joined(await savedArchive({ files: [{ name: 'flights.csv', bytes }], answers, view: '' }));
    expect((await open(saved.slice(0, -30), 'cut.airlift.zip', { known })).kind).toBe('problems');
    const changed = saved.slice();
    changed.fill(0, Math.floor(saved.length / 2), Math.floor(saved.length / 2) + 200);
    expect((await open(changed, 'changed.airlift.zip', { known })).kind).toBe('problems');
  });

  it('is unpacked piece by piece, in whatever order pieces are asked for', async () => {
    const { deflateSync } = await import('fflate');
    const content = new PackedContent(deflateSync(bytes), bytes.length);
    for (const [start, end] of [
      [0, 10],
      [10, 70_000],
      [90_000, bytes.length],
      [5, 50],
    ] as const)
      expect(await bytesBetween(content, start, end)).toEqual(bytes.slice(start, end));
  });
});
