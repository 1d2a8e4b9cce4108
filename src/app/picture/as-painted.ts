// The picture of one press: the map's own pixels in their sheet. Loaded by the first press.
import type { Airlift } from '../../airlift/airlift.ts';
import { composeSheet, type SheetOptions } from '../../cartography/sheet/sheet.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { drawSheet, encodePng, loadFonts } from '../../picture/picture.ts';
import { withChunks } from '../../picture/png/chunks.ts';
import { metadataChunks } from '../../picture/png/metadata.ts';
import { nextPaint } from '../web/next-paint.ts';

/** The largest canvas that every browser of today draws, pixels. */
const safeArea = 4096 * 4096;

/** Twice the screen's own pixels, or twice the page's where that would be more than browsers draw. */
function ratioFor(sheet: { width: number; height: number }): number {
  const wanted = 2 * Math.max(1, window.devicePixelRatio);
  return sheet.width * sheet.height * wanted ** 2 <= safeArea ? wanted : 2;
}

/** What a promise gives, or the end of waiting for it. */
function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]);
}

export interface PaintedOptions {
  readonly map: AirliftMap;
  readonly airlift: Airlift;
  readonly messages: Messages;
  /** All of the sheet but what the map knows, asked for when the map has come to rest. */
  readonly sheet: () => Omit<SheetOptions, 'view' | 'camera' | 'layers'>;
}

export interface Saved {
  readonly blob: Blob;
  readonly pixels: { readonly width: number; readonly height: number };
}

/** The map's own pixels in their sheet. */
export async function asPainted(
  { map, airlift, messages, sheet }: PaintedOptions,
  signal: AbortSignal,
): Promise<Saved> {
  const compose = () => composeSheet({ ...sheet(), view: map.view(), camera: map.camera(), layers: null });
  await loadFonts(document.fonts, compose().marks);
  signal.throwIfAborted();
  // Composed again: the widths of texts are known only now.
  const composed = compose();
  const ratio = ratioFor(composed);
  const canvas = drawSheet(composed, ratio, (at, use) => map.paint(at, use));
  await nextPaint();
  signal.throwIfAborted();
  const encoded = await orAborted(encodePng(canvas), signal);
  const { report, language, licences } = sheet();
  const chunks = metadataChunks({
    airlift,
    report,
    language,
    messages,
    licences,
    headline: null,
    address: `${location.search}${location.hash}`,
    dotsPerInch: 72 * ratio,
  });
  const parts = withChunks(new Uint8Array(await encoded.arrayBuffer()), chunks);
  return { blob: new Blob(parts, { type: 'image/png' }), pixels: canvas };
}

/** Whether something failed for its size alone; the map and the sheet each have an error for it. */
export const isSize = (error: unknown) => error instanceof Error && 'width' in error;
