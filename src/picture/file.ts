// From a drawn sheet to the bytes of its file.

import { leftOutIn } from '../cartography/sheet/map/left-out-line.ts';
import { recordOfView } from '../formats/picture/record.ts';
import { paintStrips } from './canvas/strips.ts';
import type { Drawn } from './draw.ts';
import { encodeStrips } from './png/encode.ts';
import { metadataChunks } from './png/metadata.ts';
import type { PictureResources } from './request.ts';
import { sheetSvg } from './svg/svg.ts';
import { wordsOf } from './words.ts';

/** Dots an inch that a picture for screens says it has where one of its pixels is one of its sheet. */
const screenResolution = 72;

export interface Progress {
  readonly signal?: AbortSignal;
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * A drawn sheet as a PNG, with what travels inside.
 * @returns the file's parts in order
 * @throws ChangedPixelsError where the canvas cannot be trusted; the signal's reason when it is called off
 */
export async function pngOf(
  { request, sheet, presentation, licences }: Drawn,
  resources: PictureResources,
  progress: Progress = {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { pixels, ratio, resolution } = sheet.format;
  const { headline, address, isTransparent } = request;
  const chunks = await metadataChunks({
    presentation,
    headline,
    licences,
    leftOut: leftOutIn(sheet.marks),
    address,
    dotsPerInch: resolution ?? screenResolution * ratio,
  });
  const strips = paintStrips(sheet, resources);
  return encodeStrips({ ...pixels, hasAlpha: isTransparent, chunks, strips, ...progress });
}

/** A drawn sheet as the text of an SVG, which opens again, of the size that it was asked for in: millimetres on paper, pixels on screens. */
export async function svgOf(
  drawn: Drawn,
  { textWidth }: Pick<PictureResources, 'textWidth'>,
): Promise<string> {
  const { request, sheet, presentation, licences } = drawn;
  const { pixels, resolution } = sheet.format;
  const { headline, language, address } = request;
  const { title, alternative, source, rights } = wordsOf({
    presentation,
    headline,
    licences,
    leftOut: leftOutIn(sheet.marks),
  });
  const length = (dots: number) =>
    resolution === null ? String(dots) : `${Math.round((dots / resolution) * 254) / 10}mm`;
  return sheetSvg(sheet, {
    textWidth: textWidth(),
    language,
    title,
    description: `${alternative} ${source}. ${rights}`,
    width: length(pixels.width),
    height: length(pixels.height),
    record: await recordOfView(presentation.airlift, address, () => null),
  });
}
