// The map in its frame: the region that readers and tests find, with everything laid over the ground.

import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { basisOf } from '../../airlift/basis.ts';
import { hasWidths } from '../../airlift/counting/flows.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { overlaySizes } from '../../cartography/style/sizes.ts';
import type { Basemap } from '../../cartography/style/style.ts';
import type { Theme } from '../../cartography/style/theme.ts';
import type { Language } from '../../i18n/languages.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { hasFirstView, showsOther, useBuiltPage } from '../page/built-page.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { isSingleFile } from '../web/single-file.ts';
import { useHandler } from '../web/use-handler.ts';
import { useSize } from '../web/use-size.ts';
import { CooperationWords } from './CooperationWords.tsx';
import { DrawnMap } from './DrawnMap.tsx';
import { FleetCallout } from './FleetCallout.tsx';
import type { LabelledFrame } from './frame.ts';
import { LeftOut } from './LeftOut.tsx';
import { LegendPlace } from './LegendPlace.tsx';
import { MapControls } from './MapControls.tsx';
import { pointOf, statesOf } from './map-state.ts';
import { type MapTrouble, troubleOf } from './map-trouble.ts';
import { Overlay } from './Overlay.tsx';
import { whatIsSeen } from './seen.ts';
import { seenSize } from './shifted.ts';
import { useArcMarks } from './use-arc-marks.ts';
import { useCard } from './use-card.ts';
import { useEngine } from './use-engine.ts';
import { useGestures } from './use-gestures.ts';
import { useIntent } from './use-intent.ts';
import { useMapView } from './use-map-view.ts';
import { useNames } from './use-names.ts';
import { useOverlay } from './use-overlay.ts';
import { useOverlayHost } from './use-overlay-host.ts';
import { useReserved } from './use-reserved.ts';
import { isSameCamera, useStill } from './use-seat.ts';
import { useSteering } from './use-steering.ts';
import './MapFrame.css';

export interface MapFrameProps {
  readonly theme: Theme;
  readonly projection: Projection;
  /** The names on the map of the whole route; null while they are on their way. */
  readonly firstNames: Gazetteer | null;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  /** Undefined while it is on its way. */
  readonly basemap: Basemap | undefined;
  /** Whether the map stands in somebody else's page. */
  readonly isEmbedded: boolean;
  /** What else stands over the map or beside it: when it changes, the map's words make room anew. */
  readonly standing: string;
  readonly pointing: Pointing;
  /** Where the address or the reader of the drawing wants to look; null: at the whole route. */
  readonly wanted: Camera | null;
  /** MapLibre shows the map; null: the drawing does. */
  readonly onMap: (map: AirliftMap | null) => void;
  readonly onFrame: (frame: LabelledFrame) => void;
  /** The reader of the drawing looks elsewhere. */
  readonly onLook: (camera: Camera | null) => void;
  /** The map has come to rest; null: at the whole route. */
  readonly onRest: (camera: Camera | null) => void;
  readonly onTrouble: (trouble: MapTrouble) => void;
  readonly fullScreenElement: () => HTMLElement | null;
}

export const MapFrame = memo(function MapFrame(props: MapFrameProps) {
  const { theme, projection, basemap, pointing, wanted, onFrame, onLook, onRest } = props;
  const presentation = usePresentation();
  const { airlift, report, language, messages, textWidth } = presentation;
  const { pointed, focus, lit, onPoint, onFocus } = pointing;
  const region = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const pad = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<'none' | 'other' | 'current'>('none');
  const [scrolled, setScrolled] = useState(0);
  const detailsId = useId();
  const builtPage = useBuiltPage();

  const arcs = useMemo(() => arcsOf(airlift), [airlift]);
  const size = useSize(region);
  const { whole, still, isCovered, hasFirstNames } = useStill(airlift, projection, size, wanted);
  // A single file has nothing but its drawing.
  const isMeant = (useIntent(region) || basemap?.kind === 'style') && !isSingleFile;
  const engine = useEngine({ ...props, still, isMeant });
  const { shown: map, live } = engine;
  const MapView = useMapView(isMeant, () => engine.giveUp('failed'));
  const seat = live ?? still;
  const view = seat?.view ?? null;
  const camera = seat?.camera ?? null;
  const ground = useMemo(() => (size === null ? null : { projection, size }), [projection, size]);

  const go = useHandler((next: Camera | null) => {
    onLook(next);
    onRest(next);
  });
  const steering = useSteering({ map, ground, camera, airlift, onGo: go });
  const isHeld = useGestures({
    surface,
    isListening: map === null,
    ground,
    camera: () => camera,
    isCooperative: props.isEmbedded,
    onMove: (next) => (map === null ? flushSync(() => onLook(next)) : map.follow(next)),
    onEnd: (next) => (map === null ? go(next) : map.look(next)),
    onLeft: () => setScrolled((times) => times + 1),
  });
  const isMoving = engine.isMoving || isHeld;
  const isSteered = map === null || isHeld;
  useLayoutEffect(() => {
    // Who moves the drawing by keys goes on with MapLibre.
    if (map !== null && document.activeElement === pad.current) map.canvas.focus({ preventScroll: true });
  }, [map]);

  const reserved = useReserved(region, report, [size, language, textWidth, props.standing]);
  const isOurs = basemap === undefined || basemap.kind === 'embedded';
  const { gazetteer, isComing } = useNames({ ...props, language, isMeant, hasFirstNames });
  const drawing = useOverlay({
    ...{ arcs, projection, view, isMoving },
    gazetteer,
    reserved,
    lit,
    basemap: isOurs,
  });
  const { overlay, routes, drawnView, shift } = drawing;
  const host = useOverlayHost(place, isSteered ? null : map, shift);
  const seen = whatIsSeen({
    engine: map === null ? 'drawing' : 'maplibre',
    basemap: basemap?.kind ?? 'unknown',
    hasFirstView: hasFirstView(builtPage) && isCovered,
    isFlat: projection === 'mercator',
    isWhole: camera === null ? wanted === null : whole !== null && isSameCamera(camera, whole),
    drawn,
    words: drawing.words,
    hasWidths: hasWidths(airlift),
    isFiltered: report.shown.portion !== 'whole' || showsOther(builtPage),
    isLit: lit.size > 0,
    isMapBusy: engine.isMapBusy,
  });

  const isBusy = seen.isBusy || isComing || drawing.isPlacing;

  const { arcWidth } = overlaySizes(size?.width ?? 0);
  // Of lines with widths the map itself draws none.
  const states = useMemo(
    () => statesOf(hasWidths(airlift) ? [] : arcs, report, lit),
    [airlift, arcs, report, lit],
  );
  const { marks, bands } = useArcMarks({ arcs, view: drawnView, arcWidth, lit, seen });

  const { chosen, leftOut, legend } = overlay ?? { chosen: null, leftOut: null, legend: null };
  // Before anything is painted, so that the scale bar comes with the rest.
  useLayoutEffect(() => {
    if (camera !== null && size !== null) onFrame({ camera, size, leftOut, legend });
  }, [camera, size, leftOut, legend, onFrame]);
  useEffect(() => {
    if (!seen.needsDrawn) setDrawn('none');
  }, [seen.needsDrawn]);

  const active = pointed ?? focus;
  const card = useCard(active, isMeant, overlay);
  const point =
    drawnView === null || active === null ? null : pointOf(active, arcs, drawnView, overlay?.targets ?? []);
  const close = useCallback(() => onFocus(null), [onFocus]);

  return (
    <section
      ref={region}
      className="map-frame"
      style={seenSize(size)}
      aria-label={messages.mapLabel}
      aria-busy={isBusy}
      data-engine={map === null ? 'drawing' : 'maplibre'}
      aria-describedby={`${detailsId}-words`}
    >
      <p
        id={`${detailsId}-words`}
        className="visually-hidden"
        data-basis={basisOf(...report.figures.map((figure) => figure.basis))}
      >
        {[report.alternative, chosen].filter(Boolean).join(' ')}
      </p>
      <div ref={surface} className={`map-surface${size !== null && isSteered ? ' steered' : ''}`}>
        <DrawnMap {...{ seen, marks, shift, projection, camera, whole, size, isBusy }} onDrawn={setDrawn} />
        {map === null && size !== null && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys, as MapLibre's canvas is
          <div ref={pad} className="map-pad" role="application" aria-label={messages.mapHelp} tabIndex={0} />
        )}
        {MapView !== null && basemap !== undefined && size !== null && !engine.isGivenUp && (
          <MapView
            isSeen={seen.ground === 'map'}
            {...{ airlift, theme, projection, basemap, arcWidth }}
            cooperation={props.isEmbedded ? messages.cooperation : null}
            states={states}
            whole={steering.whole}
            camera={wanted}
            help={messages.mapHelp}
            onMap={engine.onMade}
            onFailure={(error) => engine.giveUp(troubleOf(error))}
            events={engine.events}
          />
        )}
        <div ref={place} className="overlay-place" />
        {map === null && <CooperationWords words={messages.cooperation} times={scrolled} />}
      </div>
      {host !== null &&
        createPortal(
          seen.words === 'overlay' && overlay !== null && view !== null && (
            <Overlay
              {...{ overlay, routes, bands, focus, detailsId, pointed, onPoint, onFocus }}
              width={view.width}
              height={view.height}
              onPair={steering.flyToPair}
            />
          ),
          host,
        )}
      <MapControls
        bearing={camera?.bearing ?? 0}
        onZoom={steering.zoomBy}
        onNorth={steering.turnNorthUp}
        onWholeRoute={steering.showWholeRoute}
        fullScreenElement={props.fullScreenElement}
      />
      <FleetCallout pointing={pointing} />
      <LegendPlace frame="wide" leftOut={null} inView={legend} />
      {hasWidths(airlift) && <LeftOut words={leftOut} />}
      {card !== null && view !== null && (
        <card.Details
          id={detailsId}
          basis={card.basis}
          description={card.description}
          {...{ point, shift }}
          frame={view}
          lines={overlay?.targets.flatMap((each) => (each.kind === 'route' ? each.pieces : [])) ?? []}
          isPinned={pointed === null || pointed === focus}
          onClose={close}
        />
      )}
    </section>
  );
});
