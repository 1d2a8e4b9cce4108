// The names that come with the page: few, and all that the first view shows.

import { describe, expect, it } from 'vitest';
import places from '../../geo/places.json' with { type: 'json' };
import { everything } from '../../src/airlift/counting/filter.ts';
import { routeExtent } from '../../src/cartography/arcs/extent.ts';
import { firstNames, hasFirstNames } from '../../src/cartography/first-view/first-names.ts';
import {
  type Gazetteer,
  gazetteerIn,
  namesIn,
  unnamed,
  withNames,
} from '../../src/cartography/ground/gazetteer.ts';
import { drawOverlay } from '../../src/cartography/overlay/overlay.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { airlift, arcs, textWidth } from './drawing.ts';

const extent = routeExtent(airlift, arcs);
const cameraIn = (width: number, height: number) => routeCamera('mercator', extent, { width, height }).camera;

function overlayWith(gazetteer: Gazetteer, width: number, height: number) {
  const messages = messagesOf('en');
  const report = reportOf(airlift, everything, 'aircraft', 'en', messages);
  const common = {
    airlift,
    arcs,
    report,
    language: 'en',
    messages,
    theme: light,
    gazetteer,
    textWidth,
  } as const;
  return drawOverlay({
    ...common,
    view: mapViewOf('mercator', cameraIn(width, height), { width, height }),
    reserved: [],
    lit: new Set<string>(),
    pressable: true,
    basemap: true,
  });
}

const usual = [
  [280, 250],
  [320, 308],
  [390, 406],
  [390, 754],
  [412, 735],
  [600, 300],
  [600, 400],
  [768, 500],
  [856, 716],
  [1100, 860],
  [1496, 996],
] as const;

describe('the first names', () => {
  const world = gazetteerIn(places, 'en');
  const first = firstNames(airlift, world);

  it('are a small part of all names', () => {
    const count = ({ countries, waters, towns }: Gazetteer) =>
      countries.length + waters.length + towns.length;
    expect(count(first)).toBeGreaterThan(50);
    expect(count(first)).toBeLessThan(count(world) / 6);
  });

  it.each(usual)('draw the whole route in a frame of %i × %i as all names do', (width, height) => {
    expect(hasFirstNames(extent, cameraIn(width, height), { width, height })).toBe(true);
    expect(overlayWith(first, width, height)).toEqual(overlayWith(world, width, height));
  });

  it.each([
    [844, 300],
    [3600, 700],
    [3840, 2160],
  ])('are not taken for all in a frame of %i × %i', (width, height) => {
    expect(hasFirstNames(extent, cameraIn(width, height), { width, height })).toBe(false);
  });
});

describe('the places of all languages with the names of one', () => {
  it.each(languages)('are the gazetteer in %s', (language) => {
    const gazetteer = withNames(unnamed(places), namesIn(places, language));
    for (const list of ['countries', 'waters', 'towns'] as const) {
      expect(gazetteer[list].map(({ name }) => name)).toEqual(
        places[list].map(({ names }) => names[language]),
      );
      expect(gazetteer[list].map(({ rank }) => rank)).toEqual(places[list].map(({ rank }) => rank));
      expect(gazetteer[list].map(({ position }) => position)).toEqual(
        places[list].map(({ position }) => position),
      );
    }
  });
});
