// Making the file of a picture in the page: strip by strip, with its progress, until it is done or called off.
import { useRef, useState } from 'react';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Messages } from '../../i18n/messages.ts';
import { loadFonts } from '../../picture/picture.ts';
import { encodeStrips } from '../../picture/png/encode.ts';
import { type MetadataOptions, metadataChunks, wordsOf } from '../../picture/png/metadata.ts';
import type { Drawn, SnapshotRequest } from '../../picture/request.ts';
import { type MakeContext, paintStrips } from '../../picture/strips.ts';
import { sheetSvg } from '../../picture/svg.ts';

export interface Progress {
  /** 0 to 1 */
  readonly share: number;
}

export interface Making {
  readonly drawn: Drawn;
  readonly request: SnapshotRequest;
  readonly words: Omit<MetadataOptions, 'report' | 'dotsPerInch'>;
}

/** Read back often, so that it is kept where that is quick. */
export const makeContext: MakeContext = (width, height) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(`No canvas of ${width} × ${height} pixels can be made.`);
  return context;
};

/** Lets the page paint and hear; where nobody looks at it, it is not painted, and a moment is enough. */
const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 40);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Dots an inch that a picture for screens says it has: one pixel of its sheet is a pixel of the page. */
const screenResolution = 72;

/** The file of a PNG. */
export async function pngOf(
  { drawn, request, words }: Making,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Blob> {
  const { sheet, report } = drawn;
  const { format } = sheet;
  await loadFonts(document.fonts, sheet.marks);
  const chunks = metadataChunks({
    ...words,
    report,
    dotsPerInch: format.resolution ?? screenResolution * format.ratio,
  });
  const strips = paintStrips(sheet, makeContext, pause);
  const parts = await encodeStrips({
    ...format.pixels,
    hasAlpha: request.isTransparent,
    chunks,
    strips,
    signal,
    onProgress,
  });
  return new Blob(parts, { type: 'image/png' });
}

/** The file of an SVG; on paper it has its size in millimetres. */
export function svgOf({ drawn, request, words }: Making, textWidth: TextWidth): Blob {
  const { sheet, report } = drawn;
  const { resolution, pixels } = sheet.format;
  const millimetres = (dots: number) => `${Math.round((dots / (resolution ?? 1)) * 254) / 10}mm`;
  const { title, alternative, source, rights } = wordsOf({ ...words, report });
  const text = sheetSvg(sheet, {
    textWidth,
    language: request.language,
    title,
    description: `${alternative} ${source}. ${rights}`,
    ...(resolution === null ? {} : { width: millimetres(pixels.width), height: millimetres(pixels.height) }),
  });
  return new Blob([text], { type: 'image/svg+xml' });
}

/** One file at a time: what is said meanwhile and afterwards. */
export function useMaking(messages: Messages) {
  const [share, setShare] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const running = useRef<AbortController | null>(null);
  const run = async (make: (signal: AbortSignal) => Promise<string>) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setTold('');
    setShare(0);
    try {
      setTold(await make(controller.signal));
    } catch {
      setTold(controller.signal.aborted ? messages.saveCancelled : messages.saveFailed);
    } finally {
      running.current = null;
      setShare(null);
    }
  };
  return { share, setShare, told, setTold, run, cancel: () => running.current?.abort() };
}
