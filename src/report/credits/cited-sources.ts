// The sources of an airlift as a citation names them.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Shown } from '../../airlift/counting/filter.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { areSaidAlike, saidSentence } from '../who-said.ts';
import { notTheirs } from './not-theirs.ts';
import { creditedClaims } from './source-line.ts';

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
  const claims = creditedClaims(airlift, shown);
  const sentences = claims.flatMap((claim, index) => {
    const before = claims[index - 1];
    if (before !== undefined && areSaidAlike(before, claim)) return [];
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
  const all = [...new Set(sentences)];
  const left = all.length - mostCited;
  const own = notTheirs(airlift, claims, language, messages);
  return [
    ...all.slice(0, mostCited),
    ...(left > 0 ? [`${messages.moreInFile(left)}.`] : []),
    ...(own === '' ? [] : [own]),
  ];
}

/** Sentences of a citation; what more there is stands in the data. */
const mostCited = 100;
