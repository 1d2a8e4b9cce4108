// The words of problems, loaded when there is a problem to be told: no part of the page's first program.
import type { Language } from '../languages.ts';
import type { ProblemWords } from './en.ts';

export type { ProblemWords } from './en.ts';

const loaders: Readonly<Record<Language, () => Promise<ProblemWords>>> = {
  en: async () => (await import('./en.ts')).en,
  id: async () => (await import('./id.ts')).id,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
};

/** Rejects where the words cannot be had, as without a network. */
export const loadProblemWords = (language: Language): Promise<ProblemWords> => loaders[language]();
