// What is dropped onto the page or pasted into it: a picture saved here opens its view again, everything else is a reader's
// own table.
import { useEffect, useEffectEvent } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Messages } from '../../i18n/messages.ts';
import { writeAddress } from '../web/address-bar.ts';
import { useHandler } from '../web/use-handler.ts';
import type { Bringing } from './opened.ts';

const filesOf = (transfer: DataTransfer | null): readonly File[] => [...(transfer?.files ?? [])];

/** The one picture that was dropped or pasted; null where it is something else. */
function pictureOf(files: readonly File[]): File | null {
  const [file] = files;
  return files.length === 1 && file?.type === 'image/png' ? file : null;
}

/** Where text is pasted as text. */
const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Whether it may be a table: of a word or a sentence nobody expects that it opens something. */
const mayBeTable = ({ text, html }: { readonly text: string; readonly html: string }) =>
  /\t|\n.*[,;|]/.test(text.trim()) || /<table/i.test(html);

/**
 * @param tell says in a sentence what became of a picture
 * @param bring takes what is no picture of this airlift
 * @returns opens a file and says what became of it
 */
export function useOpenPicture(
  airlift: Airlift,
  messages: Messages,
  tell: (text: string) => void,
  bring: (bringing: Bringing) => void,
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
  const onFiles = useEffectEvent(async (files: readonly File[]) => {
    const picture = pictureOf(files);
    if (picture === null) bring({ kind: 'files', files });
    else tell(await open(picture));
  });
  const onTable = useEffectEvent(bring);
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
      const files = filesOf(event.dataTransfer);
      if (files.length === 0) return;
      event.preventDefault();
      void onFiles(files);
    };
    const paste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      const picture = pictureOf(files);
      const [text, html] = ['text/plain', 'text/html'].map(
        (type) => event.clipboardData?.getData(type) ?? '',
      ) as [string, string];
      const isTable = mayBeTable({ text, html });
      if (isWriting(event.target)) return;
      // A spreadsheet sets a picture of the cells beside them.
      if (isTable) onTable({ kind: 'text', text, html });
      else if (picture !== null) void onPasted(picture);
      else if (files.length > 0) onTable({ kind: 'files', files });
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
