// Saving the picture in one press: what is said meanwhile, and how it is called off.
import { useRef, useState } from 'react';
import type { Airlift } from '../airlift/airlift.ts';
import type { AircraftFilter } from '../airlift/filter.ts';
import { composeSheet, type SheetOptions } from '../cartography/sheet.ts';
import type { Messages } from '../i18n/messages.ts';
import type { AirliftMap } from '../map/airlift-map.ts';
import { fileName } from '../snapshot/file-name.ts';
import { metadataChunks } from '../snapshot/metadata.ts';
import { drawSheet, encodePng, loadFonts, saveFile } from '../snapshot/picture.ts';
import { withChunks } from '../snapshot/png-chunks.ts';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'told'; readonly text: string };

export interface SaveOptions {
  /** Null where no map paints: the picture is then drawn from vectors. */
  readonly map: AirliftMap | null;
  readonly airlift: Airlift;
  readonly filter: AircraftFilter;
  readonly messages: Messages;
  /** All of the sheet but what the map knows, asked for when the map has come to rest. */
  readonly sheet: () => Omit<SheetOptions, 'view' | 'camera' | 'layers'>;
  /** The same picture without the graphics card. */
  readonly asVectors: (signal: AbortSignal) => Promise<Saved>;
}

/** The largest canvas that every browser of today draws, pixels. */
const safeArea = 4096 * 4096;

/** Twice the screen's own pixels, or twice the page's where that would be more than browsers draw. */
function ratioFor(sheet: { width: number; height: number }): number {
  const wanted = 2 * Math.max(1, window.devicePixelRatio);
  return sheet.width * sheet.height * wanted ** 2 <= safeArea ? wanted : 2;
}

/** Lets what was just said be painted before the work that holds the page up begins. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What a promise gives, or the end of waiting for it. */
function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]);
}

export function useSave() {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const save = async (options: SaveOptions) => {
    const { map, airlift, filter, messages } = options;
    if (running.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'working' });
    try {
      await nextPaint();
      await map?.settled(signal);
      signal.throwIfAborted();
      const { blob, pixels } = await (map === null
        ? options.asVectors(signal)
        : asPainted({ ...options, map }, signal).catch((error: unknown) => {
            if (!isSize(error)) throw error;
            // More pixels than the graphics card or the canvas has: the same drawn from vectors.
            return options.asVectors(signal);
          }));
      signal.throwIfAborted();
      const name = fileName(airlift.slug, filter, pixels, 'png');
      saveFile(blob, name);
      setState({ kind: 'told', text: messages.saved(name) });
    } catch {
      setState({ kind: 'told', text: signal.aborted ? messages.saveCancelled : messages.saveFailed });
    } finally {
      running.current = null;
    }
  };
  return { state, save, cancel: () => running.current?.abort() };
}

interface Saved {
  readonly blob: Blob;
  readonly pixels: { readonly width: number; readonly height: number };
}

/** The map's own pixels in their sheet. */
async function asPainted(
  { map, airlift, messages, sheet }: SaveOptions & { readonly map: AirliftMap },
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
const isSize = (error: unknown) => error instanceof Error && 'width' in error;
