// The words of the dialog that opens a reader's own table, loaded with it.
import type { Language } from '../languages.ts';
import type { OwnMessages } from './en.ts';

const loaders: Readonly<Record<Language, () => Promise<OwnMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  id: async () => (await import('./id.ts')).id,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
};

/** Rejects where the words cannot be had, as without a network. */
export const loadOwnMessages = (language: Language): Promise<OwnMessages> => loaders[language]();
