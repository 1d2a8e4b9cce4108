// The files of the ground: fetched when it is to be drawn, and kept.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as GroundFiles from '../../src/app/web/ground-files.ts';
import type { Extent } from '../../src/geodesy/position.ts';
import { island } from './island.ts';

const near: Extent = [-5, -5, 5, 5];
const elsewhere: Extent = [100, 0, 120, 20];

let files: typeof GroundFiles;
const fetched = vi.fn<(address: string) => Promise<unknown>>();

beforeEach(async () => {
  vi.resetModules();
  fetched.mockReset().mockImplementation(async (address) => ({
    ok: true,
    url: String(address),
    json: async () => island,
  }));
  vi.stubGlobal('fetch', fetched);
  files = await import('../../src/app/web/ground-files.ts');
});

describe('the files of the ground', () => {
  it.each(['fetchGround', 'fetchFlatGround'] as const)('are fetched once a level: %s', async (name) => {
    expect((await files[name](6, near)).land).toHaveLength(1);
    expect((await files[name](6, elsewhere)).land).toEqual([]);
    expect((await files[name](6, null)).land).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect((await files[name](4, near)).land).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('are asked for again where they could not be had', async () => {
    fetched.mockRejectedValueOnce(new TypeError('no network'));
    await expect(files.fetchGround(6, near)).rejects.toThrow('no network');
    expect((await files.fetchGround(6, near)).land).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('are asked for again where only coarser ones could be had', async () => {
    fetched.mockImplementationOnce(async () => ({
      ok: true,
      url: 'https://example.org/basemap/ground-4.json',
      json: async () => island,
    }));
    await files.fetchGround(6, near);
    await files.fetchGround(6, near);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('are in the folder that a worker is told of', async () => {
    await files.fetchFlatGround(6, near, 'https://example.org/site/basemap/');
    expect(fetched).toHaveBeenCalledWith('https://example.org/site/basemap/ground-6.json', expect.anything());
  });
});
