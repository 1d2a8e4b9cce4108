// The GeoJSON file, against RFC 7946 and against the report it stands for.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Airlift, Place as AirliftPlace } from '../../src/airlift/airlift.ts';
import { everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { geoJsonOf } from '../../src/formats/geojson/write-geojson.ts';
import { distance } from '../../src/geodesy/geodesic.ts';
import { centralAngle } from '../../src/geodesy/great-circle.ts';
import type { Position as Place } from '../../src/geodesy/position.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { builtIn, onlyTypes } from '../airlift/built-in.ts';
import { builtInTable } from '../airlift/tables.ts';

const airlift = builtIn();

function textOf(filter: Filter = everything, language: Language = 'en', of: Airlift = airlift): string {
  const messages = messagesOf(language);
  const { shown, ...report } = reportOf(of, filter, 'aircraft', language, messages);
  const sentences = { filter: report.filter, source: report.sourceLineWithParagraphs };
  return geoJsonOf({ airlift: of, shown, language, messages, sentences });
}

const collectionOf = (...options: Parameters<typeof textOf>): FeatureCollection & Record<string, unknown> =>
  JSON.parse(textOf(...options));

const ofKind = ({ features }: FeatureCollection, kind: string) =>
  features.filter(({ properties }) => properties?.kind === kind);

/** The built-in airlift with one arc, between other places. */
function flownBetween(start: Place, end: Place): Airlift {
  const [movement] = airlift.movements;
  const [one, other] = airlift.places;
  if (movement === undefined || one === undefined || other === undefined) throw new Error('no movement');
  const from: AirliftPlace = { ...one, position: start };
  const to: AirliftPlace = { ...other, position: end };
  return {
    ...airlift,
    places: [from, to],
    movements: [{ ...movement, from: [from], to: [to] }],
    geodesics: { [`${from.id}~${to.id}`]: { distance: 1, bearing: 0 } },
  };
}

/** The lines of the one arc between two places. */
function arcBetween(start: Place, end: Place): Position[][] {
  const [arc] = ofKind(collectionOf(everything, 'en', flownBetween(start, end)), 'route');
  return linesOf(arc as Feature);
}

/** A position of a file, which may hold more than two numbers, as ours, which may not. */
function placeOf(position: Position | undefined): Place {
  const [longitude = Number.NaN, latitude = Number.NaN] = position ?? [];
  return [longitude, latitude];
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates;
  throw new Error(`${geometry?.type} is no line`);
}

/** What RFC 7946 and a reader's patience forbid. */
function faultsOf(lines: readonly Position[][]): string[] {
  return lines.flatMap((line) => [
    ...(line.length < 2 ? ['a line of fewer than two positions'] : []),
    ...line.flatMap((position, index) => {
      const [longitude = Number.NaN, latitude = Number.NaN] = position;
      const previous = line[index - 1]?.[0] ?? longitude;
      return [
        ...(position.length === 2 ? [] : ['a position that is no pair']),
        ...(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [] : [`${position} is off the earth`]),
        ...(Math.abs(longitude - previous) <= 180 ? [] : [`a jump to ${position}`]),
        ...(position.some((value) => value !== Number(value.toFixed(6))) ? ['more than 6 decimals'] : []),
      ];
    }),
  ]);
}

describe('a GeoJSON file', () => {
  it.each(languages)(
    'is one collection with title, source, licence and what is not reported, in %s',
    (language) => {
      const collection = collectionOf(everything, language);
      expect(collection.type).toBe('FeatureCollection');
      expect(collection.name).toBe(airlift.slug);
      expect(collection.description).toBe(airlift.summary[language]);
      expect(collection.source).toContain(airlift.movements[0]?.claims[0]?.claim.source.publisher);
      expect(collection.source).not.toMatch(/\u00a0/);
      expect(collection.licence).toMatch(/MIT.*OurAirports/);
      expect(collection.notReported).toEqual(airlift.notReported.map((remark) => remark.text[language]));
      expect(collection).not.toHaveProperty('crs');
    },
  );

  it('has one feature on each line', () => {
    const lines = textOf()
      .split('\n')
      .filter((line) => line.startsWith('{"type":"Feature"'));
    expect(lines).toHaveLength(collectionOf().features.length);
  });

  it('holds the airfields where they are, with their codes', () => {
    const [first] = ofKind(collectionOf(), 'airfield');
    expect(ofKind(collectionOf(), 'airfield')).toHaveLength(3);
    expect(first?.geometry).toEqual({ type: 'Point', coordinates: [38.061699, 55.8783] });
    expect(first?.properties).toMatchObject({ icao: 'UUMU', iata: 'CKL', elevation_m: 152, country: 'RU' });
  });

  it('holds both arcs, whole, from airfield to airfield, with GeographicLib’s distance and bearing', () => {
    const arcs = ofKind(collectionOf(), 'route');
    expect(arcs.map(({ properties }) => [properties?.distance_km, properties?.bearing_deg])).toEqual([
      [3087.8, 100.2],
      [3065.3, 99.5],
    ]);
    for (const arc of arcs) {
      const [line = [], ...others] = linesOf(arc);
      expect(others).toEqual([]);
      expect(faultsOf([line])).toEqual([]);
      expect(line[0]).toEqual([38.061699, 55.8783]);
    }
    expect(linesOf(arcs[0] as Feature)[0]?.at(-1)).toEqual([77.042828, 43.354267]);
  });

  it('gives the shared count on each arc as shared and its split as not reported', () => {
    for (const { properties } of ofKind(collectionOf(), 'route'))
      expect(properties).toMatchObject({
        aircraft: 'Il-76 and An-124',
        count_value: 12,
        count_comparator: 'exactly',
        count_words: '12, shared',
        count_shared: true,
        count_portion: 'whole',
        split: 'not_reported',
        note: 'split not reported. Arcs are great circles, not flown tracks.',
        claim_id: 'movement',
        paragraphs: '2–3',
        said_on: '2022-01-07',
      });
  });

  it('says “some of” on each arc when one type is picked, and keeps the types of the whole count', () => {
    const collection = collectionOf(onlyTypes('an-124'));
    expect(collection.filter).toBe('Only An-124, 1 of 2 types');
    for (const { properties } of ofKind(collection, 'route'))
      expect(properties).toMatchObject({
        aircraft: 'An-124',
        count_words: 'some of 12',
        count_portion: 'some',
        count_aircraft: 'Il-76 and An-124',
      });
    expect(ofKind(collection, 'fleet').map(({ properties }) => properties?.id)).toEqual(['fleet-an124']);
  });

  it('holds the fleets without a place', () => {
    const fleets = ofKind(collectionOf(), 'fleet');
    expect(fleets.map(({ geometry }) => geometry)).toEqual([null, null]);
    expect(fleets[0]?.properties).toMatchObject({
      count_value: 70,
      count_comparator: 'more_than',
      aircraft: 'Il-76',
      claim_id: 'group-il76',
    });
  });

  it('has values, not words, where a program is to read them: the same in every language', () => {
    for (const language of languages)
      for (const { properties } of ofKind(collectionOf(everything, language), 'route'))
        expect(properties).toMatchObject({
          split: 'not_reported',
          count_portion: 'whole',
          count_comparator: 'exactly',
        });
  });

  it('holds no feature when no type is picked, and says so', () => {
    const collection = collectionOf(onlyTypes());
    expect(collection.features).toEqual([]);
    expect(collection.filter).toMatch(/No aircraft type is picked/);
  });

  it('says how a count divides where that is reported', () => {
    const [movement] = airlift.movements;
    const [il76] = airlift.aircraft;
    const to = movement?.to[0];
    if (movement === undefined || il76 === undefined || to === undefined) throw new Error('no movement');
    const split = [{ aircraft: il76.id, to: to.id, count: { comparator: '>=', value: 3 } as const }];
    const divided = { ...airlift, movements: [{ ...movement, split }] };
    const [arc] = ofKind(collectionOf(everything, 'en', divided), 'route');
    expect(arc?.properties?.split).toBe(`${to.id} ${il76.id} at_least 3`);
    expect(arc?.properties?.note).not.toMatch(/not reported/);
    const alone = { ...airlift, movements: [{ ...movement, to: [to], aircraft: [il76] }] };
    const [single] = ofKind(collectionOf(everything, 'en', alone), 'route');
    expect(single?.properties).toMatchObject({ count_shared: false, count_words: '12', split: null });
  });

  it('has what is drawn of a total, each part with its amounts by measure, period and sources', async () => {
    const ganga = await builtInTable('operation-ganga-2022');
    const collection = collectionOf(everything, 'en', ganga);
    const routes = ofKind(collection, 'route');
    expect(routes).toHaveLength(12);
    expect(routes[0]?.properties).toMatchObject({
      movement: 'from-bucharest',
      part_of: 'total',
      flights_value: 21,
      flights_comparator: 'exactly',
      flights_rivals: null,
      people_value: 4575,
      count_shared: true,
      sources: 'Press Information Bureau',
    });
    expect(ofKind(collection, 'city').map(({ properties }) => properties?.id)).toEqual(['kyiv']);
  });

  it('has rivals with their sources, and without geometry what cannot be drawn', async () => {
    const collection = collectionOf(everything, 'en', await builtInTable('return-2022'));
    const of = (movement: string) =>
      collection.features.filter(({ properties }) => properties?.movement === movement);
    expect(of('jan-16')[0]?.properties).toMatchObject({
      aircraft_value: 19,
      aircraft_rivals: 'exactly 19 (RIA Novosti); exactly 19 (ipeclub.co); exactly 20 (chernayakobra.ru)',
      period: '2022-01-16',
    });
    expect(of('jan-18')[0]?.properties?.period).toBe('2022-01-18/2022-01-19?');
    expect(of('jan-19')[0]).toMatchObject({
      geometry: null,
      properties: { kind: 'movement', from: 'nur-sultan; almaty', to: null, aircraft_value: 4 },
    });
    expect(of('back')[0]?.properties).toMatchObject({ flights_value: 100, flights_comparator: 'more_than' });
    expect(of('twelve')).toHaveLength(2);
  });

  it.each(languages)('has nothing but single values as properties, each of one type, in %s', (language) => {
    const types = new Map<string, string>();
    for (const { properties } of collectionOf(everything, language).features) {
      for (const [name, value] of Object.entries(properties ?? {})) {
        if (value === null) continue;
        expect(['string', 'number', 'boolean']).toContain(typeof value);
        expect(typeof value, name).toBe(types.get(name) ?? typeof value);
        types.set(name, typeof value);
      }
    }
  });
});

describe('an arc over the antimeridian', () => {
  it.each([
    ['Tokyo to Los Angeles', [139.78, 35.55], [-118.41, 33.94], 180],
    ['Los Angeles to Tokyo', [-118.41, 33.94], [139.78, 35.55], -180],
    ['Anchorage to Petropavlovsk', [-149.99, 61.17], [158.45, 53.17], -180],
    ['Suva to Apia', [178.56, -18.04], [-172.01, -13.83], 180],
    ['close to the North Pole', [100, 85], [-100, 85], 180],
    ['from one side to the other by a hair', [179.999, 10], [-179.999, 10], 180],
  ] as [string, Place, Place, number][])('is cut in two from %s', (_name, from, to, meridian) => {
    const lines = arcBetween(from, to);
    expect(lines).toHaveLength(2);
    expect(faultsOf(lines)).toEqual([]);
    const [before, after] = lines;
    expect(before?.[0]).toEqual(from);
    expect(after?.at(-1)).toEqual(to);
    expect(before?.at(-1)?.[0]).toBe(meridian);
    // The same place, written once on each side.
    expect(after?.[0]).toEqual([-meridian, before?.at(-1)?.[1]]);
  });

  it('keeps to the great circle and to its length', () => {
    const lines = arcBetween([139.78, 35.55], [-118.41, 33.94]);
    const length = lines
      .flatMap((line) => line.slice(1).map((end, index) => distance(placeOf(line[index]), placeOf(end))))
      .reduce((sum, part) => sum + part, 0);
    expect(length / distance([139.78, 35.55], [-118.41, 33.94])).toBeCloseTo(1, 4);
    const cut = placeOf(lines[1]?.[0]);
    const detour = centralAngle([139.78, 35.55], cut) + centralAngle(cut, [-118.41, 33.94]);
    expect(detour).toBeCloseTo(centralAngle([139.78, 35.55], [-118.41, 33.94]), 4);
  });

  it.each([
    ['ends at it', [170, 10], [180, 12]],
    ['ends at it, written from the other side', [170, 10], [-180, 12]],
    ['starts at it', [180, 12], [170, 10]],
    ['starts at it, written from the other side', [-180, 12], [170, 10]],
    ['runs along it', [180, -20], [180, 50]],
    ['runs along it, written from the other side', [-180, -20], [-180, 50]],
    ['stays away from it', [38, 55], [77, 43]],
    ['crosses Greenwich', [-73.8, 40.6], [5, 51.6]],
  ] as [string, Place, Place][])('is one line where it %s', (_name, from, to) => {
    const lines = arcBetween(from, to);
    expect(lines).toHaveLength(1);
    expect(faultsOf(lines)).toEqual([]);
  });

  it.each([
    ['over the North Pole', [10, 80], [-170, 80]],
    ['to the antipode', [20, 30], [-160, -30]],
  ] as [string, Place, Place][])('stays on the earth %s', (_name, from, to) => {
    expect(faultsOf(arcBetween(from, to))).toEqual([]);
  });
});

/** Whether the reader behind QGIS is on this machine; the check of RFC 7946 above runs everywhere. */
function hasGdal(): boolean {
  try {
    execFileSync('ogrinfo', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a reader that is not ours', () => {
  it.each(languages)('finds no fault in the file, in “%s”', (language) => {
    for (const filter of [everything, onlyTypes('il-76'), onlyTypes()]) {
      const collection = check(textOf(filter, language));
      expect(collection.type).toBe('FeatureCollection');
    }
  });

  // GDAL is no package of npm, so it is asked only where the machine has it.
  it.runIf(hasGdal())('opens it as QGIS does, without a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'airlift-geojson-'));
    const file = join(folder, 'airlift.geojson');
    writeFileSync(file, textOf());
    const told = execFileSync('ogrinfo', ['-al', '-so', file], { encoding: 'utf8', stdio: 'pipe' });
    rmSync(folder, { recursive: true });
    expect(told).toContain("using driver `GeoJSON' successful");
    expect(told).toMatch(/Feature Count: \d+/);
    expect(told).not.toMatch(/warning|error/i);
  });
});

describe('a file of many movements', () => {
  it('has lines of fewer points, at most 1° apart, for each movement repeats the line of its route', () => {
    const [movement] = airlift.movements;
    if (movement === undefined) throw new Error('There is no movement.');
    const movements = Array.from({ length: 400 }, (_, index) => ({ ...movement, id: `m${index}` }));
    const routes = ofKind(collectionOf(everything, 'en', { ...airlift, movements }), 'route');
    expect(routes).toHaveLength(800);
    for (const route of routes.slice(0, 2)) {
      const points = linesOf(route).flat().map(placeOf);
      const steps = points.slice(1).map((point, index) => centralAngle(points[index] ?? point, point));
      expect(Math.max(...steps)).toBeLessThan(1.001);
      expect(Math.min(...steps)).toBeGreaterThan(0.9);
    }
  });
});
