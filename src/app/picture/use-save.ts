// Saving the picture in one press: what is said meanwhile, and how it is called off.
import { useRef, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { AircraftFilter } from '../../airlift/filter.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { fileName } from '../../picture/file-name.ts';
import { saveFile } from '../../picture/picture.ts';
import { nextPaint } from '../web/next-paint.ts';
import type { PaintedOptions, Saved } from './as-painted.ts';

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
  readonly sheet: PaintedOptions['sheet'];
  /** The same picture without the graphics card. */
  readonly asVectors: (signal: AbortSignal) => Promise<Saved>;
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
      const { asPainted, isSize } = await import('./as-painted.ts');
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
