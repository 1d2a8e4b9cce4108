// The built-in airlift with what its map stands on, as the page gets them: checked when it was built.
import checking, { texts } from 'virtual:airlift';
import basemapNotes from '../geo/basemap.json';
import { type Gazetteer, withNames } from './cartography/ground/gazetteer.ts';
import { assemble, type Reading } from './formats/json/assemble.ts';
import type { Language } from './i18n/languages.ts';
import { loadMessages } from './i18n/load-messages.ts';
import type { Messages } from './i18n/messages.ts';

/** The names that the first view shows, loaded as the words of a language are. */
const firstNames = {
  en: () => import('virtual:gazetteer/en/first'),
  id: () => import('virtual:gazetteer/id/first'),
  ru: () => import('virtual:gazetteer/ru/first'),
  kk: () => import('virtual:gazetteer/kk/first'),
} as const;

/** The names of the whole world, without their places. */
const names = {
  en: () => import('virtual:gazetteer/en/names'),
  id: () => import('virtual:gazetteer/id/names'),
  ru: () => import('virtual:gazetteer/ru/names'),
  kk: () => import('virtual:gazetteer/kk/names'),
} as const;

async function loadGazetteer(language: Language): Promise<Gazetteer> {
  const [places, inLanguage] = await Promise.all([import('virtual:gazetteer/places'), names[language]()]);
  return withNames(places.default, inLanguage.default);
}

/** What the airlift says, loaded with the words of the page. */
const textsOf = {
  en: () => import('virtual:airlift/en'),
  id: () => import('virtual:airlift/id'),
  ru: () => import('virtual:airlift/ru'),
  kk: () => import('virtual:airlift/kk'),
} as const;

/**
 * Brings the words of a language, and fills the airlift's own texts in it into the very objects that were assembled:
 * before that nothing of it can be said.
 */
async function loadWords(language: Language): Promise<Messages> {
  const [messages, { default: words }] = await Promise.all([loadMessages(language), textsOf[language]()]);
  for (const [place, text] of texts.entries()) text[language] = words[place] ?? '';
  return messages;
}

const reading: Reading =
  checking.kind === 'data' ? { kind: 'airlift', airlift: assemble(checking.data) } : checking;

export const pageData = {
  reading,
  loadWords,
  loadFirstNames: (language: Language) => firstNames[language]().then((module) => module.default),
  loadGazetteer,
  basemapNotes,
};
