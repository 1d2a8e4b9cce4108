// Whose numbers are the reader's and no source's, as a sentence: "Budapest is your number, not theirs."
import type { Airlift, Claim } from '../../airlift/airlift.ts';
import { hasChanges, isChanged } from '../../airlift/basis.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';

/** More places than this are not named. */
const mostNamed = 3;

/**
 * @param told claims that are told of
 * @returns empty where the reader has changed none of them
 */
export function notTheirs(
  airlift: Airlift,
  told: readonly Claim[],
  language: Language,
  messages: Messages,
): string {
  const changed = new Set(hasChanges(airlift) ? told.filter(isChanged) : []);
  if (changed.size === 0) return '';
  const own = airlift.movements.filter(({ claims }) => claims.some(({ claim }) => changed.has(claim)));
  // By where they began, as the table's rows are called; by where they ended where that is not reported.
  const names = own.flatMap(({ from: [from], to: [to] }) => (from ?? to)?.names[language] ?? []);
  const all = [...new Set(names)];
  if (all.length === 0) return '';
  return messages.notTheirs(all.length > mostNamed ? [...all.slice(0, mostNamed), '…'] : all);
}
