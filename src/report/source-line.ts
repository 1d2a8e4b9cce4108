// The line that says who said it, to whom, when, and who carried it.
import type { Airlift } from '../airlift/airlift.ts';
import type { Shown } from '../airlift/filter.ts';
import { leadClaim } from '../airlift/links.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { countWords } from './count-words.ts';

/** The source of the counts, its agency and its speaker, from the claims that the counts stand on. */
export function sourceLineOf(
  airlift: Airlift,
  language: Language,
  messages: Messages,
  shown: Shown | null,
): string {
  const claim = leadClaim(airlift);
  if (claim === null) return airlift.caveat[language];
  const { saidBy, saidTo, said, source } = claim;
  const published = source.published === null ? '' : messages.date(source.published, 'day');
  const speaker = saidBy?.name[language];
  const carried =
    speaker === undefined || said === null
      ? messages.reportedBy(
          source.publisher,
          source.published === null ? '' : messages.date(source.published),
        )
      : messages.carriedBy(
          saidTo === null
            ? messages.saidByOnly(speaker, messages.date(said))
            : messages.saidBy(speaker, saidTo.publisher, messages.date(said)),
          source.publisher,
          published,
        );
  if (shown === null) return `${carried} ${airlift.caveat[language]}`;
  const parts = [
    ...shown.movements.map(({ movement }) =>
      messages.inParagraphs(
        messages.theCount(countWords(movement.count, messages)),
        movement.claim.paragraphs,
      ),
    ),
    ...(shown.fleets.length === 0
      ? []
      : [
          messages.inParagraphs(
            messages.theGroup,
            shown.fleets.flatMap((fleet) => fleet.claim.paragraphs),
          ),
        ]),
  ];
  const where = parts.length === 0 ? '' : ` ${capitalised(parts.join(', '), language)}.`;
  return `${carried}${where} ${airlift.caveat[language]}`;
}

function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
