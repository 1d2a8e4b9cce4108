// The words of the dialog that opens a reader's own table, and of the problems of a file, loaded with it.
import type { Language } from '../languages.ts';
import { loadProblemWords, type ProblemWords } from '../problems/problem-words.ts';
import type { OwnMessages } from './en.ts';

export interface OwnWords extends OwnMessages {
  readonly problemWords: ProblemWords;
}

const loaders: Readonly<Record<Language, () => Promise<OwnMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  id: async () => (await import('./id.ts')).id,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
};

const loaded = new Map<Language, OwnWords>();

/** Rejects where the words cannot be had, as without a network. */
export async function loadOwnMessages(language: Language): Promise<OwnWords> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const [own, problemWords] = await Promise.all([loaders[language](), loadProblemWords(language)]);
  const words = { ...own, problemWords };
  loaded.set(language, words);
  return words;
}

/** @returns null until they have been loaded by whomever */
export const loadedOwnMessages = (language: Language): OwnWords | null => loaded.get(language) ?? null;
