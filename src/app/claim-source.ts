// Where a claim is from, in a line.
import type { Claim } from '../airlift/airlift.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** Paragraph, publisher and date, then who said it to whom and when. */
export function claimSource(claim: Claim, language: Language, messages: Messages): string {
  const { source, saidBy, saidTo, said } = claim;
  const where = [messages.paragraphs(claim.paragraphs), source.publisher];
  if (source.published !== null) where.push(messages.date(source.published));
  if (saidBy === null || said === null) return where.join(', ');
  const speaker = saidBy.name[language];
  const date = messages.date(said);
  const words =
    saidTo === null ? messages.saidByOnly(speaker, date) : messages.saidBy(speaker, saidTo.publisher, date);
  return `${where.join(', ')} · ${words}`;
}
