// The labels of the map: every place in four languages, where it should be.
import { describe, expect, it } from 'vitest';
import gazetteer from '../../geo/places.json';
import { Archive, type Position } from './archive.ts';

const { countries, waters, towns } = gazetteer;
const all = [...countries.map((country) => ({ ...country, id: country.code })), ...waters, ...towns];
const town = (id: string) => towns.find((place) => place.id === id);

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
      expect(list.map((place) => place.rank)).toEqual(list.map((_, i) => i + 1));
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

  it('leave Moscow and Almaty to the labels of the airfields below zoom 5', () => {
    expect(town('moscow')?.minimumZoom).toBeGreaterThanOrEqual(5);
    expect(town('almaty-city')?.minimumZoom).toBeGreaterThanOrEqual(5);
  });

  it('are in the country they name, on the basemap too', async () => {
    const archive = new Archive();
    for (const { id, country, position } of towns) {
      const features = await archive.featuresAt('land', position as unknown as Position, 6);
      expect(
        features.map((feature) => feature.properties.country),
        id,
      ).toEqual([country]);
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
