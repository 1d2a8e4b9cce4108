// Listens for what is dropped onto the page or pasted into it. What it is, is found out by `dropped.ts`, which comes with it.
import { useEffect, useEffectEvent } from 'react';
import { useHandler } from '../web/use-handler.ts';
import type { Taking } from './dropped.ts';

/** Where text is pasted as text. */
const isWriting = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])') !== null;

/**
 * @param tell says in a sentence what became of something
 * @returns opens a picture and says what became of it
 */
export function useOpenPicture(
  taking: Taking,
  tell: (text: string) => void,
): (file: Blob) => Promise<string> {
  const take = useEffectEvent(async (data: DataTransfer, isPasted: boolean) => {
    // To be read in the event itself.
    const files = [...data.files];
    const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
    const dropped = await import('./dropped.ts').catch(() => null);
    tell(
      dropped === null
        ? taking.messages.partFailed
        : await dropped.take({ files, text, html, isPasted }, taking),
    );
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void take(event.dataTransfer, false);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData !== null && !isWriting(event.target)) void take(event.clipboardData, true);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return useHandler(async (file) =>
    (await import('./dropped.ts')).openPicture(new File([file], 'picture.png', { type: file.type }), taking),
  );
}
