// The names of the whole world on the map, in one language: places and names apart, as the build makes them.
import { type Gazetteer, withNames } from './cartography/ground/gazetteer.ts';
import type { Language } from './i18n/languages.ts';

/** The names of the whole world, without their places. */
const names = {
  en: () => import('virtual:gazetteer/en/names'),
  id: () => import('virtual:gazetteer/id/names'),
  ru: () => import('virtual:gazetteer/ru/names'),
  kk: () => import('virtual:gazetteer/kk/names'),
} as const;

export async function loadGazetteer(language: Language): Promise<Gazetteer> {
  const [places, inLanguage] = await Promise.all([import('virtual:gazetteer/places'), names[language]()]);
  return withNames(places.default, inLanguage.default);
}
