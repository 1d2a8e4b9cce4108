// A small map on which the reader says where a place is that nobody knows: a crosshair that is moved by pointer, by keys,
// or by typing coordinates. Loaded with the first place that is sought.
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { reader } from '../../airlift/basis.ts';
import type { Point } from '../../cartography/drawing/marks.ts';
import { emptyGazetteer } from '../../cartography/ground/gazetteer.ts';
import type { PlaceAnswer } from '../../formats/answers.ts';
import { readPositionCell } from '../../formats/table/cells/positions.ts';
import {
  choiceKeyed,
  choiceNear,
  choiceZoomed,
  type PlaceChoice,
  placedAt,
  placedUnder,
  typedPosition,
} from '../../state/place-choice.ts';
import DrawnGround from '../map/DrawnGround.tsx';
import { useGestures } from '../map/use-gestures.ts';
import { useNames } from '../map/use-names.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { useSize } from '../web/use-size.ts';
import { useTextWidth } from '../web/use-text-width.ts';
import { useOwn } from './own-words.ts';
import { PlaceMapMarks } from './PlaceMapMarks.tsx';
import { useSeekingPlaces } from './seeking-places.ts';
import './PlaceMap.css';

export interface PlaceMapProps {
  /** As the table writes the place. */
  readonly written: string;
  readonly onTake: (answer: PlaceAnswer) => void;
  readonly onClose: () => void;
}

const nothingDrawn = () => undefined;
/** A press that moves no farther is no drag, pixels. */
const still = 4;

export default function PlaceMap({ written, onTake, onClose }: PlaceMapProps) {
  const own = useOwn();
  const { language, messages } = usePresentation();
  const { places, loadGazetteer } = useSeekingPlaces();
  const { gazetteer } = useNames({
    language,
    loadGazetteer,
    firstNames: null,
    isMeant: true,
    hasFirstNames: false,
  });
  const { textWidth } = useTextWidth(null);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [chosen, setChoice] = useState<PlaceChoice | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [name, setName] = useState(written);
  /** Where the press began that may become a drag. */
  const pressed = useRef<Point>({ x: 0, y: 0 });
  const begun = useMemo(
    () =>
      size === null
        ? null
        : choiceNear(
            places.map(({ position }) => position),
            size,
          ),
    [places, size],
  );
  const choice = chosen ?? begun;
  const isReadable = typed === null || readPositionCell(typed) !== null;
  const move = (next: PlaceChoice) => {
    setChoice(next);
    setTyped(null);
  };
  const look = (camera: PlaceChoice['camera']) => choice !== null && setChoice({ ...choice, camera });
  useGestures({
    surface,
    isListening: true,
    ground: size === null ? null : { projection: 'mercator', size },
    camera: () => choice?.camera ?? null,
    isCooperative: false,
    onMove: look,
    onEnd: look,
    onLeft: nothingDrawn,
  });
  useEffect(() => {
    // The button that was pressed stood above it, and has gone.
    frame.current?.focus({ preventScroll: true });
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const take = () => {
    if (choice === null || !isReadable) return;
    const called = name.trim();
    onTake({ position: choice.position, name: called === '' || called === written ? null : called });
  };
  const type = (text: string) => {
    const position = readPositionCell(text);
    if (position !== null && choice !== null && size !== null) setChoice(placedAt(choice, position, size));
    setTyped(text);
  };
  const zoom = (steps: number) =>
    choice !== null && size !== null && setChoice(choiceZoomed(choice, steps, size));
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || choice === null || size === null) return;
    const next = event.key === 'Enter' ? null : choiceKeyed(choice, event.key, event.shiftKey, size);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) take();
    else move(next);
  };
  const click = (event: MouseEvent) => {
    if (choice === null || size === null) return;
    // What was dragged is no place that was pressed.
    if (Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > still) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    move(placedUnder(choice, { x: event.clientX - left, y: event.clientY - top }, size));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The dialog stays.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const position = choice?.position ?? [0, 0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever in it the focus is
    <div ref={whole} className="place-map" data-basis={reader} onKeyDown={leave}>
      <div className="place-map-frame">
        <div
          ref={frame}
          className="place-map-view"
          role="application"
          aria-label={own.placeMap.name(written)}
          aria-describedby={`${id}-keys ${id}-position`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the crosshair
          tabIndex={0}
          onKeyDown={press}
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are heard by the map round it */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the map round it */}
          <div
            ref={surface}
            className="place-map-surface"
            onPointerDown={({ clientX, clientY }) => {
              pressed.current = { x: clientX, y: clientY };
            }}
            onClick={click}
          >
            {choice !== null && size !== null && (
              <>
                <DrawnGround
                  projection="mercator"
                  camera={choice.camera}
                  size={size}
                  isBusy={false}
                  onDrawn={nothingDrawn}
                  isAside
                />
                <PlaceMapMarks
                  {...{ choice, size, places, textWidth }}
                  gazetteer={gazetteer ?? emptyGazetteer}
                />
              </>
            )}
          </div>
        </div>
        <div className="place-map-zoom">
          <button type="button" aria-label={messages.zoomIn} onClick={() => zoom(1)}>
            +
          </button>
          <button type="button" aria-label={messages.zoomOut} onClick={() => zoom(-1)}>
            −
          </button>
        </div>
      </div>
      <p id={`${id}-keys`} className="own-aside">
        {own.placeMap.keys}
      </p>
      <p id={`${id}-position`} role="status" className="visually-hidden">
        {messages.coordinates(position[1], position[0])}
      </p>
      <div className="place-map-words">
        <label>
          <span>{own.placeMap.coordinates}</span>
          <input
            value={typed ?? typedPosition(position)}
            aria-invalid={!isReadable}
            aria-describedby={isReadable ? undefined : `${id}-wrong`}
            inputMode="text"
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && take()}
          />
        </label>
        <label>
          <span>{own.placeMap.called}</span>
          <input
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && take()}
          />
        </label>
        <button type="button" className="own-likeliest" aria-disabled={!isReadable} onClick={take}>
          {own.placeMap.take}
        </button>
        <button type="button" onClick={onClose}>
          {own.cancel}
        </button>
      </div>
      {!isReadable && (
        <p id={`${id}-wrong`} className="own-aside" role="alert">
          {own.placeMap.unreadable}
        </p>
      )}
    </div>
  );
}
