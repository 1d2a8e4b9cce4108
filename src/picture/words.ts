// What a picture says of itself, in a PNG as in an SVG: title, description, alternative text, source and rights.
import type { CalendarDate } from '../airlift/period.ts';
import { leadClaim } from '../airlift/pointing/links.ts';
import { authors } from '../formats/citation.ts';
import { dataLicence } from '../formats/data-licence.ts';
import type { Presentation } from '../report/presentation.ts';
import { publisherOf, sourceWords } from '../report/who-said.ts';

export interface PictureWords {
  readonly presentation: Presentation;
  /** Instead of the airlift's title, or null. */
  readonly headline: string | null;
  /** Whose data the ground is, and under what licence. */
  readonly licences: string;
  /** What the picture's map has no room for, or null. */
  readonly leftOut: string | null;
}

/** What made the picture. */
export const program = 'The airlift map';

/** Title, description, alternative text, source and rights of a picture. */
export function wordsOf({ presentation, headline, licences, leftOut }: PictureWords) {
  const { airlift, report, language, messages } = presentation;
  return {
    title: headline ?? airlift.title[language],
    description: `${airlift.summary[language]} ${report.sourceLineWithParagraphs}`,
    alternative: leftOut === null ? report.alternative : `${report.alternative} ${leftOut}`,
    source: [...new Set(report.sources.map((source) => sourceWords(source, messages)))].join('; '),
    rights: `${authors}, ${dataLicence}. ${licences}`,
    credit: [...new Set(report.sources.map((source) => publisherOf(source, messages))), program].join(' / '),
    created: dateOf(presentation),
  };
}

/**
 * The day of the report that a picture shows, so that the same view gives the same file on any day: that of the claim
 * that leads, else the latest of the sources in view; null where none has a date.
 */
function dateOf({ airlift, report }: Presentation): CalendarDate | null {
  const dates = report.sources.flatMap(({ published }) => published ?? []).sort();
  return leadClaim(airlift)?.source.published ?? dates.at(-1) ?? null;
}
