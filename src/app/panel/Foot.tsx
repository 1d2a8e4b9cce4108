// The foot of the panel: saving the picture, copying the link, and the sources.

import { memo, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { reader } from '../../airlift/basis.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import type { Opened } from '../open/opened.ts';
import type { SharedOwn } from '../open/share-own.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { type Looking, pressedView, type ShownState } from '../picture/pressed-view.ts';
import { useOnePress } from '../picture/use-one-press.ts';
import { copyText } from '../web/clipboard.ts';
import { needsProgram } from '../web/needs-program.ts';
import { isSingleFile } from '../web/single-file.ts';
import { linkTo } from '../web/site.ts';
import { partOf, usePart } from '../web/use-part.ts';
import { sourcesBody } from './closed-parts.ts';
import { SourcesDialog, type SourcesDialogProps } from './SourcesDialog.tsx';
import './Foot.css';

/** Wanted by few, so loaded when it is. */
const snapshotDialog = partOf(() => import('../picture/SnapshotDialog.tsx'));

export interface FootProps extends Omit<SourcesDialogProps, 'dialog' | 'isWanted' | 'view'> {
  readonly shown: ShownState;
  readonly looking: () => Looking;
  /** Somebody else's map, whose own pixels are saved; null: the map is drawn. */
  readonly map: RefObject<AirliftMap | null> | null;
  readonly onOpenFile: (file: Blob) => Promise<string>;
  /** What is shown, where it is a reader's own. */
  readonly opened: Opened | null;
  /** Opens the dialog of own airlifts. */
  readonly onOpen: () => void;
}

export const Foot = memo(function Foot(props: FootProps) {
  const { map, picture } = props;
  const { language, messages } = usePresentation();
  const view = () => pressedView(props.shown, props.looking());
  const { state, save, cancel } = useOnePress({ source: picture, view, map: map?.current ?? null });
  const [copied, setCopied] = useState<string | null>(null);
  const [offered, setOffered] = useState<SharedOwn | null>(null);
  const [wantsSizes, setWantsSizes] = useState(false);
  const [wantsSources, setWantsSources] = useState(false);
  const SnapshotDialog = usePart(snapshotDialog, wantsSizes, () => {
    setWantsSizes(false);
    setCopied(messages.partFailed);
  });
  const dialog = useRef<HTMLDialogElement>(null);
  const snapshot = useRef<HTMLDialogElement>(null);
  const isWorking = state.kind === 'working';

  const press = () => {
    setCopied(null);
    void save();
  };
  const copy = async () => {
    setOffered(null);
    const { opened } = props;
    const { address } = view();
    // An own airlift travels in the link itself.
    const shared =
      opened === null
        ? null
        : import('../open/share-own.ts').then((module) => module.sharedOwn(opened, address, language));
    const link = shared?.then((each) => each.link ?? Promise.reject(new RangeError('The link is too long.')));
    try {
      await copyText(link ?? Promise.resolve(linkTo(address)));
      setCopied((await shared)?.copied ?? messages.linkCopied);
    } catch {
      // Refused by the reader or the browser: the link is still to be seen, and what is an own airlift fits into a file.
      const own = await shared?.catch(() => null);
      setOffered(own ?? null);
      setCopied(own === null ? messages.partFailed : (own?.notCopied ?? messages.linkNotCopied));
    }
  };
  const openSources = async () => {
    setCopied(null);
    try {
      await sourcesBody.load();
    } catch {
      setCopied(messages.partFailed);
      return;
    }
    // It takes the focus at once, so what it holds must be there.
    flushSync(() => setWantsSources(true));
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  const told = copied ?? (state.kind === 'told' ? state.text : '');
  return (
    <footer className="foot">
      <button type="button" className="primary" aria-disabled={isWorking} onClick={press} {...needsProgram}>
        {isWorking ? messages.savingPng : messages.savePng}
      </button>
      {isWorking ? (
        <button type="button" className="secondary" onClick={cancel}>
          {messages.cancel}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="secondary"
            {...needsProgram}
            onClick={() => {
              setCopied(null);
              setWantsSizes(true);
              snapshot.current?.showModal();
            }}
          >
            {messages.pictureSizes}
          </button>
          {!isSingleFile && (
            <button type="button" className="secondary" onClick={copy} {...needsProgram}>
              {messages.copyLink}
            </button>
          )}
          <button type="button" className="secondary" onClick={openSources} {...needsProgram}>
            {messages.sheetData}
          </button>
          {!isSingleFile && (
            <button type="button" className="secondary open" onClick={props.onOpen} {...needsProgram}>
              {messages.openOwn}
            </button>
          )}
        </>
      )}
      <div className={told === '' ? 'told silent' : 'told'}>
        <p className="save-status" role="status" data-basis={reader}>
          {told}
        </p>
        {copied !== null && copied === offered?.notCopied && (
          <button type="button" className="secondary" onClick={offered.save}>
            {offered.saveWords}
          </button>
        )}
        {copied === null && state.kind === 'told' && state.saveSvg !== null && (
          <button type="button" className="secondary" onClick={state.saveSvg}>
            {messages.saveSvg}
          </button>
        )}
      </div>
      {wantsSizes && SnapshotDialog !== null && (
        <SnapshotDialog dialog={snapshot} source={picture} view={view()} onOpenFile={props.onOpenFile} />
      )}
      <SourcesDialog dialog={dialog} isWanted={wantsSources} {...props} view={view} />
    </footer>
  );
});
