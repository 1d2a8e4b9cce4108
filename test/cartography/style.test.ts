// The map's style, checked by the style specification for every combination, and its layers against their list.

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { groundLayers, layerIds, sources } from '../../src/cartography/style/layers.ts';
import { countriesOf } from '../../src/cartography/style/paint.ts';
import { mapStyle } from '../../src/cartography/style/style.ts';
import { dark, light, themes } from '../../src/cartography/style/theme.ts';
import { builtIn } from '../airlift/built-in.ts';
import { madeUpAirlift } from './made-up-airlift.ts';

const airlift = builtIn();
const basemap = {
  kind: 'embedded',
  url: 'pmtiles://http://127.0.0.1/world.pmtiles',
} as const;

describe('the style', () => {
  for (const theme of [light, dark])
    for (const projection of ['mercator', 'globe'] as const)
      for (const ground of [basemap, null])
        it(`is valid: ${theme.name}, ${projection}, ${ground === null ? 'without' : 'with'} a basemap`, () => {
          const style = mapStyle({ airlift, theme, projection, basemap: ground, arcWidth: 1.9 });
          expect(validateStyleMin(style)).toEqual([]);
        });

  it('lays the airlift over another map’s style and leaves that as it is', () => {
    const other = {
      version: 8,
      glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
      sources: { theirs: { type: 'vector', url: 'https://tiles.example/tiles.json' } },
      layers: [{ id: 'their-ground', type: 'background', paint: { 'background-color': '#eee' } }],
    } as const;
    const basemap = { kind: 'style', style: structuredClone(other) as never } as const;
    const style = mapStyle({ airlift, theme: light, projection: 'globe', basemap, arcWidth: 1.9 });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.layers.map((layer) => layer.id)).toEqual(['their-ground', 'arc']);
    expect(style.sources.theirs).toEqual(other.sources.theirs);
  });

  it('has every layer of the list but the bands round arcs, in its order', () => {
    const style = mapStyle({ airlift, theme: light, projection: 'mercator', basemap, arcWidth: 1.9 });
    expect(style.layers.map((layer) => layer.id)).toEqual(layerIds.filter((id) => id !== 'envelope'));
  });

  it('has the ground alone below lines with widths, which are marks over it', () => {
    const many = madeUpAirlift(12);
    const style = mapStyle({ airlift: many, theme: light, projection: 'mercator', basemap, arcWidth: 1.9 });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.layers.map((layer) => layer.id)).toEqual(groundLayers);
    expect(Object.keys(style.sources)).toEqual([sources.basemap]);
  });

  it('uses the accent for what flew and for nothing else', () => {
    const style = mapStyle({ airlift, theme: light, projection: 'mercator', basemap, arcWidth: 1.9 });
    const accented = style.layers.filter((layer) => JSON.stringify(layer).includes(light.accent));
    expect(accented.map((layer) => layer.id)).toEqual(['arc']);
  });

  it('gives the same data again for the same airlift, so that nothing is sent to the worker twice', () => {
    const one = mapStyle({ airlift, theme: light, projection: 'mercator', basemap, arcWidth: 1.9 });
    const other = mapStyle({ airlift, theme: dark, projection: 'globe', basemap, arcWidth: 1.4 });
    expect(one.sources.airlift).toBeDefined();
    expect(one.sources.airlift).toBe(other.sources.airlift);
  });

  it('asks for no glyphs, sprites or tiles of anybody else', () => {
    const style = mapStyle({ airlift, theme: light, projection: 'mercator', basemap, arcWidth: 1.9 });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('finds the countries of a route in its airfields', () => {
    expect(countriesOf(airlift)).toEqual({ origin: ['RU'], destination: ['KZ'] });
  });
});

/** WCAG 2.2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const value = Number.parseInt(colour.slice(1), 16);
    const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.values(themes))('the colours of the $name theme', (theme) => {
  const grounds = [theme.land, theme.originLand, theme.focusLand];
  it('keep words on the map readable: 4.5 to 1 on every ground they stand on', () => {
    for (const ground of grounds)
      for (const word of [theme.ink, theme.ink2, theme.town])
        expect(contrast(word, ground)).toBeGreaterThan(4.5);
    expect(contrast(theme.country, theme.focusLand)).toBeGreaterThan(4.5);
    expect(contrast(theme.smallCountry, theme.land)).toBeGreaterThan(4.5);
    expect(contrast(theme.water, theme.sea)).toBeGreaterThan(4.5);
  });
  it('keep arcs apart from every ground: 3 to 1, and their words 4.5 to 1', () => {
    for (const ground of [...grounds, theme.sea]) expect(contrast(theme.accent, ground)).toBeGreaterThan(4.5);
  });
  it('keep the page readable', () => {
    for (const word of [theme.ink, theme.ink2, theme.ink3, theme.accent])
      expect(contrast(word, theme.paper)).toBeGreaterThan(4.5);
    expect(contrast(theme.buttonText, theme.button)).toBeGreaterThan(7);
    expect(contrast(theme.focusRing, theme.paper)).toBeGreaterThan(3);
  });
});
