// Which words belong to which language.
import { en, type Messages } from './en.ts';
import { id } from './id.ts';
import { kk } from './kk.ts';
import type { Language } from './languages.ts';
import { ru } from './ru.ts';

export type { Messages } from './en.ts';

const all: Readonly<Record<Language, Messages>> = { en, id, ru, kk };

export function messagesOf(language: Language): Messages {
  return all[language];
}
