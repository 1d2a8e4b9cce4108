// The airlift of a page with what its map stands on, as the page gets it: checked when it was built.
import airlifts from 'virtual:airlifts';
import basemapNotes from '../geo/basemap.json';
import type { Airlift } from './airlift/airlift.ts';
import { assemble, type Reading } from './formats/json/assemble.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { Language } from './i18n/languages.ts';
import { loadMessages } from './i18n/load-messages.ts';
import type { Messages } from './i18n/messages.ts';

/** The airlifts that there are, the first one first. */
export const slugs = Object.keys(airlifts);

/** An airlift of the site, and what it is called in a language. */
export interface AirliftTitle {
  readonly slug: string;
  readonly title: string;
}

/**
 * Loads an airlift, without its texts: `loadWords` brings these.
 * @param slug one of `slugs`
 * @throws RangeError for another
 */
export async function loadPageData(slug: string) {
  const modules = airlifts[slug];
  if (modules === undefined) throw new RangeError(`There is no airlift "${slug}".`);
  const { default: checking, texts } = await modules.data();
  const titles = new Map<Language, readonly AirliftTitle[]>();

  /**
   * Brings the words of a language, and fills the airlift's own texts in it into the very objects that were assembled:
   * before that nothing of it can be said.
   */
  async function loadWords(language: Language): Promise<Messages> {
    const loading = modules?.texts[language]();
    const [messages, words] = await Promise.all([loadMessages(language), loading]);
    for (const [place, text] of texts.entries()) text[language] = words?.default[place] ?? '';
    titles.set(language, words?.titles ?? []);
    return messages;
  }

  const reading: Reading =
    checking.kind === 'data' ? { kind: 'airlift', airlift: assemble(checking.data) } : checking;
  return {
    reading,
    loadWords,
    loadMessages,
    loadReader: () => import('./new-reader.ts').then((module) => module.newReader),
    loadAirlift,
    /** What else the site has. */
    titlesOfOthers: (language: Language) =>
      (titles.get(language) ?? []).flatMap(({ slug: other, title }) =>
        other === slug ? [] : [{ slug: other, folder: other === slugs[0] ? '' : `${other}/`, title }],
      ),
    loadFirstNames: (language: Language) => modules.firstNames[language]().then((module) => module.default),
    loadGazetteer,
    basemapNotes,
  };
}

/** An airlift with its texts in one language; the program knows those that have no faults. */
async function loadAirlift(slug: string, language: Language): Promise<Airlift> {
  const { reading, loadWords } = await loadPageData(slug);
  if (reading.kind !== 'airlift') throw new RangeError(`The airlift "${slug}" has faults.`);
  await loadWords(language);
  return reading.airlift;
}

export type PageData = Awaited<ReturnType<typeof loadPageData>>;
