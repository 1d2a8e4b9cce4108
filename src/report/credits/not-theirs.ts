// Whose numbers are the reader's and no source's, as a sentence: "Budapest is your number, not theirs."
import type { Airlift, Claim } from '../../airlift/airlift.ts';
import { hasChanges, isChanged } from '../../airlift/basis.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';

/** More places than this are not named. */
const mostNamed = 3;

/**
 * @param claims those that are told of
 * @returns empty where the reader has changed none of them
 */
export function notTheirs(
  airlift: Airlift,
  claims: readonly Claim[],
  language: Language,
  messages: Messages,
): string {
  if (!hasChanges(airlift)) return '';
  const changed = new Set(claims.filter(isChanged));
  if (changed.size === 0) return '';
  const own = airlift.movements.filter((movement) => movement.claims.some(({ claim }) => changed.has(claim)));
  // By where they began, as the table's rows are called; by where they ended where that is not reported.
  const names = own.flatMap(({ from, to }) => {
    const [place, ...others] = from.length > 0 ? from : to;
    return place === undefined || others.length > 0 ? [] : [place.names[language]];
  });
  const distinct = [...new Set(names)];
  const isNamed = names.length === changed.size && distinct.length <= mostNamed;
  return messages.notTheirs(isNamed ? distinct : [], changed.size);
}
