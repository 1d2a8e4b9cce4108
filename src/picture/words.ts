// What a picture says of itself, in a PNG as in an SVG: title, description, alternative text, source and rights.
import { leadClaim } from '../airlift/links.ts';
import { authors } from '../formats/citation.ts';
import { dataLicence } from '../formats/csv.ts';
import type { Presentation } from '../report/presentation.ts';

export interface PictureWords {
  readonly presentation: Presentation;
  /** Instead of the airlift's title, or null. */
  readonly headline: string | null;
  /** Whose data the ground is, and under what licence. */
  readonly licences: string;
}

/** What made the picture. */
export const program = 'The airlift map';

/** Title, description, alternative text, source and rights of a picture. */
export function wordsOf({ presentation, headline, licences }: PictureWords) {
  const { airlift, report, language, messages } = presentation;
  const claim = leadClaim(airlift);
  const { source } = claim ?? {};
  const published = source?.published;
  const reference =
    source === undefined
      ? ''
      : [source.publisher, published == null ? null : messages.date(published), source.reference]
          .filter((part) => part !== null)
          .join(', ');
  return {
    title: headline ?? airlift.title[language],
    description: `${airlift.summary[language]} ${report.sourceLineWithParagraphs}`,
    alternative: report.alternative,
    source: reference,
    rights: `${authors}, ${dataLicence}. ${licences}`,
    credit: [source?.publisher, program].filter((part) => part !== undefined).join(' / '),
  };
}
