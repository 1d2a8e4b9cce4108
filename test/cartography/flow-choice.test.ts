// Which flows of a large airlift are drawn: bounds add up, nothing is lost or told twice, and what merges parts again as one
// comes closer, whatever the order of the rows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/airlift/counting/flows.ts';
import { chooseFlows, type FlowChoice } from '../../src/cartography/arcs/flow-choice.ts';
import { MergedFlow } from '../../src/cartography/arcs/merged-flow.ts';
import { mergedInto, mergingDistance, placeTreeOf, zoomStep } from '../../src/cartography/arcs/place-tree.ts';
import { choiceWords } from '../../src/cartography/overlay/choice-words.ts';
import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import type { View } from '../../src/cartography/projection/view.ts';
import { languages } from '../../src/i18n/languages.ts';
import { flow, manyFlows, place, seeded } from './made-up-flows.ts';

const size = { width: 1000, height: 700 };
const viewAt = (zoom: number, longitude = 10, latitude = 30, frame = size): View =>
  lensOf('mercator', { longitude, latitude, zoom, pitch: 0, bearing: 0 }, frame, []).view;

const world = manyFlows(600, 4000);
const states = ['whole', 'some', 'uncounted', 'out'] as const;
/** With ranges, counts that may be more, and what a filter hides. */
const mixed = world.map((each, index): Flow => {
  const state = states[index % 7 === 0 ? 1 : index % 11 === 0 ? 2 : index % 5 === 0 ? 3 : 0] ?? 'whole';
  const value = state === 'uncounted' ? 0 : each.value;
  const largest = value + (index % 13 === 0 && value > 0 ? 4 : 0);
  return { ...each, state, value, largest, isOpen: index % 17 === 0 };
});
const shuffled = <Thing>(things: readonly Thing[], seed: number): Thing[] => {
  const random = seeded(seed);
  return things
    .map((thing) => ({ thing, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ thing }) => thing);
};
const partsOf = (each: Flow) => (each instanceof MergedFlow ? each.parts : [each]);
const told = ({ flows }: FlowChoice) =>
  flows.map((each) => [each.id, each.value, each.largest, each.isOpen, each.state]);
const cameras = fc.record({
  zoom: fc.double({ min: 0.5, max: 9, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -60, max: 60, noNaN: true }),
});
const always = { numRuns: 40 };

describe('the choice of flows', () => {
  it('is all of them, as they are, where there are no more than 200', () => {
    const few = manyFlows(500, 200);
    const choice = chooseFlows(few, few, viewAt(0.5));
    expect(choice.flows).toBe(few);
    expect(choice.counts).toBeNull();
  });

  it('adds up, with what is left out, to all that the filter shows', () => {
    const shown = mixed.filter(({ state }) => state !== 'out');
    const sum = (flows: readonly Flow[], key: 'value' | 'largest') =>
      flows.reduce((total, each) => total + each[key], 0);
    fc.assert(
      fc.property(cameras, ({ zoom, longitude, latitude }) => {
        const { counts, flows } = chooseFlows(world, mixed, viewAt(zoom, longitude, latitude));
        if (counts === null) throw new Error('many flows are counted');
        const all = [counts.drawn, counts.left, counts.beyond, counts.inside];
        expect(all.reduce((total, { routes }) => total + routes, 0)).toBe(shown.length);
        for (const key of ['value', 'largest'] as const) {
          expect(all.reduce((total, each) => total + each[key], 0)).toBeCloseTo(sum(shown, key), 3);
          expect(
            sum(
              flows.filter(({ state }) => state !== 'out'),
              key,
            ),
          ).toBeCloseTo(counts.drawn[key], 3);
        }
      }),
      always,
    );
  });

  it('merges what flew one way between the same places, as bounds, and never with what flew back', () => {
    fc.assert(
      fc.property(cameras, ({ zoom, longitude, latitude }) => {
        const { flows, merged } = chooseFlows(world, mixed, viewAt(zoom, longitude, latitude));
        const insideOf = (id: string) => merged.get(id)?.parts.map((part) => part.id) ?? [id];
        const seen = new Set<string>();
        // Of thousands of parts: each expectation by itself would take longer than the choice.
        const twice: string[] = [];
        const strange: string[] = [];
        const isOneOf = (ids: readonly (string | undefined)[], place: { readonly id: string } | undefined) =>
          ids.includes(place?.id);
        for (const each of flows) {
          const [from, to] = [insideOf(each.from[0]?.id ?? ''), insideOf(each.to[0]?.id ?? '')];
          for (const part of partsOf(each)) {
            if (seen.has(part.id)) twice.push(part.id);
            seen.add(part.id);
            if (!isOneOf(from, part.from[0]) || !isOneOf(to, part.to[0])) strange.push(part.id);
          }
          const parts = partsOf(each);
          expect(each.value).toBeCloseTo(
            parts.reduce((sum, { value }) => sum + value, 0),
            6,
          );
          expect(each.largest).toBeCloseTo(
            parts.reduce((sum, { largest }) => sum + largest, 0),
            6,
          );
          expect(each.isOpen).toBe(parts.some(({ isOpen }) => isOpen));
        }
        expect([twice, strange]).toEqual([[], []]);
      }),
      always,
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(cameras, fc.integer(), ({ zoom, longitude, latitude }, seed) => {
        const view = viewAt(zoom, longitude, latitude);
        const choice = chooseFlows(world, mixed, view);
        const other = chooseFlows(shuffled(world, seed), shuffled(mixed, seed + 1), view);
        expect(told(other)).toEqual(told(choice));
        expect(other.counts).toEqual(choice.counts);
      }),
      { numRuns: 12 },
    );
  });

  it('is never more than can be told apart, and fewer where the frame is small', () => {
    for (const zoom of [0.5, 2, 4]) {
      expect(chooseFlows(world, world, viewAt(zoom)).flows.length).toBeLessThanOrEqual(600);
      const phone = viewAt(zoom, 10, 30, { width: 390, height: 407 });
      expect(chooseFlows(world, world, phone).flows.length).toBeLessThanOrEqual(180);
    }
  });

  it('takes the heaviest in sight, and what the filter hides last', () => {
    const { flows } = chooseFlows(world, mixed, viewAt(2));
    const rank = ({ state }: Flow) => (state === 'out' ? 2 : state === 'uncounted' ? 1 : 0);
    for (const [index, each] of flows.slice(1).entries()) {
      const before = flows[index] as Flow;
      expect(rank(each)).toBeGreaterThanOrEqual(rank(before));
      if (rank(each) === rank(before)) expect(each.largest).toBeLessThanOrEqual(before.largest);
    }
  });

  it('has what only leads through the frame, and nothing that does not', () => {
    const [west, east] = [place('west', -60, 50), place('east', 60, 50)];
    const far = manyFlows(400, 300).map((each) => ({ ...each, id: `far ${each.id}` }));
    const through = flow(west, east, 5);
    const all = [...far, through];
    // The great circle leads over 67.6° north, and not along the parallel.
    const ids = (view: View) => chooseFlows(all, all, view).flows.map(({ id }) => id);
    expect(ids(viewAt(5, 0, 67.4))).toContain(through.id);
    expect(ids(viewAt(5, 0, 50))).not.toContain(through.id);
  });

  it('keeps several places of one movement that merge as one end, and the others as a shared count', () => {
    const [berlin, near, cairo] = [
      place('berlin', 13.4, 52.5),
      place('near', 13.5, 52.4),
      place('cairo', 31, 30),
    ];
    const rome = place('rome', 12.5, 41.9);
    const all = [
      ...manyFlows(300, 250),
      flow(cairo, [berlin, near], 5000),
      flow(cairo, [berlin, near, rome], 4000),
      flow(cairo, berlin, 3000),
    ];
    const { flows } = chooseFlows(all, all, viewAt(3, 20, 40));
    const ofCairo = flows.filter(({ from }) => from[0]?.id === 'cairo');
    expect(ofCairo.map(({ value, to, isShared }) => [value, to.length, isShared])).toEqual([
      [8000, 1, false],
      [4000, 2, true],
    ]);
  });
});

describe('merged places', () => {
  const tree = placeTreeOf(world);
  const at = (zoom: number) => mergedInto(tree, mergingDistance(zoomStep(zoom), 1));

  it('part as one comes closer, and never merge', () => {
    for (let zoom = 0; zoom < 12; zoom += 0.5) {
      const [farther, closer] = [at(zoom), at(zoom + 0.5)];
      for (const [index, place] of closer.entries()) expect(farther[index]).toBe(farther[place]);
    }
    expect(new Set(at(20)).size).toBe(tree.places.length);
    expect(new Set(at(0)).size).toBeLessThan(tree.places.length / 4);
  });

  it('have the name of the heaviest, and stand apart by 20 px at least', () => {
    const view = viewAt(2.4);
    const merged = at(2.4);
    const points = [...new Set(merged)].flatMap((index) => {
      const position = tree.places[index]?.position;
      const point = position && view.project(position);
      return point ? [point] : [];
    });
    for (const [index, one] of points.entries())
      for (const other of points.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
    // Places are in the order of their weight.
    for (const [index, into] of merged.entries()) expect(into).toBeLessThanOrEqual(index);
  });

  it('are the same wherever the map is dragged to', () => {
    const ids = (longitude: number) => [...chooseFlows(world, world, viewAt(1.2, longitude)).merged.keys()];
    const [here, there] = [new Set(ids(10)), ids(14)];
    expect(there.filter((id) => here.has(id)).length).toBeGreaterThan(there.length * 0.8);
    for (const id of there) expect(id).toMatch(/^merged:p\d+:\d+$/);
    const { merged } = chooseFlows(world, world, viewAt(1.2));
    for (const { place: own, parts } of merged.values())
      expect(own.names.en).toBe(`${parts[0]?.id} and ${parts.length - 1} more`);
  });
});

describe('what is said of the choice', () => {
  it.each(languages)('in %s names lines, routes and share', (language) => {
    const { counts } = chooseFlows(world, world, viewAt(0.8, 0, 10));
    const words = counts && choiceWords(counts, 'flights', language);
    expect(words).toMatch(/600/);
    expect(words).toMatch(/4.000/);
    expect(words).toMatch(/\d %/);
  });

  it('is the heaviest routes where none has merged, and nothing where all are drawn', () => {
    const sum = (routes: number, value: number) => ({ routes, value, largest: value });
    const counts = {
      lines: 600,
      drawn: sum(600, 937),
      left: sum(36_412, 63),
      beyond: sum(0, 0),
      inside: sum(0, 0),
      isMerged: false,
    };
    expect(choiceWords(counts, 'flights', 'en')).toBe(
      'The 600 heaviest of 37,012 routes, 93 % of the flights.',
    );
    expect(choiceWords({ ...counts, left: sum(0, 0) }, 'flights', 'en')).toBeNull();
    expect(
      choiceWords({ ...counts, beyond: sum(5, 5), isMerged: true, drawn: sum(900, 937) }, 'people', 'en'),
    ).toBe('600 lines for 900 of 37,312 routes in view, 93 % of the people.');
  });
});
