// What becomes of something that is dropped onto the page or pasted into it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { type Dropped, type Taking, take } from '../../src/app/open/dropped.ts';
import type { Bringing } from '../../src/app/open/opened.ts';
import type { RecordReading } from '../../src/formats/picture/record.ts';
import { messagesOf } from '../../src/i18n/messages.ts';

const reading = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('../../src/picture/png/record.ts', () => ({ readRecord: async () => reading.current }));

const messages = messagesOf('en');
const assign = vi.fn<(address: string) => void>();

beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/site/', search: '', assign });
  vi.stubGlobal('document', {
    baseURI: 'https://maps.example/site/',
    documentElement: { dataset: { site: '.' } },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  assign.mockClear();
});

const picture = new File(['x'], 'map.png', { type: 'image/png' });
const nothing: Dropped = { files: [], text: '', html: '', isPasted: false };
const recordOf = (airlift: string, packed?: string) => {
  const record = { airlift, address: '?types=x#map=4/50/60', ...(packed === undefined ? {} : { packed }) };
  reading.current = { kind: 'record', record } as unknown as RecordReading;
};

async function taken(dropped: Partial<Dropped>, slug = 'first') {
  const brought: Bringing[] = [];
  const taking: Taking = {
    airlift: { slug } as Airlift,
    messages,
    pageSlug: 'first',
    others: [{ slug: 'second', folder: 'second/', title: 'The second' }],
    bring: (bringing) => brought.push(bringing),
  };
  return { told: await take({ ...nothing, ...dropped }, taking), brought };
}

describe('a picture that is dropped', () => {
  it('of another airlift of the site opens the page of that one, at its view', async () => {
    recordOf('second');
    expect(await taken({ files: [picture] })).toEqual({ told: '', brought: [] });
    expect(assign).toHaveBeenCalledWith('https://maps.example/site/second/?types=x#map=4/50/60');
  });

  it('of the page’s own airlift leads back to it from a reader’s own', async () => {
    recordOf('first');
    await taken({ files: [picture] }, 'my-flights');
    expect(assign).toHaveBeenCalledWith('/site/?types=x#map=4/50/60');
  });

  it('of an airlift that it carries is brought as a file', async () => {
    recordOf('elsewhere', 'packed');
    const { brought } = await taken({ files: [picture] });
    expect(brought).toEqual([{ kind: 'files', files: [picture] }]);
    expect(assign).not.toHaveBeenCalled();
  });

  it('of an airlift that nobody here knows is told', async () => {
    recordOf('elsewhere');
    expect((await taken({ files: [picture] })).told).toBe(messages.pictureProblems.other);
  });
});

describe('what is pasted', () => {
  it('is a table where it has columns, by tabs, by a separator or in HTML', async () => {
    for (const dropped of [
      { text: 'from\tto\tflights' },
      { text: 'from;to\nbud;del' },
      { text: 'bud', html: '<p>Flights</p><table><tr><td>bud</td></tr></table>' },
    ]) {
      const { brought } = await taken({ ...dropped, isPasted: true });
      expect(brought).toEqual([{ kind: 'text', html: '', ...dropped }]);
    }
  });

  it('is a table even where the spreadsheet sets a picture of the cells beside them', async () => {
    const text = 'from\tto\nbud\tdel';
    const { brought } = await taken({ text, files: [picture], isPasted: true });
    expect(brought).toEqual([{ kind: 'text', text, html: '' }]);
  });

  it('is nothing where it is a word or a sentence', async () => {
    const { told, brought } = await taken({ text: 'Flights, of course.', isPasted: true });
    expect([told, brought]).toEqual(['', []]);
  });
});
