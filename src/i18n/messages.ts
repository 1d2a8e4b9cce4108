// Which words belong to which language.
import { en, type Messages } from './en.ts';
import { id } from './id.ts';
import type { Language } from './languages.ts';

export type { Messages } from './en.ts';

const all: Readonly<Record<Language, Messages>> = { en, id };

export function messagesOf(language: Language): Messages {
  return all[language];
}
