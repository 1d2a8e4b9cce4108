// The foot of the panel: saving the picture, copying the link, and the sources.

import { memo, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Airlift } from '../../airlift/airlift.ts';
import { reader } from '../../airlift/basis.ts';
import type { AircraftFilter } from '../../airlift/filter.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { allParts, type SheetContent } from '../../cartography/sheet/content.ts';

import type { Language, Localized } from '../../i18n/languages.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import type { Frame } from '../map/MapFrame.tsx';
import { useSave } from '../picture/use-save.ts';
import { usePart } from '../web/use-part.ts';
import { SourcesDialog } from './SourcesDialog.tsx';
import './Foot.css';

/** Wanted by few, so loaded when it is. */
const loadSnapshotDialog = () => import('../picture/SnapshotDialog.tsx');

/** What the picture of one press holds: everything, in the airlift's own words. */
const asSeen = {
  parts: { ...allParts, inset: false },
  headline: null,
  note: null,
  isTransparent: false,
} as const;

export interface FootProps extends Omit<SheetContent, 'arcs' | 'projection' | keyof typeof asSeen> {
  readonly airlift: Airlift;
  readonly filter: AircraftFilter;
  readonly dataCredits: readonly string[];
  readonly projection: Projection;
  readonly allBorders: Localized;
  readonly allLicences: Localized;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  readonly onOpenFile: (file: Blob) => Promise<string>;
  /** Null where no map paints. */
  readonly map: RefObject<AirliftMap | null> | null;
  /** Where the map or its drawing looks; null before there is either. */
  readonly frame: () => Frame | null;
  /** The same where the reader has gone to look; null: the whole route. */
  readonly seen: () => Frame | null;
}

export const Foot = memo(function Foot(props: FootProps) {
  const { messages, airlift, filter, map } = props;
  const { state, save, cancel } = useSave();
  const [copied, setCopied] = useState<string | null>(null);
  const [wantsSizes, setWantsSizes] = useState(false);
  const [wantsSources, setWantsSources] = useState(false);
  const SnapshotDialog = usePart(loadSnapshotDialog, wantsSizes, () => {
    setWantsSizes(false);
    setCopied(props.messages.partFailed);
  });
  const dialog = useRef<HTMLDialogElement>(null);
  const snapshot = useRef<HTMLDialogElement>(null);
  const isWorking = state.kind === 'working';

  const press = () => {
    setCopied(null);
    const sheet = () => ({ ...props, ...asSeen, arcs: arcsOf(airlift) });
    const asVectors = async (signal: AbortSignal) => {
      const { drawAsSeen } = await import('../picture/draw-as-seen.ts');
      const { language, theme, projection, loadGazetteer, textWidth, allBorders, allLicences } = props;
      return drawAsSeen(
        {
          request: { filter, language, theme: theme.name, projection, seen: props.frame() },
          resources: {
            airlift,
            gazetteer: loadGazetteer,
            textWidth,
            borders: allBorders,
            licences: allLicences,
          },
          messages,
        },
        signal,
      );
    };
    void save({ map: map?.current ?? null, airlift, filter, messages, sheet, asVectors });
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(messages.linkCopied);
    } catch {
      // Refused by the reader or the browser: the link is still to be seen.
      setCopied(messages.linkNotCopied);
    }
  };
  const openSources = () => {
    // It takes the focus at once, so what it holds must be there.
    flushSync(() => setWantsSources(true));
    dialog.current?.showModal();
  };
  return (
    <footer className="foot">
      <button type="button" className="primary" aria-disabled={isWorking} onClick={press}>
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
            onClick={() => {
              setCopied(null);
              setWantsSizes(true);
              snapshot.current?.showModal();
            }}
          >
            {messages.pictureSizes}
          </button>
          <button type="button" className="secondary" onClick={copy}>
            {messages.copyLink}
          </button>
          <button type="button" className="secondary" onClick={openSources}>
            {messages.sheetData}
          </button>
        </>
      )}
      <p className="save-status" role="status" data-basis={reader}>
        {copied ?? (state.kind === 'told' ? state.text : '')}
      </p>
      {wantsSizes && SnapshotDialog !== null && (
        <SnapshotDialog
          dialog={snapshot}
          airlift={airlift}
          loadGazetteer={props.loadGazetteer}
          textWidth={props.textWidth}
          borders={props.allBorders}
          licences={props.allLicences}
          filter={filter}
          language={props.language}
          messages={messages}
          theme={props.theme.name}
          projection={props.projection}
          frame={props.frame}
          seen={props.seen}
          onOpenFile={props.onOpenFile}
        />
      )}
      <SourcesDialog dialog={dialog} isWanted={wantsSources} {...props} />
    </footer>
  );
});
