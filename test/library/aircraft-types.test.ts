// Aircraft types by whatever tables call them, and the outlines that are drawn from their figures.
import { describe, expect, it } from 'vitest';
import own from '../../geo/aircraft.json' with { type: 'json' };
import file from '../../geo/library/aircraft.json' with { type: 'json' };
import { typeOf } from '../../src/formats/json/assemble.ts';
import { isPathData } from '../../src/formats/json/path-data.ts';
import { aircraftSchema } from '../../src/formats/json/schema.ts';
import { typeDataOf } from '../../src/formats/json/version-1.ts';
import { type AircraftFile, AircraftTypes } from '../../src/library/aircraft-types.ts';

const aircraft: AircraftFile = file as AircraftFile;
const drawn = aircraftSchema.parse(own).aircraft.map((each) => typeOf(typeDataOf(each)));
const types = new AircraftTypes(aircraft, drawn);

function found(written: string): string {
  const answer = types.find(written);
  if (answer.kind === 'one') return `${answer.by} ${answer.thing.id}`;
  const things = answer.kind === 'several' ? answer.things : answer.near;
  return [answer.kind, ...things.map(({ id }) => id)].join(' ');
}

/** All the numbers of a path in pairs: only commands with points are written. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

describe('an aircraft type', () => {
  it.each([
    ['B738', 'designator b737-800'],
    ['b738', 'designator b737-800'],
    ['76Y', 'iata b767'],
    ['332', 'iata a330'],
    ['738', 'iata b737-800'],
    ['74Y', 'iata b747-400'],
    ['C17', 'name c-17'],
    ['C-17A Globemaster III', 'name c-17'],
    ['Globemaster', 'name c-17'],
    ['Boeing 737-800 (B738)', 'designator b737-800'],
    ['Boeing 737-800', 'name b737-800'],
    ['IL-76TD', 'name il-76'],
    ['Ил-76', 'name il-76'],
    ['ИЛ76', 'name il-76'],
    ['Candid', 'nickname il-76'],
    ['Ruslan', 'name an-124'],
    ['DC10', 'name dc-10'],
    ['DC3', 'name dc-3'],
    ['A332', 'designator a330'],
    ['B77W', 'designator b777'],
    ['Lockheed Martin C-130J Super Hercules', 'name c-130j'],
    ['A320-214', 'nickname a320'],
    ['Boeing 767-316F', 'nickname b767'],
    ['Mi-8AMTSh', 'nickname mi-8'],
  ])('is known by %s', (written, expected) => {
    expect(found(written)).toBe(expected);
  });

  it('is asked for where several go by the word', () => {
    expect(found('737')).toBe('several b737-700 b737-800');
    expect(found('32S')).toBe('several a319 a320 a321');
  });

  it.each(['', '-', 'C-1000', 'Zeppelin', '7', 'constructor', 'B733 (N811TJ)', 'A-10'])(
    'is not found in %s',
    (written) => {
      expect(types.find(written).kind).toBe('none');
    },
  );

  it('is never called by figures alone, which would be taken for a count', () => {
    const names = aircraft.types.map(({ name }) => {
      const answer = types.find(name);
      return answer.kind === 'one' ? answer.thing.name : null;
    });
    expect(names.filter((name) => !/\p{L}/u.test(name ?? ''))).toEqual([]);
    expect(names).toContain('Boeing 787');
    expect(names).toContain('Boeing 737-800');
  });

  it('that is called nearly so is proposed', () => {
    expect(found('IL77')).toContain('il-76');
    expect(found('Globmaster')).toContain('c-17');
  });

  it('keeps its own outline where it has one', () => {
    for (const type of drawn) {
      const answer = types.find(type.name);
      expect(answer.kind === 'one' && answer.thing).toBe(type);
    }
  });
});

describe('the outlines of the types', () => {
  const all = aircraft.types.map(({ name }) => {
    const answer = types.find(name);
    if (answer.kind !== 'one') throw new Error(name);
    return answer.thing;
  });

  it('are there for all 70', () => {
    expect(all.filter(({ silhouette }) => silhouette !== null)).toHaveLength(70);
  });

  it('are path data as wide and as long as the type', () => {
    for (const { name, silhouette, wingspan, length } of all) {
      expect(isPathData(silhouette ?? '', 100), name).toBe(true);
      if (drawn.some((type) => type.name === name)) continue;
      const points = pointsOf(silhouette ?? '');
      const [widest, longest] = [0, 1].map(
        (axis) => 2 * Math.max(...points.map((point) => Math.abs(point[axis] ?? 0))),
      );
      // Blades that stand aslant do not reach the sides of their discs; a curve's handles may go a little beyond.
      expect(widest, name).toBeLessThanOrEqual((wingspan ?? 0) * 1.02);
      expect(widest, name).toBeGreaterThan((wingspan ?? 0) * 0.7);
      expect(longest, name).toBeLessThanOrEqual((length ?? 0) * 1.03);
      expect(longest, name).toBeGreaterThan((length ?? 0) * 0.9);
    }
  });

  it('differ from each other', () => {
    const paths = all.map(({ silhouette }) => silhouette);
    expect(new Set(paths).size).toBe(70);
  });

  it('are the same on both sides, but for blades', () => {
    for (const [index, { name, silhouette }] of all.entries()) {
      if (aircraft.types[index]?.rotor !== null || drawn.some((type) => type.name === name)) continue;
      const points = pointsOf(silhouette ?? '');
      const sides = (sign: number) =>
        points
          .map(([x, y]) => `${(sign * x).toFixed(1)} ${y.toFixed(1)}`)
          .map((text) => text.replace('-0.0', '0.0'))
          .sort();
      expect(new Set(sides(1)), name).toEqual(new Set(sides(-1)));
    }
  });
});

describe('the file of aircraft types', () => {
  it('says from where each type has its figures', () => {
    for (const { name, sources } of file.types)
      for (const source of sources)
        expect(source in file.references || source.includes('.'), `${name}: ${source}`).toBe(true);
  });
});
