// The map in its frame: the region that readers and tests find, with everything laid over the canvas.
import { lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Airlift } from '../airlift/airlift.ts';
import { basisOf, computed, reference } from '../airlift/basis.ts';
import { findTarget } from '../airlift/routes.ts';
import { type Camera, routePadding } from '../cartography/camera.ts';
import { arcsOf } from '../cartography/features.ts';
import type { Box, Measure } from '../cartography/marks.ts';
import { drawOverlay, type Target } from '../cartography/overlay.ts';
import type { Gazetteer } from '../cartography/place-labels.ts';
import type { Report } from '../cartography/report.ts';
import { overlaySizes } from '../cartography/scale.ts';
import { type Basemap, mapStyle, type Projection } from '../cartography/style.ts';
import type { Theme } from '../cartography/theme.ts';
import type { View } from '../cartography/view.ts';
import { extentOf } from '../geodesy/position.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { AirliftMap } from '../map/airlift-map.ts';
import { Details } from './Details.tsx';
import { describe } from './describe.ts';
import { FleetCallout } from './FleetCallout.tsx';
import { MapControls } from './MapControls.tsx';
import { pointOf, statesOf } from './map-state.ts';
import { Overlay } from './Overlay.tsx';
import type { Pointing } from './pointing.ts';

const MapView = lazy(() => import('../map/MapView.tsx'));

/** What may be wrong with the map; null is nothing. */
export type MapTrouble = 'no-webgl' | 'failed' | 'context-lost' | 'no-basemap' | 'no-style' | null;

export interface MapFrameProps {
  readonly airlift: Airlift;
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: Theme;
  readonly projection: Projection;
  readonly gazetteer: Gazetteer;
  /** Undefined while it is on its way. */
  readonly basemap: Basemap | undefined;
  readonly measure: Measure;
  /** Changes when the fonts have come and widths are others. */
  readonly fontsVersion: number;
  /** Whether the map stands in somebody else's page. */
  readonly isEmbedded: boolean;
  /** How many notices stand over the map. */
  readonly notices: number;
  readonly pointing: Pointing;
  readonly firstCamera: Camera | null;
  readonly onMap: (map: AirliftMap | null) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onRest: (camera: Camera | null) => void;
  readonly onTrouble: (trouble: MapTrouble) => void;
  readonly fullScreenElement: () => HTMLElement | null;
}

export function MapFrame(props: MapFrameProps) {
  const { airlift, report, language, messages, theme, projection, gazetteer, basemap, measure, pointing } =
    props;
  const { pointed, focus, lit, onPoint, onFocus } = pointing;
  const region = useRef<HTMLElement>(null);
  const [map, setMap] = useState<AirliftMap | null>(null);
  const [view, setView] = useState<View | null>(null);
  const [bearing, setBearing] = useState(0);
  const [isBusy, setBusy] = useState(true);
  const [reserved, setReserved] = useState<readonly Box[]>([]);
  const [hasBasemap, setHasBasemap] = useState(true);
  const [arcWidth, setArcWidth] = useState(() => overlaySizes(window.innerWidth).arcWidth);
  const detailsId = useId();

  const arcs = useMemo(() => arcsOf(airlift), [airlift]);
  const style = useMemo(
    () => (basemap === undefined ? null : mapStyle({ airlift, theme, projection, basemap, arcWidth })),
    [airlift, theme, projection, basemap, arcWidth],
  );
  const active = pointed ?? focus;
  const states = useMemo(() => statesOf(arcs, report, lit), [arcs, report, lit]);

  const fit = useCallback(
    (width: number, height: number) => ({
      extent: extentOf(arcs.flatMap((arc) => arc.line)),
      padding: routePadding(width, height),
    }),
    [arcs],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words and another filter change what stands in the frame
  useEffect(() => {
    const element = region.current;
    if (element === null || view === null) return;
    const frame = element.getBoundingClientRect();
    const boxes = [...(element.parentElement ?? element).querySelectorAll('[data-reserved]')].flatMap(
      (child): Box[] => {
        const { left, top, width, height } = child.getBoundingClientRect();
        return width === 0 ? [] : [{ x: left - frame.left, y: top - frame.top, width, height }];
      },
    );
    setReserved((before) => (JSON.stringify(before) === JSON.stringify(boxes) ? before : boxes));
  }, [view?.width, view?.height, language, report, props.fontsVersion, props.notices]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the widths of texts change with the fonts
  const overlay = useMemo(() => {
    if (view === null) return null;
    const common = { airlift, arcs, report, language, theme, gazetteer, measure, reserved };
    return drawOverlay({
      ...common,
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
    theme,
    gazetteer,
    measure,
    reserved,
    view,
    lit,
    hasBasemap,
    basemap,
    props.fontsVersion,
  ]);

  const target = active === null ? null : findTarget(airlift, active);
  const description = target === null ? null : describe(target, { airlift, report, language, messages });
  const point = view === null || active === null ? null : pointOf(active, arcs, view, overlay?.targets ?? []);

  const flyToPair = (pair: Extract<Target, { kind: 'pair' }>) => {
    const frame = view ?? { width: 0, height: 0 };
    const side = Math.min(frame.width, frame.height) * 0.28;
    const extent = extentOf(pair.airfields.map((airfield) => airfield.position));
    map?.flyTo({ extent, padding: { top: side, right: side, bottom: side, left: side } });
  };

  return (
    <section
      ref={region}
      className="map-frame"
      aria-label={messages.mapLabel}
      aria-busy={isBusy}
      aria-describedby={`${detailsId}-words`}
    >
      <p
        id={`${detailsId}-words`}
        className="visually-hidden"
        data-basis={basisOf(...report.figures.map((figure) => figure.claim.id))}
      >
        {report.alternative}
      </p>
      <Suspense>
        {style !== null && (
          <MapView
            style={style}
            showsCredits={basemap?.kind === 'style'}
            cooperation={props.isEmbedded ? messages.cooperation : null}
            states={states}
            fit={fit}
            camera={props.firstCamera}
            help={messages.mapHelp}
            onMap={(made) => {
              setMap(made);
              props.onMap(made);
            }}
            onFailure={(error) => {
              setBusy(false);
              props.onTrouble(isWithoutWebGl(error) ? 'no-webgl' : 'failed');
            }}
            events={{
              // In the same task as the canvas is painted, so that the overlay never lags behind it.
              onView: (seen, camera) =>
                flushSync(() => {
                  setView(seen);
                  setBearing(camera.bearing);
                  setArcWidth(overlaySizes(seen.width).arcWidth);
                  props.onCamera(camera);
                }),
              onBusy: setBusy,
              onRest: props.onRest,
              onBasemapFailure: () => {
                setHasBasemap(false);
                props.onTrouble('no-basemap');
              },
              onContext: (state) => props.onTrouble(state === 'lost' ? 'context-lost' : null),
            }}
          >
            {overlay !== null && view !== null && (
              <Overlay
                overlay={overlay}
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
            )}
          </MapView>
        )}
      </Suspense>
      {map !== null && (
        <MapControls
          messages={messages}
          bearing={bearing}
          onZoom={(steps) => map.zoomBy(steps)}
          onNorth={() => map.turnNorthUp()}
          onWholeRoute={() => map.showWholeRoute()}
          fullScreenElement={props.fullScreenElement}
        />
      )}
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
}

function isWithoutWebGl(error: unknown): boolean {
  return error instanceof Error && /webgl|gpu/i.test(`${error.name} ${error.message}`);
}
