// What the bench of growth is asked for, the logs it makes up, and how it writes what comes of them.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { airfieldsOf, logOf } from '../../bench/growth/logs.ts';
import type { GrowthRun } from '../../bench/growth/measure.ts';
import { readGrowthOptions } from '../../bench/growth/options.ts';
import { writeGrowth } from '../../bench/growth/tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the options of --growth', () => {
  it('are all sizes three times if nothing else is asked for', () => {
    expect(readGrowthOptions(['--growth'])).toEqual({
      runs: 3,
      sizes: [2, 1000, 10_000, 100_000, 278_228, 'world'],
      json: null,
    });
    expect(readGrowthOptions(['--growth', '--sizes', '2,world', '--runs', '1', '--json', 'a.json'])).toEqual({
      runs: 1,
      sizes: [2, 'world'],
      json: 'a.json',
    });
  });

  it.each([
    [['--runs', '0'], '--runs wants a whole number'],
    [['--sizes', '0'], '--sizes wants whole numbers from 1 to 2000000, or world, not "0".'],
    [['--sizes', '2,'], 'not ""'],
    [['--sizes', '3000000'], 'not "3000000"'],
    [['--profile', 'slow'], 'With --growth the options are'],
  ])('%j are refused with a sentence', (words, sentence) => {
    expect(() => readGrowthOptions(words)).toThrow(sentence);
  });
});

describe('a made-up log', () => {
  let airfields: Awaited<ReturnType<typeof airfieldsOf>>;
  beforeAll(async () => {
    airfields = await airfieldsOf(root);
  });

  it('has a row a flight, and the places that it names, all of them airfields of the library', () => {
    const log = logOf(1000, airfields);
    const [, ...rows] = log.flights.trimEnd().split('\n');
    expect(log.rows).toBe(1000);
    expect(rows).toHaveLength(1000);
    expect(log.type).toBe('C-54');
    const places = log.places.trimEnd().split('\n').slice(1);
    expect(places).toHaveLength(12);
    expect(places).toContain('EDDI,"Berlin Tempelhof Airport",52.47361,13.40167');
  });

  it('of the world flies every one of its 37,000 routes', () => {
    const log = logOf('world', airfields);
    const [, ...rows] = log.flights.trimEnd().split('\n');
    const routes = new Set(rows.map((row) => row.split(',').slice(5, 7).join(' ')));
    expect(log.rows).toBe(75_000);
    expect(routes.size).toBe(37_000);
  });
});

describe('the tables', () => {
  const runOf = (arcs: number): GrowthRun => ({
    bytes: 1000,
    read: 100,
    arcs,
    ground: arcs,
    moving: null,
    filter: arcs / 10,
    filterAnew: arcs / 5,
    brush: null,
    pan: { mean: 20, worst: 40 },
    save: 300,
    memory: 2_000_000,
    shown: '12 lines of 2',
  });

  it('set the page beside each other one, and say how much each draws', () => {
    const runs = {
      page: [runOf(100)],
      floor: [{ ...runOf(200), shown: null }],
      'flowmap-gl': [runOf(300)],
      'maplibre-turf': [runOf(50)],
    };
    const [, short = '', title, long = ''] = writeGrowth([{ size: 2, rows: 2, runs }]);
    expect(title).toBe('## 2 flights');
    expect(short).toMatch(/\| 2 flights \| +200 ms \(0.50\) \|/);
    expect(long).toMatch(/\| From then to the arcs +\| +100 ms \| +200 ms \| +300 ms \| +50.0 ms \|/);
    expect(long).toMatch(/\| From the drop to the arcs .* 0.67 \| +0.50 \| +1.33 \|/);
    expect(long).toContain('12 lines of 2');
  });
});
