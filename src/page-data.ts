// The built-in airlift with what its map stands on, as the page gets them: checked when it was built.
import checking from 'virtual:airlift';
import basemapNotes from '../geo/basemap.json';
import { assemble, type Reading } from './formats/json/assemble.ts';
import type { Language } from './i18n/languages.ts';

/** The names on the map, loaded as the words of a language are. */
const gazetteers = {
  en: () => import('virtual:gazetteer/en'),
  id: () => import('virtual:gazetteer/id'),
  ru: () => import('virtual:gazetteer/ru'),
  kk: () => import('virtual:gazetteer/kk'),
} as const;

const reading: Reading =
  checking.kind === 'files' ? { kind: 'airlift', airlift: assemble(checking.files) } : checking;

export const pageData = {
  reading,
  loadGazetteer: (language: Language) => gazetteers[language]().then((module) => module.default),
  basemapNotes,
};
