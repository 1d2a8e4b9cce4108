// "A picture to publish": what is to be in it, exactly as it will be saved, and the files that come of it.

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { longestSide, shortestSide } from '../../cartography/sheet/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Drawn } from '../../picture/draw.ts';
import type { PictureRequest } from '../../picture/request.ts';
import { saveFile } from '../../picture/save-file.ts';
import { CloseButton } from '../page/CloseButton.tsx';
import { browserResources } from './browser-resources.ts';
import { firstChoice, requestOf } from './choice.ts';
import { copyPicture } from './copy-picture.ts';
import { pngFile, svgFile } from './make-file.ts';
import type { PictureSource, PressedView } from './pressed-view.ts';
import { SnapshotActions } from './SnapshotActions.tsx';
import { SnapshotChoices } from './SnapshotChoices.tsx';
import './SnapshotDialog.css';
import { SnapshotPreview } from './SnapshotPreview.tsx';
import { savedWords } from './saved-words.ts';
import { sharePicture } from './share-picture.ts';
import { type Drawing, useDrawing } from './use-drawing.ts';
import { useMaking } from './use-making.ts';
import { usePreparedFile } from './use-prepared-file.ts';

export interface SnapshotDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly source: PictureSource;
  readonly view: PressedView;
  readonly onOpenFile: (file: Blob) => Promise<string>;
}

export default function SnapshotDialog({ dialog, source, view, onOpenFile }: SnapshotDialogProps) {
  const { language, messages } = view;
  const [choice, setChoice] = useState(firstChoice);
  const request = requestOf(choice, view);
  const resources = useMemo(
    () => browserResources(source, { language, messages }),
    [source, language, messages],
  );
  const drawing = useDrawing(request, resources);
  const { share, setShare, told, setTold, run, cancel } = useMaking(messages);
  const prepared = usePreparedFile(drawing, resources, () => dialog.current?.open === true);
  // It is loaded by the press that opens it.
  useEffect(() => dialog.current?.showModal(), [dialog]);

  /** A file is that of the preview at the press, whatever is chosen while it is made. */
  const withDrawing = (use: (drawn: Drawn, signal: AbortSignal) => Promise<string>) => () => {
    if (drawing.kind === 'drawn') void run((signal) => use(drawing.drawn, signal));
  };
  const png = (drawn: Drawn, signal: AbortSignal) =>
    pngFile(drawn, resources, { signal, onProgress: setShare });
  const savePng = withDrawing(async (drawn, signal) => {
    const { blob, name } = await png(drawn, signal);
    signal.throwIfAborted();
    saveFile(blob, name);
    return savedWords(name, drawn.lacks, messages);
  });
  const saveSvg = withDrawing(async (drawn, signal) => {
    const file = await svgFile(drawn.request, resources);
    if (file === null) return messages.noRoomForWords;
    signal.throwIfAborted();
    saveFile(file.blob, file.name);
    return savedWords(file.name, file.lacks, messages);
  });
  const copy = withDrawing(async (drawn, signal) => {
    const picture = png(drawn, signal).then(({ blob }) => blob);
    try {
      await copyPicture(picture);
      return messages.pictureCopied;
    } catch {
      // Not for what the browser allows, if there is no picture: then the reason is told.
      await picture;
      return messages.pictureNotCopied;
    }
  });
  const shareOut = withDrawing(async (drawn, signal) => {
    const { airlift, language: spoken } = drawn.presentation;
    const file = prepared(drawn);
    file.watch((done) => !signal.aborted && setShare(done));
    const came = await sharePicture(file, airlift.title[spoken], (data) => navigator.share(data));
    return came === 'ready' ? messages.pictureReady : came === 'refused' ? messages.pictureNotShared : '';
  });
  const problem = problemOf(request, drawing, messages);

  return (
    // A press on the backdrop is a press on the dialog itself; Escape does the same by keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the native dialog answers to Escape
    <dialog
      ref={dialog}
      className="snapshot-dialog"
      aria-label={messages.pictureTitle}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onClose={cancel}
    >
      <form className="snapshot-body" onSubmit={(event) => event.preventDefault()}>
        <h2>{messages.pictureTitle}</h2>
        <CloseButton messages={messages} onClose={() => dialog.current?.close()} />
        <SnapshotChoices
          choice={choice}
          view={view}
          change={(part) => setChoice((before) => ({ ...before, ...part }))}
        />
        <SnapshotPreview drawing={drawing} messages={messages} />
        <SnapshotActions
          messages={messages}
          disabled={drawing.kind !== 'drawn' || share !== null}
          share={share}
          told={problem === '' ? told : problem}
          onSavePng={savePng}
          onSaveSvg={saveSvg}
          onCopy={copy}
          onShare={shareOut}
          onCancel={cancel}
          onOpenFile={async (file) => setTold(await onOpenFile(file))}
        />
      </form>
    </dialog>
  );
}

/** Why there is nothing to save, or empty. */
function problemOf(request: PictureRequest | null, drawing: Drawing, messages: Messages): string {
  if (request === null) return messages.sizeImpossible(shortestSide, longestSide);
  if (drawing.kind === 'no-room') return messages.noRoomForWords;
  return drawing.kind === 'failed' ? messages.saveFailed : '';
}
