// The words of one language, loaded when somebody wants to read them.
import type { Messages } from './en.ts';
import type { Language } from './languages.ts';

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  id: async () => (await import('./id.ts')).id,
  ru: async () => (await import('./ru.ts')).ru,
  kk: async () => (await import('./kk.ts')).kk,
};

/** Rejects where the words cannot be had, as without a network. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
