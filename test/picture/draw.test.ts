// From a request to a sheet: the same whoever asks, drawn with what there is, and what it lacks is named.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import type { GroundLevel } from '../../src/cartography/ground/ground.ts';
import type { Extent } from '../../src/geodesy/position.ts';
import { readProject } from '../../src/node/files.ts';
import { nodeResources } from '../../src/node/resources.ts';
import { drawPicture } from '../../src/picture/draw.ts';
import { asSeen, type PictureRequest, type PictureResources } from '../../src/picture/request.ts';
import { wordsOf as wordsOfPicture } from '../../src/picture/words.ts';
import { builtIn } from '../airlift/built-in.ts';
import { wordsOf } from '../cartography/drawing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let resources: PictureResources;
beforeAll(async () => {
  const own = nodeResources(root, await readProject(root));
  // The coarsest ground is quick to draw, and stands for all.
  const ground = await own.ground(2, null);
  resources = { ...own, ground: async () => ground };
});

const camera = { zoom: 3.6, latitude: 50, longitude: 58, bearing: 0, pitch: 0 };
const request: PictureRequest = {
  ...asSeen,
  filter: everything,
  measure: null,
  language: 'en',
  theme: 'light',
  projection: 'mercator',
  seen: { camera, size: { width: 856, height: 716 } },
  format: { id: 'screen', ratio: 2 },
  address: '',
};

describe('a picture', () => {
  it('as on screen keeps the map’s size, at the pixels that are asked for', async () => {
    for (const ratio of [2, 5.25]) {
      const drawn = await drawPicture({ ...request, format: { id: 'screen', ratio } }, resources);
      expect(drawn?.sheet.map).toMatchObject({ width: 856, height: 716 });
      expect(drawn?.sheet.format.pixels.width).toBe(Math.round(1280 * ratio));
    }
  });

  it('without the fine ground takes a coarser one, without any it has none, and both are named', async () => {
    const only = (levels: readonly GroundLevel[]): PictureResources => ({
      ...resources,
      ground: (level, near) =>
        levels.includes(level) ? resources.ground(level, near) : Promise.reject(new Error('404')),
    });
    const named = async (levels: readonly GroundLevel[]) => (await drawPicture(request, only(levels)))?.lacks;
    expect(await named([2, 4, 6])).toEqual([]);
    expect(await named([2])).toEqual(['fine-ground']);
    expect(await named([])).toEqual(['ground']);
    const bare = await drawPicture(request, only([]));
    const words = wordsOf(bare?.sheet.marks ?? []).map(({ text }) => text);
    expect(words).toContain('Chkalovsky');
    // Names of a ground that is not there would name nothing.
    expect(words).not.toContain('Black Sea');
  });

  it('asks for the fine ground where its inset is, be that at the origins or at the destinations', async () => {
    const { airlift } = resources;
    const movements = airlift.movements.map((each) => ({ ...each, from: each.to, to: each.from }));
    const geodesics = Object.fromEntries(
      Object.entries(airlift.geodesics).map(([id, each]) => [id.split('~').reverse().join('~'), each]),
    );
    for (const each of [airlift, { ...airlift, movements, geodesics }]) {
      const asked: (Extent | null)[] = [];
      const ground: PictureResources['ground'] = (level, near) => {
        if (level === 6) asked.push(near);
        return resources.ground(level, near);
      };
      await drawPicture(
        { ...request, parts: { ...request.parts, inset: true } },
        { ...resources, airlift: each, ground },
      );
      const [west, south, east, north] = asked.at(-1) ?? [0, 0, 0, 0];
      for (const { position } of builtIn().movements.flatMap(({ to }) => to)) {
        expect(position[0]).toBeGreaterThan(west + 0.5);
        expect(position[0]).toBeLessThan(east - 0.5);
        expect(position[1]).toBeGreaterThan(south + 0.5);
        expect(position[1]).toBeLessThan(north - 0.5);
      }
      expect(east - west).toBeLessThan(10);
    }
  });

  it('over somebody else’s map names whose that is, in its foot and in its rights', async () => {
    const credits = '© OpenStreetMap contributors';
    const paintedMap = { image: {} as CanvasImageSource, credits };
    const drawn = await drawPicture(request, { ...resources, paintedMap });
    const words = wordsOf(drawn?.sheet.marks ?? []).map(({ text }) => text.trim());
    expect(words.join(' ')).toContain(`Map ${credits}. Data Natural Earth`);
    if (drawn === null) throw new Error('The sheet finds no room.');
    const { rights } = wordsOfPicture({ ...drawn, headline: null, leftOut: null });
    expect(rights).toContain(`${credits}. Natural Earth, OurAirports`);
    // A map that asks for no credit is not given an empty one.
    const silent = await drawPicture(request, { ...resources, paintedMap: { ...paintedMap, credits: '' } });
    expect(wordsOf(silent?.sheet.marks ?? []).map(({ text }) => text.trim())).not.toContain('Map');
  });

  it('is composed again when the fonts have come, with the widths that they have', async () => {
    let widths = 0;
    const waiting: PictureResources = {
      ...resources,
      fonts: async () => 'came',
      textWidth: () => {
        widths++;
        return resources.textWidth();
      },
    };
    await drawPicture(request, waiting);
    expect(widths).toBe(2);
    expect((await drawPicture(request, { ...resources, fonts: async () => 'missing' }))?.lacks).toEqual([
      'font',
    ]);
  });
});
