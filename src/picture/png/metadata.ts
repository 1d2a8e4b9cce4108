// What a picture says of itself inside its file, for picture desks, for readers by ear, and to open again.
import { authors } from '../../formats/citation.ts';
import { geoJsonOf } from '../../formats/geojson/write-geojson.ts';
import type { PngChunk } from '../../formats/picture/chunks.ts';
import { recordChunks, recordOfView } from '../../formats/picture/record.ts';
import { colourChunk, resolutionChunk, textChunk } from '../../formats/picture/text.ts';
import { type PictureWords, program, wordsOf } from '../words.ts';
import { xmpPacket } from './xmp.ts';

export interface MetadataOptions extends PictureWords {
  /** Query and fragment of the view. */
  readonly address: string;
  readonly dotsPerInch: number;
}

/** The chunks that stand before a picture's pixels. */
export async function metadataChunks(options: MetadataOptions): Promise<PngChunk[]> {
  const { address, dotsPerInch } = options;
  const { airlift, report, language, messages } = options.presentation;
  const words = wordsOf(options);
  const text = (keyword: string, value: string) => textChunk({ keyword, text: value, language });
  const packet = xmpPacket({ language, ...words, creator: authors, program });
  const data = (): unknown =>
    JSON.parse(
      geoJsonOf({
        airlift,
        shown: report.shown,
        language,
        messages,
        sentences: { filter: report.filter, source: report.sourceLineWithParagraphs },
      }),
    );
  return [
    colourChunk(),
    resolutionChunk(dotsPerInch),
    text('Title', words.title),
    text('Description', words.description),
    text('Author', authors),
    text('Software', program),
    text('Source', words.source),
    text('Copyright', words.rights),
    textChunk({ keyword: 'XML:com.adobe.xmp', text: packet, language: '' }),
    ...recordChunks(await recordOfView(airlift, address, data)),
  ];
}
