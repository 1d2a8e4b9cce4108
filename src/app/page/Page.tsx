// The page as a whole: panel and map, one state, one report from which both are drawn.
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { basisOf, reader } from '../../airlift/basis.ts';
import { leadClaim } from '../../airlift/pointing/links.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { themes } from '../../cartography/style/theme.ts';
import type { Language, Localized } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { bordersNote } from '../../report/borders-note.ts';
import { isOneCount } from '../../report/rows/filter-words.ts';
import type { LabelledFrame } from '../map/frame.ts';
import { LegendPlace } from '../map/LegendPlace.tsx';
import { MapFrame } from '../map/MapFrame.tsx';
import type { MapTrouble } from '../map/map-trouble.ts';
import { ScaleStrip } from '../map/ScaleStrip.tsx';
import { routeFitOf } from '../map/use-seat.ts';
import { type OwnWays, useOwnParts } from '../open/OwnPlace.tsx';
import { useOpenPicture } from '../open/use-open-picture.ts';
import { DaysPlace } from '../panel/DaysPlace.tsx';
import { Foot } from '../panel/Foot.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { Looking, PictureSource, ShownState } from '../picture/pressed-view.ts';
import { EditRowsProvider } from '../table/edit-rows.tsx';
import { useTableParts } from '../table/table-place.tsx';
import { markProgram } from '../web/needs-program.ts';
import { useBrowserLanguage, useIsNarrow, useSystemTheme } from '../web/preferences.ts';
import { useHandler } from '../web/use-handler.ts';
import { useHeldKeys } from '../web/use-held-keys.ts';
import { useIsPartMissing } from '../web/use-part.ts';
import { useTextWidth } from '../web/use-text-width.ts';
import { useUpdate } from '../web/use-update.ts';
import type { BasemapNotes } from './basemap-notes.ts';
import { useBuiltPage } from './built-page.ts';
import { Notices } from './Notices.tsx';
import { noticesOf } from './notices-of.ts';
import { type AirliftPage, PresentationContext } from './presentation-context.ts';
import { TopBar } from './TopBar.tsx';
import { useAddress } from './use-address.ts';
import { useBasemap } from './use-basemap.ts';
import { useDocument } from './use-document.ts';
import { useExchanged } from './use-exchanged.ts';
import { useLinkedReading } from './use-linked-reading.ts';
import { usePagePresentation } from './use-page-presentation.ts';
import { usePointing } from './use-pointing.ts';
import { type Spoken, useSpoken } from './use-spoken.ts';
import { wholePage } from './whole-page.ts';
import './Page.css';
import './buttons.css';
import './embed.css';
import './without-program.css';
import './print.css';
import './linked-reading.css';

/** What became of a picture that was dropped or pasted. */
const pictureNotice = 'picture';

export interface PageProps {
  readonly airlift: Airlift;
  readonly loadWords: (language: Language) => Promise<Messages>;
  /** The names on the map of the whole route, and those of the whole world. */
  readonly loadFirstNames: (language: Language) => Promise<Gazetteer>;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  /** A reader's own airlift, and the ways to one. */
  readonly own: OwnWays;
  readonly titlesOfOthers: (language: Language) => readonly AirliftPage[];
  readonly basemapNotes: BasemapNotes;
  /** The language of a page that is for one; null: as the reader prefers. */
  readonly pageLanguage: Language | null;
  /** Whether the page is the map alone, for other people's pages. */
  readonly isEmbedPage: boolean;
  /** What the page is read in until another language has come. */
  readonly firstSpoken: Spoken;
  /** Measures while the page is built; in the browser its own canvas does. */
  readonly builtTextWidth?: TextWidth;
}

export function Page({
  airlift,
  loadWords,
  loadFirstNames,
  loadGazetteer,
  own,
  titlesOfOthers,
  basemapNotes,
  pageLanguage,
  isEmbedPage,
  firstSpoken,
  builtTextWidth,
}: PageProps) {
  const map = useRef<AirliftMap | null>(null);
  const page = useRef<HTMLElement>(null);
  const [isShowing, setShowing] = useState(false);
  const [frame, setFrame] = useState<LabelledFrame | null>(null);
  const [trouble, setTrouble] = useState<MapTrouble>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const { textWidth } = useTextWidth(builtTextWidth ?? null);
  const onCamera = useCallback((next: Camera | null) => {
    setWanted(next);
    map.current?.look(next);
  }, []);
  const isPainting = () => map.current?.isPainted === false;
  const address = useAddress(airlift, { pageLanguage, isEmbedPage }, onCamera, isPainting);
  const { state, dispatch } = address;
  useExchanged(airlift, own.opened?.id ?? null, dispatch);
  const { kind } = useBuiltPage();
  // The whole page is hydrated as the whole page; what is laid out as the map alone lets go of the rest when there is time.
  const isAlone = useDeferredValue(state.embed, kind === 'anew' ? state.embed : isEmbedPage);
  const [wanted, setWanted] = useState(address.firstCamera);

  const browserLanguage = useBrowserLanguage(firstSpoken.language);
  const systemTheme = useSystemTheme();
  const isNarrow = useIsNarrow();
  const theme = themes[state.theme ?? systemTheme];
  const [told, setTold] = useState(own.told);
  const { language, messages, firstNames } = useSpoken(
    state.language ?? browserLanguage,
    firstSpoken,
    { loadWords, loadFirstNames },
    () => setTold(messages.languageFailed),
  );
  const presentation = usePagePresentation(airlift, state, { language, messages }, textWidth, titlesOfOthers);
  const { report } = presentation;
  const basemap = useBasemap(basemapNotes, () => setTrouble('no-style'));
  // Another map has words and credits of its own.
  const isEmbedded = basemap?.kind !== 'style';

  useDocument({ language, title: airlift.title[language], isAlone: state.embed, theme: theme.name });

  // For those who measure: from now on the page answers.
  useEffect(() => {
    performance.mark('airlift-map:answers');
  }, []);

  const pointing = usePointing(airlift, state.focus, dispatch);
  const wholePageElement = useCallback(() => page.current, []);
  const lead = basisOf(leadClaim(airlift)?.id);
  const allClaims = basisOf(...report.figures.map((figure) => figure.basis), reader);
  useHeldKeys();
  useLinkedReading(page, airlift, pointing);
  const noteOn = (note: Localized) =>
    bordersNote(airlift, note[language], basemapNotes.bordersYear, messages);
  const borders = noteOn(basemapNotes.borders);
  const picture = useMemo(
    (): PictureSource => ({ airlift, loadWords, loadGazetteer, ...basemapNotes }),
    [airlift, loadWords, loadGazetteer, basemapNotes],
  );
  const shown = useMemo(
    (): ShownState => ({ state, language, messages, theme: theme.name }),
    [state, language, messages, theme],
  );
  const looking = useHandler(
    (): Looking => ({
      frame,
      seen: map.current === null ? wanted && frame : map.current.seen(),
    }),
  );
  const onMap = useHandler((next: AirliftMap | null) => {
    map.current = next;
    setShowing(next !== null);
  });
  const ownParts = useOwnParts(own, state.embed, () => setTold(messages.partFailed));
  const table = useTableParts({ ...own, loadWords }, messages, () => setTold(messages.partFailed));
  const openPicture = useOpenPicture({ ...presentation, ...own, bring: ownParts.onBring }, setTold);
  const update = useUpdate();
  const isPartMissing = useIsPartMissing();
  const isRouteWhole =
    frame === null || wanted !== null || routeFitOf(airlift, state.projection, frame.size).isWhole;
  const notices = [
    ...noticesOf(
      { trouble, problems: address.problems, isRouteWhole, update, isPartMissing },
      presentation,
    ).filter(({ id }) => !dismissed.includes(id)),
    ...(told === '' ? [] : [{ id: pictureNotice, text: told }]),
  ];

  return (
    <PresentationContext value={presentation}>
      <input ref={markProgram} type="checkbox" className="program-mark" />
      <main ref={page} className={`page ${isAlone ? 'embed' : ''}`}>
        <header className="heading-block" data-basis={lead}>
          {airlift.kicker[language] !== '' && <p className="kicker">{airlift.kicker[language]}</p>}
          <h1>{airlift.title[language]}</h1>
        </header>
        {!isAlone && (
          <>
            <EditRowsProvider value={table.button}>
              <Panel {...{ pointing, dispatch }} ownLine={ownParts.line} />
            </EditRowsProvider>
            <Foot
              {...{ borders, picture, shown, looking, opened: own.opened }}
              dataCredits={basemapNotes.credits}
              onOpenFile={openPicture}
              onOpen={ownParts.onOpen}
              map={isShowing && !isEmbedded ? map : null}
            />
            {ownParts.dialog}
          </>
        )}
        <div className="map-column">
          <TopBar
            language={language}
            projection={state.projection}
            theme={theme.name}
            messages={messages}
            dispatch={dispatch}
          />
          <Notices
            notices={notices}
            messages={messages}
            onDismiss={(id) =>
              id === pictureNotice ? setTold('') : setDismissed((before) => [...before, id])
            }
          />
          <MapFrame
            {...{ theme, firstNames, loadGazetteer, basemap, pointing, wanted, onMap }}
            projection={state.projection}
            isEmbedded={state.embed}
            standing={`${notices.length} ${frame !== null}`}
            onFrame={setFrame}
            onLook={setWanted}
            onRest={address.onRest}
            onTrouble={setTrouble}
            fullScreenElement={wholePageElement}
          />
          {(!isAlone && table.drawer) || <DaysPlace dispatch={dispatch} />}
          <ScaleStrip
            camera={frame?.camera ?? null}
            isNarrow={isNarrow}
            messages={messages}
            borders={borders}
            bordersShort={noteOn(basemapNotes.bordersShort)}
            dataCredits={basemapNotes.credits}
            source={report.sourceLine}
            basis={lead}
            wholePage={wholePage(state, isEmbedPage, address.fragment())}
          />
          <LegendPlace frame="narrow" leftOut={frame?.leftOut ?? null} inView={frame?.legend ?? null} />
        </div>
        <p className="visually-hidden" role="status" data-basis={allClaims}>
          {isOneCount(airlift) ? `${report.filter} ${report.alternative}` : report.filter}
        </p>
      </main>
    </PresentationContext>
  );
}
