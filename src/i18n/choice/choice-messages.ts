// The words of maps of many routes in all languages: they come with what draws such maps, and are few.
import type { Language } from '../languages.ts';
import { type ChoiceMessages, en } from './en.ts';
import { id } from './id.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const choiceMessages: Readonly<Record<Language, ChoiceMessages>> = { en, id, ru, kk };
