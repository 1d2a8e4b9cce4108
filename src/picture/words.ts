// What a picture says of itself, in a PNG as in an SVG: title, description, alternative text, source and rights.
import { authors } from '../formats/citation.ts';
import { dataLicence } from '../formats/csv.ts';
import type { Presentation } from '../report/presentation.ts';
import { sourceWords } from '../report/who-said.ts';

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
  return {
    title: headline ?? airlift.title[language],
    description: `${airlift.summary[language]} ${report.sourceLineWithParagraphs}`,
    alternative: report.alternative,
    source: report.sources.map((source) => sourceWords(source, messages)).join('; '),
    rights: `${authors}, ${dataLicence}. ${licences}`,
    credit: [...report.sources.map(({ publisher }) => publisher), program].join(' / '),
  };
}
