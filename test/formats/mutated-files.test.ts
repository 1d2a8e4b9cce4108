// Whatever stands in the files of an airlift: a list of problems, each with its place and a sentence, or all that is made
// of an airlift, with no number in it that is none. Seeded; `SEED` and `DRAWN` try others and more of them.
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { readAirlift } from '../../src/formats/json/read.ts';
import type { Files } from '../../src/formats/json/schema.ts';
import { aircraftFile, airfieldsFile, airliftFile, builtIn, changed, files } from '../airlift/built-in.ts';
import { everythingOf } from './everything-drawn.ts';
import { type Mutation, mutationsOf, seeded } from './mutations.ts';

/** Milliseconds of the processor in which everything of one airlift is made. */
const timeLimit = 4000;
/** How many of the accepted are drawn: all of them take minutes. */
const drawn = Number(process.env.DRAWN ?? 12);
/** How many of all are read. */
const read = Number(process.env.READ ?? 600);
const seed = Number(process.env.SEED ?? 2022);

const noNumber = /(?<![a-z])(NaN|Infinity|undefined)(?![a-z])/i;

function expectSound(airlift: Airlift, name: string): void {
  const start = process.cpuUsage();
  const everything = everythingOf(airlift);
  expect(process.cpuUsage(start).user / 1000, name).toBeLessThan(timeLimit);
  // With what stands around it, which the expression itself would look for at every letter of a megabyte.
  const at = everything.search(noNumber);
  expect(at < 0 ? null : everything.slice(Math.max(0, at - 60), at + 70), name).toBeNull();
}

/** All mutations in an order that the seed gives. */
function shuffled(): Mutation[] {
  const next = seeded(seed);
  return mutationsOf(files as unknown as Mutation['files'])
    .map((mutation) => ({ mutation, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ mutation }) => mutation);
}

describe('files with one thing changed', () => {
  it('are refused with a place and a sentence each, or drawn without a number that is none', () => {
    const mutations = shuffled().slice(0, read);
    const accepted = mutations.flatMap(({ name, files: mutated }) => {
      const reading = readAirlift(mutated as unknown as Files);
      if (reading.kind === 'airlift') return [{ name, airlift: reading.airlift }];
      expect(reading.problems.length, name).toBeGreaterThan(0);
      for (const { path, message } of reading.problems) {
        expect(path, name).toMatch(/^(airlift|airfields|aircraft)(\.[A-Za-z]+|\[\d+\])*$/);
        expect(message, name).toMatch(/^\S.{5,}[^.]$/);
        expect(message.length, `${name}: ${message}`).toBeLessThan(300);
        expect(message, name).not.toMatch(/Invalid|undefined|expected/);
      }
      return [];
    });
    // So that the test says something of both ways.
    expect(accepted.length).toBeGreaterThan(50);
    expect(mutations.length - accepted.length).toBeGreaterThan(200);
    for (const { name, airlift } of accepted.slice(0, drawn)) expectSound(airlift, name);
  }, 60_000);
});

type AirliftFile = typeof airliftFile;

/** The built-in airlift, changed in its own file and where its airfields are. */
function readingOf(
  change: (copy: AirliftFile) => void,
  positions: Readonly<Record<string, readonly [number, number]>> = {},
) {
  const airfields = changed(airfieldsFile, ({ airfields: own }) => {
    for (const airfield of own) {
      const position = positions[airfield.id];
      if (position !== undefined) airfield.position = [...position];
    }
  });
  return readAirlift({ airlift: changed(airliftFile, change), airfields, aircraft: aircraftFile });
}

function many(copy: AirliftFile, count: number): void {
  const [first] = copy.movements;
  if (first === undefined) return;
  copy.movements = Array.from({ length: count }, (_, index) => ({ ...first, id: `flight-${index}` }));
}

const unchanged = () => {};
const countOf =
  (value: number, comparator = '=') =>
  (copy: AirliftFile) => {
    for (const each of [...copy.movements, ...copy.fleets]) each.count = { comparator, value };
    for (const each of copy.statements) if (each.fleet !== undefined) each.fleet = { comparator, value };
  };

describe('an airlift is drawn', () => {
  it.each<[string, ReturnType<typeof readingOf>]>([
    ['without movements', readingOf((copy) => void Object.assign(copy, { movements: [] }))],
    ['without fleets', readingOf((copy) => void Object.assign(copy, { fleets: [] }))],
    [
      'without types, movements and fleets',
      readingOf((copy) => void Object.assign(copy, { movements: [], fleets: [], aircraft: [] })),
    ],
    [
      'without remarks, faults and statements',
      readingOf((copy) => void Object.assign(copy, { notReported: [], faults: [], statements: [] })),
    ],
    [
      'with one airfield and no movements',
      readingOf((copy) => void Object.assign(copy, { movements: [], airfields: ['almaty'] })),
    ],
    [
      'without the dates of its sources',
      readingOf((copy) => {
        for (const source of copy.sources) delete source.published;
      }),
    ],
    ['with counts of nothing', readingOf(countOf(0))],
    ['with counts of fewer than nothing', readingOf(countOf(0, '<'))],
    ['with counts of about a hundred', readingOf(countOf(100, '~'))],
    ['with counts of ten million', readingOf(countOf(1e7))],
    ['with counts of more than a thousand million', readingOf(countOf(1e9, '>'))],
    ['from pole to pole', readingOf(unchanged, { chkalovsky: [0, -90], almaty: [0, 90] })],
    ['from the South Pole', readingOf(unchanged, { chkalovsky: [38, -90] })],
    ['to the North Pole', readingOf(unchanged, { almaty: [-140, 90], zhetygen: [77, 89.9] })],
    ['to the other side of the earth', readingOf(unchanged, { almaty: [-141.938301, -55.8783] })],
    ['along one meridian', readingOf(unchanged, { almaty: [38.061699, -30], zhetygen: [38.061699, 20] })],
    ['along the equator', readingOf(unchanged, { chkalovsky: [0, 0], almaty: [40, 0], zhetygen: [50, 0] })],
    [
      'over the antimeridian',
      readingOf(unchanged, { chkalovsky: [170, 50], almaty: [-170, 40], zhetygen: [-169, 41] }),
    ],
    [
      'a few hundred metres far',
      readingOf(unchanged, { almaty: [38.066, 55.8783], zhetygen: [38.061699, 55.881] }),
    ],
    ['to two airfields at one place', readingOf(unchanged, { zhetygen: [77.042828, 43.354267] })],
    ['with many movements on one pair', readingOf((copy) => many(copy, 12))],
  ])('%s', (name, reading) => {
    if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
    expectSound(reading.airlift, name);
  });

  it('as it is', () => expectSound(builtIn(), 'as it is'));
});
