// The map in its frame: the region that readers and tests find, with everything laid over the canvas. Before the map has
// come, and where it cannot, the drawing in the page is its ground.

import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Airlift } from '../../airlift/airlift.ts';
import { basisOf, computed, reference } from '../../airlift/basis.ts';
import { findTarget } from '../../airlift/routes.ts';
import { arcsOf } from '../../cartography/arcs/arcs.ts';
import type { Mark, TextWidth } from '../../cartography/drawing/marks.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import { airliftMarks, envelopeMarks } from '../../cartography/overlay/airlift-marks.ts';
import { drawOverlay, type Target } from '../../cartography/overlay/overlay.ts';
import { type Camera, zoomLimits } from '../../cartography/projection/camera.ts';
import { mapCameraFor } from '../../cartography/projection/map-fit.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import type { View } from '../../cartography/projection/view.ts';
import { overlaySizes } from '../../cartography/style/sizes.ts';
import { type Basemap, mapStyle } from '../../cartography/style/style.ts';
import { pageTheme, type Theme } from '../../cartography/style/theme.ts';
import { extentOf } from '../../geodesy/position.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { describe } from '../../report/describe.ts';
import type { Report } from '../../report/report.ts';
import { Marks } from '../page/MarksSvg.tsx';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { useFonts } from '../web/use-fonts.ts';
import { useHandler } from '../web/use-handler.ts';
import { usePart } from '../web/use-part.ts';
import { useSize } from '../web/use-size.ts';
import { Details } from './Details.tsx';
import { FirstView, hasFirstView } from './FirstView.tsx';
import { FleetCallout } from './FleetCallout.tsx';
import { MapControls } from './MapControls.tsx';
import { pointOf, statesOf } from './map-state.ts';
import { Overlay } from './Overlay.tsx';
import { useIntent } from './use-intent.ts';
import { useMapView } from './use-map-view.ts';
import { useOverlayHost } from './use-overlay-host.ts';
import { useReserved } from './use-reserved.ts';
import { fitOf, isSameSeat, type Seat, useSeat } from './use-seat.ts';
import './MapFrame.css';

const loadDrawnGround = () => import('./DrawnGround.tsx');

/** What may be wrong with the map; null is nothing. */
export type MapTrouble = 'no-webgl' | 'failed' | 'context-lost' | 'no-basemap' | 'no-style' | null;

/** Where the map looks, and how large it is. */
export interface Frame {
  readonly camera: Camera;
  readonly size: Size;
}

export interface MapFrameProps {
  readonly airlift: Airlift;
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: Theme;
  readonly projection: Projection;
  /** Null while it is on its way. */
  readonly gazetteer: Gazetteer | null;
  /** Undefined while it is on its way. */
  readonly basemap: Basemap | undefined;
  readonly textWidth: TextWidth;
  /** Changes when the fonts have come and widths are others. */
  readonly fontsVersion: number;
  /** Whether the map stands in somebody else's page. */
  readonly isEmbedded: boolean;
  /** How many notices stand over the map. */
  readonly notices: number;
  /** Whether the scale bar stands there yet. */
  readonly hasScaleBar: boolean;
  readonly pointing: Pointing;
  /** Where the address or the reader without a map wants to look; null: at the whole route. */
  readonly wanted: Camera | null;
  readonly trouble: MapTrouble;
  readonly onMap: (map: AirliftMap | null) => void;
  /** Whether the map paints, so that its pixels can be saved. */
  readonly onPainting: (isPainting: boolean) => void;
  readonly onFrame: (frame: Frame) => void;
  /** The reader of a drawing wants to look elsewhere. */
  readonly onLook: (camera: Camera | null) => void;
  readonly onRest: (camera: Camera | null) => void;
  readonly onTrouble: (trouble: MapTrouble) => void;
  readonly fullScreenElement: () => HTMLElement | null;
}

export const MapFrame = memo(function MapFrame(props: MapFrameProps) {
  const { airlift, report, language, messages, theme, projection, gazetteer, basemap, textWidth, pointing } =
    props;
  const presentation = usePresentation();
  const { pointed, focus, lit, onPoint, onFocus } = pointing;
  const { wanted, trouble, onFrame, onPainting } = props;
  const region = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AirliftMap | null>(null);
  const [live, setLive] = useState<Seat | null>(null);
  const [isPainted, setPainted] = useState(false);
  const [isMapBusy, setMapBusy] = useState(true);
  const [drawnFor, setDrawnFor] = useState<Camera | null>(null);
  const [hasBasemap, setHasBasemap] = useState(true);
  const detailsId = useId();
  const host = useOverlayHost(place, map);
  const isMeant = useIntent(region);
  const MapView = useMapView(isMeant || basemap?.kind === 'style', () => props.onTrouble('failed'));

  const arcs = useMemo(() => arcsOf(airlift), [airlift]);
  const size = useSize(region);
  const { seat, isFirstView } = useSeat({ arcs, projection, size, wanted, live });
  const onView = useHandler((seen: View, camera: Camera) => {
    const next = { view: seen, camera };
    // A map that begins with what was seen before it changes nothing.
    if (live === null && seat !== null && isSameSeat(seat, next)) return;
    // In the same task as the canvas is painted, so that the overlay never lags behind it.
    flushSync(() => setLive(next));
  });
  const view = seat?.view ?? null;
  const { arcWidth } = overlaySizes(size?.width ?? 0);
  const style = useMemo(
    () => (basemap === undefined ? null : mapStyle({ airlift, theme, projection, basemap, arcWidth })),
    [airlift, theme, projection, basemap, arcWidth],
  );
  // What of the ground is to be seen: the map, the drawing in the page, one made for the camera, or nothing yet.
  const isLost = trouble === 'context-lost';
  const isWithoutMap = trouble === 'no-webgl' || trouble === 'failed' || isLost;
  const isPainting = isPainted && !isWithoutMap;
  const showsFirst = !isPainting && isFirstView && hasFirstView && basemap?.kind !== 'style';
  const showsMap = map !== null && !isWithoutMap && (isPainted || basemap?.kind === 'style');
  const showsDrawn =
    !isPainting && !showsFirst && seat !== null && size !== null && basemap?.kind !== 'style';
  // What changes what stands over the map.
  const { hasScaleBar, notices, fontsVersion } = props;
  const standing = [size, language, report, fontsVersion, notices, hasScaleBar];
  const reserved = useReserved(region, standing);
  const DrawnGround = usePart(loadDrawnGround, showsDrawn, () => setDrawnFor(seat?.camera ?? null));
  const active = pointed ?? focus;
  const states = useMemo(() => statesOf(arcs, report, lit), [arcs, report, lit]);

  const fit = useCallback((width: number, height: number) => fitOf(arcs, width, height), [arcs]);

  useEffect(() => onPainting(isPainting), [isPainting, onPainting]);
  // Before anything is painted, so that the scale bar comes with the rest.
  useLayoutEffect(() => {
    if (seat !== null && size !== null) onFrame({ camera: seat.camera, size });
  }, [seat, size, onFrame]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the widths of texts change with the fonts
  const overlay = useMemo(() => {
    if (view === null || reserved === null || gazetteer === null) return null;
    const common = { airlift, arcs, report, language, gazetteer, textWidth, reserved };
    return drawOverlay({
      ...common,
      theme: pageTheme,
      view,
      lit,
      pressable: true,
      basemap: hasBasemap && basemap?.kind === 'embedded',
    });
  }, [
    airlift,
    arcs,
    report,
    language,
    gazetteer,
    textWidth,
    reserved,
    view,
    lit,
    hasBasemap,
    basemap,
    fontsVersion,
  ]);

  const hasFonts = useFonts(overlay?.marks ?? null);
  // The words in the page stay until the type has come, unless they are no longer true.
  const showsWords = overlay !== null && (hasFonts || report.shown.portion !== 'whole' || !isFirstView);
  const isDrawn = showsWords && (showsFirst || (showsDrawn && drawnFor !== null));
  const isBusy = isPainting ? isMapBusy : !isDrawn;
  const isAsBuilt = showsFirst && report.shown.portion === 'whole' && lit.size === 0;
  const showsArcs = showsWords && !isPainting && !isAsBuilt;
  // Where the map paints its arcs, their bands alone are missing.
  const showsBands = showsWords && isPainting;
  const [stillMarks, bands] = useMemo((): readonly [readonly Mark[], readonly Mark[]] => {
    if (view === null) return [[], []];
    const movements = report.shown.movements.map(({ movement }) => movement);
    const options = { airlift, arcs, movements, theme: pageTheme, view, arcWidth, lit };
    return [showsArcs ? airliftMarks(options) : [], showsBands ? envelopeMarks(options, true) : []];
  }, [airlift, arcs, report, view, arcWidth, lit, showsArcs, showsBands]);

  const target = active === null ? null : findTarget(airlift, active);
  const description = target === null ? null : describe(target, presentation);
  const point = view === null || active === null ? null : pointOf(active, arcs, view, overlay?.targets ?? []);

  const zoomBy = useHandler((steps: number) => {
    if (map !== null && !isWithoutMap) map.zoomBy(steps);
    else if (seat !== null) {
      const zoom = Math.min(zoomLimits.maximum, Math.max(zoomLimits.minimum, seat.camera.zoom + steps));
      props.onLook({ ...seat.camera, zoom });
    }
  });
  const turnNorthUp = useHandler(() => {
    if (map !== null && !isWithoutMap) map.turnNorthUp();
    else if (seat !== null) props.onLook({ ...seat.camera, bearing: 0, pitch: 0 });
  });
  const showWholeRoute = useHandler(() => {
    if (map !== null && !isWithoutMap) map.showWholeRoute();
    else props.onLook(null);
  });
  const flyToPair = useHandler((pair: Extract<Target, { kind: 'pair' }>) => {
    const { width, height } = size ?? { width: 0, height: 0 };
    const side = Math.min(width, height) * 0.28;
    const extent = extentOf(pair.airfields.map((airfield) => airfield.position));
    const padding = { top: side, right: side, bottom: side, left: side };
    if (map !== null && !isWithoutMap) map.flyTo({ extent, padding });
    else props.onLook(mapCameraFor(projection, extent, padding, { width, height }));
  });

  return (
    <section
      ref={region}
      className={`map-frame${showsMap ? '' : ' without-canvas'}${isWithoutMap ? ' without-map' : ''}`}
      aria-label={messages.mapLabel}
      aria-busy={isBusy}
      data-engine={isPainting ? 'maplibre' : 'drawing'}
      aria-describedby={`${detailsId}-words`}
    >
      <p
        id={`${detailsId}-words`}
        className="visually-hidden"
        data-basis={basisOf(...report.figures.map((figure) => figure.claim.id))}
      >
        {report.alternative}
      </p>
      <FirstView showsGround={showsFirst} showsArcs={isAsBuilt || !showsWords} showsWords={!showsWords} />
      {showsDrawn && DrawnGround !== null && (
        <DrawnGround
          {...{ airlift, projection, size }}
          camera={seat.camera}
          onReady={() => setDrawnFor(seat.camera)}
          onFailure={() => setDrawnFor(seat.camera)}
        />
      )}
      {showsArcs && view !== null && (
        <svg className="still-arcs" viewBox={`0 0 ${view.width} ${view.height}`} aria-hidden="true">
          <Marks marks={stillMarks} />
        </svg>
      )}
      <div ref={place} className="overlay-place" />
      {host !== null &&
        createPortal(
          showsWords && view !== null && (
            <Overlay
              overlay={overlay}
              bands={bands}
              width={view.width}
              height={view.height}
              language={language}
              messages={messages}
              focus={focus}
              detailsId={detailsId}
              pointed={pointed}
              onPoint={onPoint}
              onFocus={onFocus}
              onPair={flyToPair}
            />
          ),
          host,
        )}
      {MapView !== null && style !== null && size !== null && (
        <MapView
          style={style}
          showsCredits={basemap?.kind === 'style'}
          cooperation={props.isEmbedded ? messages.cooperation : null}
          states={states}
          fit={fit}
          camera={wanted}
          help={messages.mapHelp}
          onMap={(made) => {
            setMap(made);
            if (made === null) setLive(null);
            props.onMap(made);
          }}
          onFailure={(error) => props.onTrouble(isWithoutWebGl(error) ? 'no-webgl' : 'failed')}
          events={{
            onView,
            onBusy: (isAtWork) => {
              setMapBusy(isAtWork);
              if (!isAtWork) setPainted(true);
            },
            onRest: props.onRest,
            onBasemapFailure: () => {
              setHasBasemap(false);
              props.onTrouble('no-basemap');
            },
            onContext: (state) => {
              setPainted(false);
              props.onTrouble(state === 'lost' ? 'context-lost' : null);
            },
          }}
        />
      )}
      <MapControls
        messages={messages}
        bearing={seat?.camera.bearing ?? 0}
        onZoom={zoomBy}
        onNorth={turnNorthUp}
        onWholeRoute={showWholeRoute}
        fullScreenElement={props.fullScreenElement}
      />
      <FleetCallout {...{ airlift, report, messages, pointing }} />
      {description !== null && view !== null && (pointed !== null || focus !== null) && (
        <Details
          id={detailsId}
          basis={basisOf(active, computed, reference)}
          description={description}
          point={point}
          frame={view}
          lines={overlay?.targets.flatMap((each) => (each.kind === 'route' ? each.pieces : [])) ?? []}
          isPinned={pointed === null || pointed === focus}
          messages={messages}
          onClose={() => onFocus(null)}
        />
      )}
    </section>
  );
});

function isWithoutWebGl(error: unknown): boolean {
  return error instanceof Error && /webgl|gpu/i.test(`${error.name} ${error.message}`);
}
