// Who said a claim, to whom, when, and who carried it: said once for source lines, cards, citations and files.
import type { Claim, Source } from '../airlift/airlift.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** Who says so; empty in an airlift where nobody does. */
export const publisherOf = ({ publisher }: Source, messages: Messages): string =>
  publisher || messages.sourceNotGiven;

/** "The ministry to the agency, 7 January"; null where the source speaks for itself. */
export function whoSaid(claim: Claim, language: Language, messages: Messages): string | null {
  const { saidBy, saidTo, said } = claim;
  if (saidBy === null) return null;
  const speaker = saidBy.name[language];
  const agency = saidTo?.publisher;
  if (said === null) return agency === undefined ? speaker : messages.saidUndated(speaker, agency);
  const date = messages.date(said);
  return agency === undefined ? messages.saidByOnly(speaker, date) : messages.saidBy(speaker, agency, date);
}

/** Whether the same was said of who said two claims, as of most rows of a table. */
export const areSaidAlike = (one: Claim, other: Claim): boolean =>
  one.source === other.source &&
  one.saidBy === other.saidBy &&
  one.saidTo === other.saidTo &&
  one.said === other.said;

export const capitalised = (text: string, language: Language): string =>
  webName.test(text) ? text : text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
/** "bm24.ru" at the beginning of a sentence stays as it is. */
const webName = /^[^\s,]+\.\p{L}/u;

/**
 * The same as a sentence with who carried it and when.
 * @param published how the date of publication is written: beside a date of the same year the day is enough
 */
export function saidSentence(
  claim: Claim,
  language: Language,
  messages: Messages,
  published: 'full' | 'day' = 'full',
): string {
  const { publisher, published: date } = claim.source;
  const words = whoSaid(claim, language, messages);
  if (words === null)
    return messages.reportedBy(publisher, date === null ? null : messages.date(date, 'full'));
  return messages.carriedBy(words, publisher, date === null ? null : messages.date(date, published));
}

/** Publisher, date and where to find it; what is not known is left out. */
export function sourceWords(source: Source, messages: Messages): string {
  const { published, reference } = source;
  return [publisherOf(source, messages), published === null ? null : messages.date(published), reference]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
