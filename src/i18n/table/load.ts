// The words of the table in which rows are edited, loaded with it.
import type { Language } from '../languages.ts';
import type { TableMessages } from './en.ts';

const loaders: Readonly<Record<Language, () => Promise<TableMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  id: async () => (await import('./id.ts')).id,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
};

/** Rejects where the words cannot be had, as without a network. */
export const loadTableMessages = (language: Language): Promise<TableMessages> => loaders[language]();
