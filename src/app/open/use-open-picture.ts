// A picture saved here opens its view again: dropped onto the page, pasted, or chosen.
import { useEffect, useEffectEvent } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Messages } from '../../i18n/messages.ts';
import { writeAddress } from '../web/address-bar.ts';
import { useHandler } from '../web/use-handler.ts';

/** The first picture among files that were dropped or pasted. */
function pictureOf(transfer: DataTransfer | null): File | null {
  return [...(transfer?.files ?? [])][0] ?? null;
}

/**
 * @param tell says in a sentence what became of a file
 * @returns opens a file and says what became of it
 */
export function useOpenPicture(
  airlift: Airlift,
  messages: Messages,
  tell: (text: string) => void,
): (file: Blob) => Promise<string> {
  const open = useHandler(async (file: Blob): Promise<string> => {
    const { readRecord } = await import('../../picture/png/record.ts');
    const reading = await readRecord(file);
    if (reading.kind !== 'record') return messages.pictureProblems[reading.kind];
    if (reading.record.airlift !== airlift.slug) return messages.pictureProblems.other;
    // The address is read as any other: what it asks for in vain is ignored and told.
    if (!writeAddress(`${location.pathname}${reading.record.address}`, true)) return messages.partFailed;
    window.dispatchEvent(new PopStateEvent('popstate'));
    return messages.pictureOpened;
  });
  const onFile = useEffectEvent(async (file: File) => tell(await open(file)));
  // A clipboard keeps the pixels of a picture; what else was in its file is there only where both browsers are able.
  const onPasted = useEffectEvent(async (file: File) => {
    const { readRecord } = await import('../../picture/png/record.ts');
    if ((await readRecord(file)).kind !== 'foreign') return tell(await open(file));
    const { copiedPicture } = await import('../picture/copy-picture.ts');
    const own = await copiedPicture();
    tell(own === null ? messages.pastedWithoutData : await open(own));
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = pictureOf(event.dataTransfer);
      if (file === null) return;
      event.preventDefault();
      void onFile(file);
    };
    const paste = (event: ClipboardEvent) => {
      const file = pictureOf(event.clipboardData);
      if (file !== null) void onPasted(file);
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
  return open;
}
