// The ground that is fetched and read before it is drawn.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as GroundFiles from '../../src/app/web/ground-files.ts';
import type { Extent } from '../../src/geodesy/position.ts';

/** A square island at the origin. */
const topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { country: 'AA' } }],
    },
  },
};
const wide: Extent = [-20, -20, 20, 20];
const narrow: Extent = [-5, -5, 5, 5];
const elsewhere: Extent = [100, 0, 120, 20];

let files: typeof GroundFiles;
const fetched = vi.fn<(address: string) => Promise<unknown>>();

beforeEach(async () => {
  vi.resetModules();
  fetched.mockReset().mockImplementation(async (address) => ({
    ok: true,
    url: String(address),
    json: async () => topology,
  }));
  vi.stubGlobal('fetch', fetched);
  files = await import('../../src/app/web/ground-files.ts');
});

describe('the ground ahead', () => {
  it('is there at once when it is drawn, also of a little less than was read', async () => {
    files.fetchGroundAhead(6, wide);
    const ahead = files.groundAhead(6, narrow);
    expect(ahead?.ground).toBeNull();
    const ground = await ahead?.reading;
    expect(ground?.land).toHaveLength(1);
    expect(files.groundAhead(6, narrow)).toMatchObject({ near: wide, ground });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is not given out for what is not in it: another level, or beyond its extent', async () => {
    files.fetchGroundAhead(6, wide);
    expect(files.groundAhead(4, narrow)).toBeNull();
    expect(files.groundAhead(6, elsewhere)).toBeNull();
    expect(files.groundAhead(6, null)).toBeNull();
    expect((await files.fetchGround(6, elsewhere)).land).toEqual([]);
  });

  it('is read once, however often it is asked for, and let go of when it is drawn', () => {
    files.fetchGroundAhead(6, wide);
    const first = files.groundAhead(6, narrow);
    files.fetchGroundAhead(6, narrow);
    expect(files.groundAhead(6, narrow)).toBe(first);
    files.forgetGroundAhead();
    expect(files.groundAhead(6, narrow)).toBeNull();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('that cannot be had is asked for again when it is drawn', async () => {
    fetched.mockRejectedValueOnce(new TypeError('no network'));
    files.fetchGroundAhead(6, wide);
    await expect(files.groundAhead(6, narrow)?.reading).rejects.toThrow('no network');
    expect(files.groundAhead(6, narrow)).toBeNull();
    expect((await files.fetchGround(6, narrow)).land).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
