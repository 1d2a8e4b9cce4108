// The built-in airlift with what its map stands on, as the page gets them: checked when it was built.
import checking from 'virtual:airlift';
import basemapNotes from '../geo/basemap.json';
import { assemble } from './formats/json/assemble.ts';
import type { Language } from './i18n/languages.ts';

/** The names on the map, loaded as the words of a language are. */
const gazetteers = {
  en: () => import('virtual:gazetteer/en'),
  id: () => import('virtual:gazetteer/id'),
  ru: () => import('virtual:gazetteer/ru'),
  kk: () => import('virtual:gazetteer/kk'),
} as const;

export const pageData = {
  reading: checking.kind === 'files' ? assemble(checking.files) : checking,
  loadGazetteer: (language: Language) => gazetteers[language]().then((module) => module.default),
  basemapNotes,
};
