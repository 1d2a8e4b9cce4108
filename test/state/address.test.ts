// The address: the contract with links, other people's pages and the command line.

import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { readAddress, writeFragment, writeQuery } from '../../src/state/address.ts';
import { initialState } from '../../src/state/app-state.ts';
import { builtIn, onlyTypes } from '../airlift/built-in.ts';

const airlift = builtIn();
const read = (query: string, fragment = '') => readAddress(airlift, query, fragment);

describe('the query', () => {
  it('of nothing is the initial state', () => {
    expect(read('')).toEqual({ state: initialState, camera: null, problems: [] });
  });

  it.each([
    ['?types=il-76', ['il-76']],
    ['?types=an-124,il-76', 'all'],
    ['?types=il-76,an-124', 'all'],
    ['?types=', []],
    ['?types=an-124,an-124', ['an-124']],
  ])('%s picks %j', (query, filter) => {
    expect(read(query).state.filter.types).toEqual(filter);
    expect(read(query).problems).toEqual([]);
  });

  it('keeps what is known of a list and tells what is not', () => {
    const { state, problems } = read('?types=il-76,zeppelin');
    expect(state.filter).toEqual(onlyTypes('il-76'));
    expect(problems).toEqual([
      { kind: 'value', name: 'types', value: 'zeppelin', allowed: ['il-76', 'an-124'] },
    ]);
  });

  it('keeps the path of a file beside the page', () => {
    expect(read('?src=data/flights.csv').state.src).toBe('data/flights.csv');
    expect(writeQuery(read('?src=data/my%20flights.csv&lang=ru').state)).toBe(
      '?src=data/my%20flights.csv&lang=ru',
    );
  });

  it('shows everything when nothing of a list is known', () => {
    expect(read('?types=zeppelin').state.filter).toEqual(everything);
  });

  it.each([
    '?airlift=kazakhstan-2022',
    '?types=il-76',
    '?types=',
    '?lang=id',
    '?theme=dark',
    '?projection=globe',
    '?focus=route:chkalovsky~zhetygen',
    '?types=an-124&lang=en&theme=light&projection=globe&focus=group-il76&embed',
  ])('%s is written as it was read', (query) => {
    expect(writeQuery(read(query).state)).toBe(query);
  });

  it.each(['?airlift=nowhere', '?lang=tlh', '?theme=pink', '?projection=flat', '?focus=nowhere'])(
    '%s is ignored and told',
    (query) => {
      const { state, problems } = read(query);
      expect(state).toEqual(initialState);
      expect(problems).toHaveLength(1);
    },
  );

  it('is never shown at great length', () => {
    const [problem] = read(`?focus=${'x'.repeat(5000)}`).problems;
    expect(problem?.kind === 'value' && problem.value.length).toBeLessThan(70);
  });

  it('survives what no one would write', () => {
    for (const query of [
      '?types=%E0%A4%A',
      '?&&&===',
      '?types[]=1',
      `?${'a=1&'.repeat(2000)}`,
      '?types=__proto__',
      '?focus=constructor',
    ])
      expect(() => read(query, '#map=%%%')).not.toThrow();
  });
});

describe('the fragment', () => {
  it.each([
    ['#map=4/50/60', { zoom: 4, latitude: 50, longitude: 60, bearing: 0, pitch: 0 }],
    ['#map=4.25/50.5/-60.25/12', { zoom: 4.25, latitude: 50.5, longitude: -60.25, bearing: 12, pitch: 0 }],
    ['#map=3/0/0/-12.5/30', { zoom: 3, latitude: 0, longitude: 0, bearing: -12.5, pitch: 30 }],
    ['#map=20/0/0', { zoom: 8.5, latitude: 0, longitude: 0, bearing: 0, pitch: 0 }],
  ])('%s is a camera', (fragment, camera) => {
    expect(read('', fragment).camera).toEqual(camera);
  });

  it.each([
    '#map=a/b/c',
    '#map=1/2',
    '#map=1/200/3',
    '#map=99/1/2',
    '#map=',
    '#map=1//2',
    '#map=4/50/60/0/0/7',
  ])('%s is ignored and told', (fragment) => {
    expect(read('', fragment)).toMatchObject({ camera: null, problems: [{ kind: 'camera' }] });
  });

  it('of another kind is none of the map’s business', () => {
    expect(read('', '#section')).toEqual({ state: initialState, camera: null, problems: [] });
  });

  it('is written as MapLibre writes it, as precisely as its zoom can show', () => {
    const camera = { zoom: 4.256, latitude: 50.123456, longitude: 60.987654, bearing: 0, pitch: 0 };
    expect(writeFragment(camera)).toMatch(/^#map=4\.26\/50\.12\d?\/60\.9[89]\d?$/);
    expect(writeFragment({ ...camera, bearing: 12.34, pitch: 30 })).toMatch(/\/12\.3\/30$/);
    expect(writeFragment(null)).toBe('');
  });
});
