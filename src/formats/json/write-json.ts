// An airlift as a file of version 2, which says everything of it.
import type { Airlift, RowNumbers } from '../../airlift/airlift.ts';
import type { Localized } from '../../i18n/languages.ts';
import { dataOf } from './data-of.ts';
import { writeRowNumbers } from './row-numbers.ts';

/** Texts in the languages that the airlift has, and no others. */
export function jsonText(airlift: Airlift): string {
  const { geodesics: _measured, ...data } = dataOf(airlift);
  const isText = (value: unknown): value is Localized =>
    typeof value === 'object' && value !== null && 'en' in value && 'kk' in value;
  const own = (key: string, value: unknown) => {
    if (key === 'rows' && isRowNumbers(value)) return writeRowNumbers(value);
    if (!isText(value)) return value;
    const entries = airlift.languages.map((language) => [language, value[language]] as const);
    return Object.fromEntries(entries.filter(([, text]) => text !== ''));
  };
  const isEmpty = (value: unknown) =>
    (Array.isArray(value) && value.length === 0) ||
    (isText(value) && Object.values(value).every((text) => text === ''));
  const entries = Object.entries(data).filter(([key, value]) => required.has(key) || !isEmpty(value));
  return `${JSON.stringify({ version: 2, ...Object.fromEntries(entries) }, own, 2)}\n`;
}

const isRowNumbers = (value: unknown): value is RowNumbers =>
  value instanceof Uint32Array || (Array.isArray(value) && value.every(Number.isInteger));

const required: ReadonlySet<string> = new Set(['languages', 'title', 'movements', 'claims', 'sources']);
