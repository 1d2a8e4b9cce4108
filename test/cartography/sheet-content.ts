// What a sheet is composed of, for tests: all of its parts, light, on Mercator's map over our own ground.
import basemapNotes from '../../geo/basemap.json' with { type: 'json' };
import places from '../../geo/places.json' with { type: 'json' };
import type { Arc } from '../../src/cartography/arcs/arcs.ts';
import { gazetteerIn } from '../../src/cartography/ground/gazetteer.ts';
import { allParts, type SheetContent } from '../../src/cartography/sheet/content.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Presentation } from '../../src/report/presentation.ts';
import { textWidth } from './drawing.ts';

const gazetteers = Object.fromEntries(languages.map((language) => [language, gazetteerIn(places, language)]));

export function sheetContentOf(presentation: Presentation, arcs: readonly Arc[]): SheetContent {
  const { language } = presentation;
  return {
    presentation,
    textWidth,
    arcs,
    theme: light,
    gazetteer: gazetteers[language] ?? gazetteerIn(places, language),
    projection: 'mercator',
    hasBasemap: true,
    borders: basemapNotes.borders[language],
    licences: basemapNotes.licences[language],
    mapCredits: '',
    parts: allParts,
    headline: null,
    note: null,
    isTransparent: false,
    isVector: false,
  };
}
