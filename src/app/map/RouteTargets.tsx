// The lines of a map as buttons of their shape. While the map moves they are carried along as they are.
import { memo } from 'react';
import type { Place } from '../../airlift/airlift.ts';
import { pathsOf } from '../../cartography/drawing/point-paths.ts';
import type { Target } from '../../cartography/overlay/target.ts';
import type { Shift } from '../../cartography/projection/shift.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { shifted } from './shifted.ts';
import { useTargetHandlers } from './use-target-handlers.ts';

export interface RouteTargetsProps {
  readonly targets: readonly Target[];
  readonly width: number;
  readonly height: number;
  /** The id pinned, or null. */
  readonly focus: string | null;
  /** The id of the card that describes what is pointed at. */
  readonly detailsId: string;
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onFocus: (id: string | null) => void;
}

/** @param carried how far the map has carried them from where they are said to be */
export function RouteTargets({ carried, ...props }: RouteTargetsProps & { readonly carried: Shift | null }) {
  const { width, height } = props;
  return (
    <svg
      className="overlay-routes"
      style={shifted(carried)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="presentation"
    >
      <Routes {...props} />
    </svg>
  );
}

const Routes = memo(function Routes(props: RouteTargetsProps) {
  const { targets, focus, pointed, detailsId, onPoint, onFocus } = props;
  const { language, messages } = usePresentation();
  const handlersOf = useTargetHandlers(onPoint);
  const namesOf = (places: readonly Place[]) => messages.list(places.map(({ names }) => names[language]));
  return targets.map((target) => {
    if (target.kind !== 'route') return null;
    const { id } = target;
    const data = pathsOf(target.pieces);
    const press = () => onFocus(focus === id ? null : id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot have the shape of an arc
      <g
        key={id}
        className="route-target"
        role="button"
        tabIndex={0}
        aria-label={messages.routeName(namesOf(target.from), namesOf(target.to))}
        data-basis={id}
        aria-pressed={focus === id}
        aria-describedby={pointed === id || focus === id ? detailsId : undefined}
        {...handlersOf<SVGGElement>(id, press)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          press();
        }}
      >
        <path className="route-ring" d={data} />
        <path className="route-hit" d={data} />
      </g>
    );
  });
});
