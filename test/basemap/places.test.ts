// The labels of the map: every place in four languages, where it should be.
import { describe, expect, it } from 'vitest';
import gazetteer from '../../geo/places.json';
import { Archive, type Position } from './archive.ts';

const { countries, waters, towns } = gazetteer;
const all = [...countries.map((country) => ({ ...country, id: country.code })), ...waters, ...towns];
const town = (id: string) => towns.find((place) => place.id === id);

/** What the basemap's coasts leave out at its finest, degrees. */
const coastDetail = 0.1;

/** A place and eight beside it. */
const around = ([longitude, latitude]: Position, distance: number): Position[] =>
  [0, -distance, distance].flatMap((across) =>
    [0, -distance, distance].map((along): Position => [longitude + across, latitude + along]),
  );

describe('every place', () => {
  it('has a name in each of the four languages', () => {
    for (const { id, names } of all) {
      expect(Object.keys(names), id).toEqual(['en', 'id', 'ru', 'kk']);
      for (const name of Object.values(names)) expect(name.trim(), id).toMatch(/^\p{L}/u);
    }
  });

  it('is written in the letters of its language', () => {
    for (const { id, names } of all) {
      expect(names.en + names.id, id).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(names.ru + names.kk, id).not.toMatch(/\p{Script=Latin}/u);
      expect(names.ru, id).not.toMatch(/[әғқңөұүһі]/iu);
      expect(names.kk, id).not.toMatch(/[^\p{Script=Cyrillic}\p{P}\s]/u);
    }
  });

  it('needs no letters but those of the fonts that a page in its language fetches anyway', () => {
    for (const { id, names } of all) {
      // The latin subset of the font; latin-ext is 60 KB more.
      expect(names.en + names.id, id).toMatch(/^[\u0020-\u00ff\u2019]+$/);
      expect(names.ru, id).toMatch(/^[\u0020-\u002f\u2014\u2019\u0401\u0410-\u0451]+$/);
    }
  });

  it('stands on the globe, appears at a sensible zoom and has a rank of its own', () => {
    for (const { id, position, minimumZoom } of all) {
      const [longitude, latitude] = position as [number, number];
      expect(Math.abs(longitude), id).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude), id).toBeLessThanOrEqual(85);
      expect(minimumZoom, id).toBeGreaterThanOrEqual(0);
      expect(minimumZoom, id).toBeLessThanOrEqual(8);
    }
    for (const list of [countries, waters, towns]) {
      const ranks = list.map((place) => place.rank);
      expect(ranks).toEqual([...new Set(ranks)].sort((one, other) => one - other));
    }
  });

  it('is listed once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Kazakh', () => {
  it('uses every letter that only Kazakh has among the languages of the map', () => {
    const text = all.map(({ names }) => names.kk.toLowerCase()).join('');
    for (const letter of 'әғқңөұүһі') expect(text).toContain(letter);
  });

  it('calls seas and towns by their Kazakh names', () => {
    const caspian = waters.find(({ id }) => id === 'caspian-sea');
    expect(caspian?.names).toEqual({
      en: 'Caspian Sea',
      id: 'Laut Kaspia',
      ru: 'Каспийское море',
      kk: 'Каспий теңізі',
    });
    expect(town('kapshagay')?.names.kk).toBe('Қапшағай');
  });
});

describe('the towns', () => {
  it('have the names of January 2022', () => {
    expect(town('nur-sultan')?.names.en).toBe('Nur-Sultan');
    expect(town('kapshagay')?.names.en).toBe('Kapshagay');
    expect(towns.map(({ names }) => names.en)).not.toContain('Astana');
  });

  it('are at least 300, on every continent', () => {
    expect(towns.length).toBeGreaterThanOrEqual(300);
    const boxes: Record<string, readonly [number, number, number, number]> = {
      Africa: [-18, -35, 52, 36],
      Asia: [60, -11, 150, 75],
      Europe: [-25, 36, 45, 72],
      'North America': [-170, 8, -52, 84],
      'South America': [-82, -56, -34, 12],
      Oceania: [110, -48, 180, -9],
    };
    for (const [continent, [west, south, east, north]] of Object.entries(boxes))
      expect(
        towns.filter(({ position: [x = 0, y = 0] }) => x > west && x < east && y > south && y < north).length,
        continent,
      ).toBeGreaterThanOrEqual(20);
  });

  it('stand on land of the country they name, as finely as the basemap draws its coasts', async () => {
    const archive = new Archive();
    for (const { id, country, position } of towns) {
      let isThere = false;
      for (const place of around(position as unknown as Position, coastDetail)) {
        const land = await archive.featuresAt('land', place, 6);
        isThere = land.some(({ properties }) => properties.country === country);
        if (isThere) break;
      }
      expect(isThere, id).toBe(true);
    }
    archive.close();
  });

  it('are where they are in atlases, south and west of zero, too', () => {
    expect(town('buenos-aires')?.position).toEqual([-58.45, -34.6]);
    expect(town('london')?.position).toEqual([-0.13, 51.51]);
    expect(town('accra')?.position).toEqual([-0.22, 5.55]);
    expect(town('nairobi')?.position).toEqual([36.82, -1.28]);
    expect(town('honolulu')?.position).toEqual([-157.86, 21.31]);
  });

  it('are called as CLDR calls them', () => {
    expect(town('vienna')?.names).toEqual({ en: 'Vienna', id: 'Wina', ru: 'Вена', kk: 'Вена' });
    expect(town('kolkata')?.names).toEqual({
      en: 'Kolkata',
      id: 'Kolkata',
      ru: 'Калькутта',
      kk: 'Калькутта',
    });
  });
});

describe('the waters', () => {
  it('are at least 60, of every kind', () => {
    expect(waters.length).toBeGreaterThanOrEqual(60);
    for (const kind of ['ocean', 'sea', 'gulf', 'strait', 'lake', 'river'])
      expect(waters.filter((water) => water.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
  });

  it('stand on water: lakes in a lake, rivers on a river, all others in the sea', async () => {
    const archive = new Archive();
    for (const { id, kind, position } of waters) {
      const place = position as unknown as Position;
      // What was left of it in 2022 are two lakes, and its name stands between them.
      if (id === 'aral-sea') continue;
      if (kind === 'river') {
        // A degree in 50, or 10 pixels at zoom 6.
        expect(await archive.distanceTo('river', place, 6), id).toBeLessThan(10);
        continue;
      }
      const lakes = await archive.featuresAt('lake', place, 6);
      expect(lakes.length > 0, id).toBe(kind === 'lake');
      if (kind !== 'lake') expect(await archive.featuresAt('land', place, 6), id).toEqual([]);
    }
    archive.close();
  });
});

describe('the countries', () => {
  it('are the whole world', () => {
    expect(countries.length).toBeGreaterThanOrEqual(195);
  });

  it('keep the names of Kazakhstan and Russia off the route from Chkalovsky to Almaty', () => {
    const offset = (code: string) => {
      const country = countries.find((place) => place.code === code);
      return kilometresRightOf([38.06, 55.88], [77.04, 43.35], country?.position as unknown as Position);
    };
    expect(offset('KZ')).toBeGreaterThan(300);
    expect(offset('RU')).toBeLessThan(-300);
  });
});

/** How far a place is to the right of the great circle between two others (negative: to the left). */
function kilometresRightOf(from: Position, to: Position, place: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const bearing = (one: Position, other: Position) => {
    const width = radians(other[0] - one[0]);
    const [south, north] = [radians(one[1]), radians(other[1])];
    return Math.atan2(
      Math.sin(width) * Math.cos(north),
      Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(width),
    );
  };
  const [y1, y2] = [radians(from[1]), radians(place[1])];
  const cosine =
    Math.sin(y1) * Math.sin(y2) + Math.cos(y1) * Math.cos(y2) * Math.cos(radians(place[0] - from[0]));
  const angle = Math.sin(Math.acos(cosine)) * Math.sin(bearing(from, place) - bearing(from, to));
  return Math.asin(angle) * 6371;
}
