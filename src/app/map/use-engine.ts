// Which engine shows the map. MapLibre takes over from the drawing as soon as it has painted what the drawing shows, and
// hands back where it fails.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Camera } from '../../cartography/projection/camera.ts';
import type { View } from '../../cartography/projection/view.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import type { MapEvents } from '../../map/options.ts';
import { flushAddress } from '../web/address-bar.ts';
import { useHandler } from '../web/use-handler.ts';
import type { MapTrouble } from './map-trouble.ts';
import { isSameCamera, isSameSeat, type Seat } from './use-seat.ts';

export interface EngineOptions {
  /** Where the drawing looks; null before there is a frame. */
  readonly still: Seat | null;
  /** Where the reader of the drawing wants to look; null: at the whole route. */
  readonly wanted: Camera | null;
  /** Whether MapLibre is wanted. */
  readonly isMeant: boolean;
  readonly onMap: (map: AirliftMap | null) => void;
  readonly onLook: (camera: Camera | null) => void;
  readonly onRest: (camera: Camera | null) => void;
  readonly onTrouble: (trouble: MapTrouble) => void;
}

/** A gesture that pauses for so long has come to a place where MapLibre may take over, milliseconds. */
const pause = 120;
/** MapLibre that has not painted after so long is told to be late, milliseconds. */
const patience = 10_000;
/** Times that MapLibre is sent where the drawing looks; if it still looks elsewhere, that is where it can look. */
const mostTries = 3;

export interface EngineState {
  /** MapLibre's map where it shows the map, else null. */
  readonly shown: AirliftMap | null;
  /** What MapLibre sees where it shows the map. */
  readonly live: Seat | null;
  /** Whether it is on its way to somewhere else. */
  readonly isMoving: boolean;
  readonly isMapBusy: boolean;
  /** Whether MapLibre has failed and is not to be tried again. */
  readonly isGivenUp: boolean;
  readonly events: MapEvents;
  readonly onMade: (map: AirliftMap | null) => void;
  readonly giveUp: (trouble: MapTrouble) => void;
}

export function useEngine(options: EngineOptions): EngineState {
  const { still, wanted, isMeant, onMap, onLook, onRest, onTrouble } = options;
  const [map, setMap] = useState<AirliftMap | null>(null);
  const [live, setLive] = useState<Seat | null>(null);
  const [isMoving, setMoving] = useState(false);
  const [isMapBusy, setMapBusy] = useState(true);
  const [isGivenUp, setGivenUp] = useState(false);
  const tries = useRef({ seat: still, count: 0 });
  /** Whether it has been told that something is missing that may come yet. */
  const isTold = useRef(false);
  const tell = useHandler((trouble: 'late' | 'context-lost') => {
    isTold.current = true;
    onTrouble(trouble);
  });

  const takeOver = useHandler(() => {
    if (map === null || still === null || live !== null || !map.isPainted) return;
    const seat = { view: map.view(), camera: map.camera() };
    if (tries.current.seat !== still) tries.current = { seat: still, count: 0 };
    const isSame = isSameSeat(still, seat);
    if (!isSame && tries.current.count < mostTries) {
      tries.current.count += 1;
      map.look(wanted);
      return;
    }
    // The same view again is the same object, so that nothing is drawn anew.
    setLive(isSame ? still : seat);
    if (isTold.current) onTrouble(null);
    isTold.current = false;
    onMap(map);
  });
  const handBack = useHandler(() => {
    if (map === null || live === null) return;
    onLook(map.seen()?.camera ?? null);
    setLive(null);
    setMoving(false);
    onMap(null);
  });
  const giveUp = useHandler((trouble: MapTrouble) => {
    handBack();
    setGivenUp(true);
    onTrouble(trouble);
  });

  useEffect(() => {
    if (map === null || live !== null || still === null) return;
    if (isSameCamera(map.camera(), still.camera)) return takeOver();
    const timer = setTimeout(() => map.look(wanted), pause);
    return () => clearTimeout(timer);
  }, [map, live, still, wanted, takeOver]);

  const isLate = isMeant && live === null && !isGivenUp;
  useEffect(() => {
    if (!isLate) return;
    const timer = setTimeout(() => tell('late'), patience);
    return () => clearTimeout(timer);
  }, [isLate, tell]);

  const onView = useHandler((view: View, camera: Camera, isNowMoving: boolean) => {
    if (live === null) return;
    const next = { view, camera };
    const isSame = isSameSeat(live, next);
    if (isSame && isMoving === isNowMoving) return;
    // In the same task as the canvas is painted, so that the overlay never lags behind it.
    flushSync(() => {
      if (!isSame) setLive(next);
      setMoving(isNowMoving);
    });
  });
  const onBusy = useHandler((isBusy: boolean) => {
    // Whoever waits for the map to be painted finds it in the address, too.
    if (!isBusy) flushAddress();
    setMapBusy(isBusy);
    if (!isBusy) takeOver();
  });
  const onMapRest = useHandler((camera: Camera | null) => {
    if (live !== null) onRest(camera);
  });
  const onContext = useHandler((state: 'lost' | 'restored') => {
    if (state === 'restored') return;
    handBack();
    tell('context-lost');
  });
  const onBasemapFailure = useHandler(() => giveUp('no-basemap'));
  const onMade = useHandler((made: AirliftMap | null) => {
    if (made === null) handBack();
    setMap(made);
  });
  const [events] = useState<MapEvents>(() => ({
    onView,
    onBusy,
    onRest: onMapRest,
    onContext,
    onBasemapFailure,
  }));
  return { shown: live === null ? null : map, live, isMoving, isMapBusy, isGivenUp, events, onMade, giveUp };
}
