// What is laid over the map's canvas: the marks as SVG, and over them what can be pointed at, as buttons.
import { memo } from 'react';
import { basisOfMovement, basisOfPlace, computed } from '../../airlift/basis.ts';
import { amountsOf } from '../../airlift/counting/division.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import { distanceBetween } from '../../airlift/routes.ts';
import type { Box, Mark, TextMark } from '../../cartography/drawing/marks.ts';
import type { Overlay as OverlayData } from '../../cartography/overlay/overlay.ts';
import { idOf, type Target } from '../../cartography/overlay/target.ts';
import { claimedWords } from '../../report/count-words.ts';
import { whereIn } from '../../report/where-in.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { inLines } from '../page/TextSvg.tsx';
import { RouteTargets } from './RouteTargets.tsx';
import { type CarriedRoutes, overscan } from './use-overlay.ts';
import { type TargetHandlers, useTargetHandlers } from './use-target-handlers.ts';
import './Overlay.css';

export interface OverlayProps {
  readonly overlay: OverlayData;
  /** The lines that can be pointed at. */
  readonly routes: CarriedRoutes;
  /** Round the arcs of the map below. */
  readonly bands: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** The id pinned, or null. */
  readonly focus: string | null;
  /** The id of the card that describes what is pointed at. */
  readonly detailsId: string;
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onFocus: (id: string | null) => void;
  readonly onPair: (target: Extract<Target, { kind: 'pair' }>) => void;
}

/** Made anew only where something of it is another, for the map's comings and goings make its frame anew often. */
export const Overlay = memo(function Overlay(props: OverlayProps) {
  const { overlay, bands, width, height, focus, pointed, detailsId, routes } = props;
  const { onPoint, onFocus } = props;
  const handlersOf = useTargetHandlers(onPoint);
  const stateOf = (id: string) => ({
    'data-basis': id,
    'aria-pressed': focus === id,
    'aria-describedby': pointed === id || focus === id ? detailsId : undefined,
  });
  return (
    <div className="overlay" style={{ width, height }}>
      <svg
        className="overlay-marks"
        style={{ inset: -overscan }}
        width={width + 2 * overscan}
        height={height + 2 * overscan}
        viewBox={`${-overscan} ${-overscan} ${width + 2 * overscan} ${height + 2 * overscan}`}
        aria-hidden="true"
      >
        <g className="bands">
          <Marks marks={bands} />
          <Marks marks={overlay.flown} />
        </g>
        <Marks marks={overlay.marks} />
      </svg>
      <RouteTargets {...routes} {...{ width, height, focus, pointed, detailsId, onPoint, onFocus }} />
      {overlay.targets.map((target) => (
        <TargetButtons
          key={target.kind === 'pair' ? target.airfields.map(({ id }) => id).join(' ') : idOf(target)}
          target={target}
          {...props}
          handlersOf={handlersOf}
          stateOf={stateOf}
        />
      ))}
    </div>
  );
});

interface TargetButtonsProps extends OverlayProps {
  readonly target: Target;
  readonly handlersOf: TargetHandlers;
  readonly stateOf: (id: string) => React.AriaAttributes & { readonly 'data-basis': string };
}

/** The buttons of a target that is not a route: an airfield's name and dot, a pair, a count. */
function TargetButtons(props: TargetButtonsProps) {
  const { target, focus, onFocus, onPair, handlersOf, stateOf } = props;
  const { airlift, measure, language, messages } = usePresentation();
  const toggle = (id: string) => () => onFocus(focus === id ? null : id);
  switch (target.kind) {
    case 'route':
      return null;
    case 'place': {
      const { id, names } = target.place;
      return target.boxes.map((box, index) => {
        // The name is the button; the dot beside it is only one more place to press.
        const isName = index === target.boxes.length - 1;
        return (
          <button
            key={isName ? 'name' : 'dot'}
            type="button"
            className="target"
            tabIndex={isName ? 0 : -1}
            aria-hidden={isName ? undefined : true}
            aria-label={names[language]}
            data-basis={basisOfPlace(target.place)}
            style={isName ? roomFor(target.words, box, props.width) : styleOf(box)}
            {...(isName ? stateOf(id) : {})}
            {...handlersOf(id, toggle(id))}
          >
            {isName && <Room words={target.words} />}
          </button>
        );
      });
    }
    case 'pair': {
      const names = target.airfields.map((airfield) => airfield.names[language]);
      const [one, other] = target.airfields;
      const apart =
        one === undefined || other === undefined ? 0 : distanceBetween(airlift, one, other) / 1000;
      const label = messages.zoomToPair(names, messages.apart(apart));
      return (
        <button
          type="button"
          className="target pair"
          aria-label={label}
          title={label}
          data-basis={computed}
          style={styleOf(target.box)}
          {...handlersOf(null, () => onPair(target))}
        />
      );
    }
    case 'movement': {
      const { movement } = target;
      const id = movementFocus(target.movement);
      const isFocused = focus === id || movement.claims.some(({ claim }) => claim.id === focus);
      const own = [
        claimedWords(movement, measure, messages) ?? '',
        messages.noun(measure, amountsOf(movement, measure)[0]?.value ?? 0),
        ...movement.claims.flatMap(({ claim }) => whereIn(claim, messages)),
      ];
      return (
        <button
          type="button"
          className="target"
          aria-label={target.label ?? own.join(' ')}
          style={roomFor(target.words, target.box, props.width)}
          {...stateOf(id)}
          data-basis={basisOfMovement(movement)}
          aria-pressed={isFocused}
          {...handlersOf(id, () => onFocus(isFocused ? null : id))}
        >
          <Room words={target.words} />
        </button>
      );
    }
  }
}

function styleOf({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}

/** A box that grows with its words, where readers have letters and words set wider, away from where these stand. */
function roomFor(words: readonly TextMark[], { x, y, width, height }: Box, frameWidth: number) {
  const side = words[0]?.anchor === 'end' ? { right: frameWidth - x - width } : { left: x };
  return { ...side, top: y, minWidth: width, height };
}

/** The words of a button once more, unseen: as wide as the drawing has them. As generated content no search finds them twice. */
function Room({ words }: { words: readonly TextMark[] }) {
  return inLines(words).map((line, key) =>
    'kind' in line ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: they have no identity; a drawing is made anew as a whole
      <span key={key} className="target-line">
        {line.map(({ x, text, font }) => (
          <span key={x} data-words={text} style={{ fontSize: font.size, fontWeight: font.weight }} />
        ))}
      </span>
    ),
  );
}
