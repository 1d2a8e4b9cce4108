// One file of the dialog at a time: its progress, what is said meanwhile and afterwards.
import { useRef, useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { orAborted } from './or-aborted.ts';

export interface Making {
  /** 0 to 1; null while no file is made. */
  readonly share: number | null;
  readonly told: string;
  readonly setShare: (share: number) => void;
  readonly setTold: (text: string) => void;
  /** @param make gives what is to be said of the file */
  readonly run: (make: (signal: AbortSignal) => Promise<string>) => Promise<void>;
  readonly cancel: () => void;
}

export function useMaking(messages: Messages): Making {
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
      setTold(await orAborted(make(controller.signal), controller.signal));
    } catch (error) {
      const isChanged = error instanceof Error && error.name === 'ChangedPixelsError';
      setTold(
        controller.signal.aborted
          ? messages.saveCancelled
          : isChanged
            ? messages.pixelsChanged
            : messages.saveFailed,
      );
    } finally {
      running.current = null;
      setShare(null);
    }
  };
  return { share, setShare, told, setTold, run, cancel: () => running.current?.abort() };
}
