// What a picture says of itself inside its file, for picture desks, for readers by ear, and to open again.
import type { Airlift } from '../../airlift/airlift.ts';
import { leadClaim } from '../../airlift/links.ts';
import { authors } from '../../formats/citation.ts';
import { dataLicence } from '../../formats/csv.ts';
import { geoJsonOf } from '../../formats/geojson.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../report/report.ts';
import type { PngChunk } from './chunks.ts';
import { recordChunks } from './record.ts';
import { resolutionChunk, textChunk } from './text.ts';
import { xmpPacket } from './xmp.ts';

export interface PictureWords {
  readonly airlift: Airlift;
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  /** Instead of the airlift's title, or null. */
  readonly headline: string | null;
  /** Whose data the ground is, and under what licence. */
  readonly licences: string;
}

export interface MetadataOptions extends PictureWords {
  /** Query and fragment of the view. */
  readonly address: string;
  readonly dotsPerInch: number;
}

/** What made the picture. */
const program = 'The airlift map';

/** Title, description, alternative text, source and rights of a picture. */
export function wordsOf({ airlift, report, language, messages, headline, licences }: PictureWords) {
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

/** The chunks that stand before a picture's pixels. */
export function metadataChunks(options: MetadataOptions): PngChunk[] {
  const { airlift, report, language, messages, address, dotsPerInch } = options;
  const words = wordsOf(options);
  const text = (keyword: string, value: string) => textChunk({ keyword, text: value, language });
  // The day of the report that the picture shows, so that the same view gives the same file on any day.
  const created = leadClaim(airlift)?.source.published ?? '';
  const packet = xmpPacket({ language, ...words, creator: authors, created, program });
  const data: unknown = JSON.parse(
    geoJsonOf({
      airlift,
      shown: report.shown,
      language,
      messages,
      sentences: { filter: report.filter, source: report.sourceLineWithParagraphs },
    }),
  );
  return [
    resolutionChunk(dotsPerInch),
    text('Title', words.title),
    text('Description', words.description),
    text('Author', authors),
    text('Software', program),
    text('Source', words.source),
    text('Copyright', words.rights),
    textChunk({ keyword: 'XML:com.adobe.xmp', text: packet, language: '' }),
    ...recordChunks({ version: 1, airlift: airlift.slug, address, data }),
  ];
}
