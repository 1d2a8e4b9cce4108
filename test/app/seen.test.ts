// What of the map is seen, in every state of its coming.
import { describe, expect, it } from 'vitest';
import { type Circumstances, whatIsSeen } from '../../src/app/map/seen.ts';

const asBuilt: Circumstances = {
  engine: 'drawing',
  basemap: 'embedded',
  hasFirstView: true,
  isFlat: true,
  isWhole: true,
  drawn: 'none',
  words: 'set',
  hasWidths: false,
  isFiltered: false,
  isLit: false,
  isMapBusy: true,
};
const seen = (changes: Partial<Circumstances>) => whatIsSeen({ ...asBuilt, ...changes });

/** Every combination of circumstances. */
const all: Circumstances[] = (['drawing', 'maplibre'] as const).flatMap((engine) =>
  (['embedded', 'style', 'unknown'] as const).flatMap((basemap) =>
    (['none', 'other', 'current'] as const).flatMap((drawn) =>
      (['none', 'without-font', 'set'] as const).flatMap((words) =>
        Array.from({ length: 128 }, (_, bits): Circumstances => {
          const is = (bit: number) => (bits & (1 << bit)) !== 0;
          return {
            engine,
            basemap,
            drawn,
            words,
            hasFirstView: is(0),
            isFlat: is(1),
            isWhole: is(2),
            isFiltered: is(3),
            isLit: is(4),
            isMapBusy: is(5),
            hasWidths: is(6),
          };
        }),
      ),
    ),
  ),
);

describe('what is seen of the map', () => {
  it('is lines with widths as they come with the words, and not those in the page beside them', () => {
    expect(seen({ hasWidths: true })).toMatchObject({
      ground: 'first-view',
      arcs: 'marks',
      words: 'overlay',
    });
    expect(seen({ hasWidths: true, words: 'none' })).toMatchObject({
      arcs: 'first-view',
      words: 'first-view',
    });
  });

  it('is the drawing in the page, while nothing has been chosen', () => {
    expect(seen({ words: 'none' })).toEqual({
      ground: 'first-view',
      arcs: 'first-view',
      words: 'first-view',
      needsDrawn: false,
      isBusy: true,
    });
    expect(seen({ words: 'without-font' }).words).toBe('first-view');
    expect(seen({})).toMatchObject({
      ground: 'first-view',
      arcs: 'first-view',
      words: 'overlay',
      isBusy: false,
    });
  });

  it('is never the arcs and words in the page where these are no longer true', () => {
    expect(seen({ isFiltered: true })).toMatchObject({
      ground: 'first-view',
      arcs: 'marks',
      words: 'overlay',
    });
    expect(seen({ isFiltered: true, words: 'without-font' }).words).toBe('overlay');
    expect(seen({ isFiltered: true, words: 'none' }).words).toBe('none');
    expect(seen({ isLit: true }).arcs).toBe('marks');
    for (const each of all)
      if (each.isFiltered || !each.isWhole || !each.isFlat || !each.hasFirstView)
        expect(whatIsSeen(each).words, JSON.stringify(each)).not.toBe('first-view');
  });

  it('is a drawing for another view, once that is drawn, and till then the one in the page, moved', () => {
    const elsewhere = { isWhole: false };
    expect(seen(elsewhere)).toMatchObject({
      ground: 'first-view',
      arcs: 'marks',
      needsDrawn: true,
      isBusy: true,
    });
    expect(seen({ ...elsewhere, drawn: 'other' })).toMatchObject({ ground: 'drawn', isBusy: true });
    expect(seen({ ...elsewhere, drawn: 'current' })).toMatchObject({ ground: 'drawn', isBusy: false });
    expect(seen({ isFlat: false })).toMatchObject({ ground: 'none', needsDrawn: true });
    expect(seen({ hasFirstView: false })).toMatchObject({ ground: 'none', needsDrawn: true });
  });

  it('is MapLibre’s where it has taken over, and nothing is drawn beside it', () => {
    for (const each of all.filter(({ engine }) => engine === 'maplibre'))
      expect(whatIsSeen(each)).toMatchObject({ ground: 'map', arcs: 'map', needsDrawn: false });
    expect(seen({ engine: 'maplibre', isMapBusy: false }).isBusy).toBe(false);
    expect(seen({ engine: 'maplibre', isMapBusy: true }).isBusy).toBe(true);
  });

  it('of somebody else’s ground is MapLibre’s from the first', () => {
    expect(seen({ basemap: 'style' })).toMatchObject({ ground: 'map', needsDrawn: false, isBusy: true });
  });

  it('is never called painted before its words are set and its ground is drawn', () => {
    for (const each of all) {
      const { isBusy, words, ground, needsDrawn } = whatIsSeen(each);
      if (isBusy) continue;
      expect(words, JSON.stringify(each)).toBe('overlay');
      expect(ground, JSON.stringify(each)).not.toBe('none');
      if (needsDrawn) expect(each.drawn).toBe('current');
    }
  });
});
