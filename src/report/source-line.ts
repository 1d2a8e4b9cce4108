// The line that credits what is shown: who said it, to whom, when, who carried it, and where in the source it stands.
import type { Airlift, Claim, Source } from '../airlift/airlift.ts';
import type { Shown } from '../airlift/counting/filter.ts';
import { leadClaim } from '../airlift/pointing/links.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { countWords } from './count-words.ts';
import { saidSentence } from './who-said.ts';

/** The claims that the counts of an airlift stand on, or of what a filter shows of it; the leading one where nothing counts. */
export function creditedClaims(airlift: Airlift, shown: Shown | null): readonly Claim[] {
  const counted = shown?.claims ?? [
    ...airlift.movements.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    ...airlift.fleets.map(({ claim }) => claim),
  ];
  const lead = leadClaim(airlift);
  return counted.length > 0 || lead === null ? [...new Set(counted)] : [lead];
}

/** Every source that is credited, each once. */
export function creditedSources(airlift: Airlift, shown: Shown | null): readonly Source[] {
  return [...new Set(creditedClaims(airlift, shown).map(({ source }) => source))];
}

/**
 * The sources of the counts as a citation names them: who said it and who carried it, then the source's title and where
 * to find it, each a sentence, and each once.
 */
export function citedSources(
  airlift: Airlift,
  language: Language,
  messages: Messages,
  shown: Shown | null,
): readonly string[] {
  const sentences = creditedClaims(airlift, shown).flatMap((claim) => {
    const { title, reference } = claim.source;
    return [
      saidSentence(claim, language, messages),
      ...(title === null && reference === null
        ? []
        : [
            `${[title === null ? null : `“${title}”`, reference].filter((part) => part !== null).join(', ')}.`,
          ]),
    ];
  });
  return [...new Set(sentences)];
}

/**
 * Every source of the counts with its agency and its speaker; what the same people said is credited once.
 * @param shown what of it is told with its paragraphs; null: all of it, without them
 */
export function sourceLineOf(
  airlift: Airlift,
  language: Language,
  messages: Messages,
  shown: Shown | null,
): string {
  const credits = new Map<string, Claim[]>();
  for (const claim of creditedClaims(airlift, shown)) {
    const sentence = saidSentence(claim, language, messages, 'day');
    credits.set(sentence, [...(credits.get(sentence) ?? []), claim]);
  }
  const sentences = [...credits].map(([sentence, claims]) => {
    const where = shown === null ? '' : whereOf(claims, shown, messages);
    return where === '' ? sentence : `${sentence} ${capitalised(where, language)}.`;
  });
  return [...sentences, airlift.caveat[language]].join(' ');
}

/** Where in their source the counts of some claims stand. */
function whereOf(claims: readonly Claim[], shown: Shown, messages: Messages): string {
  const movements = shown.movements.filter(({ movement }) =>
    movement.claims.some(({ claim }) => claims.includes(claim)),
  );
  const fleets = shown.fleets.filter(({ claim }) => claims.includes(claim));
  const parts = movements.flatMap(({ movement }) => {
    const own = movement.claims.filter(({ claim }) => claims.includes(claim));
    const paragraphs = own.flatMap(({ claim }) => claim.paragraphs);
    const [amount] = own.flatMap(({ amounts }) => amounts);
    if (amount === undefined || paragraphs.length === 0) return [];
    return [messages.inParagraphs(messages.theCount(countWords(amount, messages)), paragraphs)];
  });
  if (fleets.length > 0)
    parts.push(
      messages.inParagraphs(
        messages.theGroup,
        fleets.flatMap(({ claim }) => claim.paragraphs),
      ),
    );
  return parts.join(', ');
}

function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
