// Saving the picture in one press: what is said meanwhile, and how it is called off.
import { useRef, useState } from 'react';
import type { Airlift } from '../airlift/airlift.ts';
import type { AircraftFilter } from '../airlift/filter.ts';
import { composeSheet, type SheetOptions } from '../cartography/sheet.ts';
import type { Messages } from '../i18n/messages.ts';
import type { AirliftMap } from '../map/airlift-map.ts';
import { fileName } from '../snapshot/file-name.ts';
import { drawSheet, encodePng, loadFonts, PictureSizeError, saveFile } from '../snapshot/picture.ts';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'told'; readonly text: string };

export interface SaveOptions {
  readonly map: AirliftMap;
  readonly airlift: Airlift;
  readonly filter: AircraftFilter;
  readonly messages: Messages;
  /** All of the sheet but what the map knows, asked for when the map has come to rest. */
  readonly sheet: () => Omit<SheetOptions, 'view' | 'camera'>;
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

  const save = async ({ map, airlift, filter, messages, sheet }: SaveOptions) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'working' });
    try {
      await nextPaint();
      await map.settled(signal);
      signal.throwIfAborted();
      const compose = () => composeSheet({ ...sheet(), view: map.view(), camera: map.camera() });
      await loadFonts(document.fonts, compose().marks);
      signal.throwIfAborted();
      // Composed again: the widths of texts are known only now.
      const composed = compose();
      const canvas = drawSheet(composed, ratioFor(composed), (ratio, use) => map.paint(ratio, use));
      await nextPaint();
      signal.throwIfAborted();
      const blob = await orAborted(encodePng(canvas), signal);
      const name = fileName(airlift.slug, filter, canvas, 'png');
      saveFile(blob, name);
      setState({ kind: 'told', text: messages.saved(name) });
    } catch (error) {
      setState({ kind: 'told', text: signal.aborted ? messages.saveCancelled : failure(error, messages) });
    } finally {
      running.current = null;
    }
  };
  return { state, save, cancel: () => running.current?.abort() };
}

function failure(error: unknown, messages: Messages): string {
  const isSize = error instanceof PictureSizeError || (error instanceof Error && 'width' in error);
  if (!isSize) return messages.saveFailed;
  const { width, height } = error as PictureSizeError;
  return messages.saveTooLarge(width, height);
}
