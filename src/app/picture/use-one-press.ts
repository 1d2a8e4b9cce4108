// Saving the picture in one press: what is said meanwhile and afterwards, and how it is called off.
import { useRef, useState } from 'react';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { saveFile } from '../../picture/save-file.ts';
import { nextPaint } from '../web/next-paint.ts';
import { useHandler } from '../web/use-handler.ts';
import { orAborted } from './or-aborted.ts';
import type { PressedFile } from './pressed-files.ts';
import type { PictureSource, PressedView } from './pressed-view.ts';
import { savedWords } from './saved-words.ts';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | {
      readonly kind: 'told';
      readonly text: string;
      /** Where this browser makes no PNG: the same picture as an SVG. */
      readonly saveSvg: (() => void) | null;
    };

export interface OnePress {
  readonly source: PictureSource;
  /** The page now: read at the press, and once more before somebody else's map is painted. */
  readonly view: () => PressedView;
  /** Somebody else's map, whose pixels are the ground; null: the map is drawn from vectors. */
  readonly map: AirliftMap | null;
}

export function useOnePress({ source, view: viewNow, map }: OnePress) {
  const view = useHandler(viewNow);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  /** Runs one making at a time and says what came of it. */
  const run = async (make: (signal: AbortSignal) => Promise<PressedFile>, pressed: PressedView) => {
    if (running.current !== null) return;
    const { messages } = pressed;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'working' });
    const tell = (text: string, saveSvg: (() => void) | null = null) =>
      setState({ kind: 'told', text, saveSvg });
    try {
      const { name, blob, lacks } = await orAborted(make(signal), signal);
      saveFile(blob, name);
      tell(savedWords(name, lacks, messages));
    } catch (error) {
      const kind = error instanceof Error ? error.name : '';
      if (signal.aborted) tell(messages.saveCancelled);
      else if (kind === 'ChangedPixelsError') tell(messages.pixelsChanged, () => void saveSvg(pressed));
      else tell(kind === 'ViewChangedError' ? messages.viewChanged : messages.saveFailed);
    } finally {
      running.current = null;
    }
  };

  const save = () => {
    const pressed = view();
    return run(async (signal) => {
      await nextPaint();
      const { pressedPng } = await import('./pressed-files.ts');
      return pressedPng({ source, pressed, map, view }, signal);
    }, pressed);
  };

  const saveSvg = (pressed: PressedView) =>
    run(async () => (await import('./pressed-files.ts')).pressedSvg({ source, pressed, map, view }), pressed);

  return { state, save, cancel: () => running.current?.abort() };
}
