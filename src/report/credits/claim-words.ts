// A claim as the page lists it: what it says, and who says it where.
import type { Claim, Place } from '../../airlift/airlift.ts';
import { movementsOfClaim } from '../../airlift/pointing/links.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { countWords } from '../count-words.ts';
import type { Presentation } from '../presentation.ts';
import { whereIn } from '../where-in.ts';
import { publisherOf, whoSaid } from '../who-said.ts';

/** More movements or sources than this are not told one by one. */
export const mostTold = 12;

/** A claim in our words, or, where it is a row of a table, what the row says. */
export function claimText(
  claim: Claim,
  { airlift, language, messages }: Pick<Presentation, 'airlift' | 'language' | 'messages'>,
): string {
  if (claim.text !== null) return claim.text[language];
  const rows = movementsOfClaim(airlift, claim)
    .slice(0, mostTold)
    .map((movement) => {
      const amounts = movement.claims.flatMap((each) => (each.claim === claim ? each.amounts : []));
      const words = amounts.map(
        (amount) => `${countWords(amount, messages)} ${messages.noun(amount.measure, amount.value)}`,
      );
      const names = (places: readonly Place[]) => messages.list(places.map((place) => place.names[language]));
      const ends = messages.routeName(names(movement.from) || '?', names(movement.to) || '?');
      return `${messages.list(words)}: ${ends}`;
    });
  return rows.join('; ');
}

/** Paragraph or row, publisher and date, then who said it to whom and when. */
export function claimSource(claim: Claim, language: Language, messages: Messages): string {
  const { published } = claim.source;
  const where = [...whereIn(claim, messages), publisherOf(claim.source, messages)];
  if (published !== null) where.push(messages.date(published));
  const words = whoSaid(claim, language, messages);
  return words === null ? where.join(', ') : `${where.join(', ')} · ${words}`;
}
