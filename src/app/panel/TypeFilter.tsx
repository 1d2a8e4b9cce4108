// The filter by aircraft type: a card each, with the aircraft from above to one scale.

import { reference } from '../../airlift/basis.ts';
import { isPicked } from '../../airlift/filter.ts';
import { silhouette } from '../../cartography/charts/unit-chart.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgram } from '../web/needs-program.ts';
import './TypeFilter.css';

/** Pixels a metre. */
const scale = 0.61;

export interface TypeFilterProps {
  readonly onToggle: (type: string) => void;
}

export function TypeFilter({ onToggle }: TypeFilterProps) {
  const { airlift, filter, messages } = usePresentation();
  if (airlift.aircraft.length === 0) return null;
  return (
    <fieldset className="type-filter" data-basis={reference} {...needsProgram}>
      <legend>
        <span className="heading">{messages.aircraftType}</span>
      </legend>
      <p className="aside" aria-hidden="true">
        {messages.fromAbove}
      </p>
      <div className="type-cards">
        {airlift.aircraft.map((type) => {
          const width = type.wingspan * scale;
          const height = type.length * scale;
          return (
            <label key={type.id} className={isPicked(filter, type.id) ? 'type-card on' : 'type-card'}>
              <input
                type="checkbox"
                checked={isPicked(filter, type.id)}
                onChange={() => onToggle(type.id)}
                aria-label={type.name}
              />
              <span className="type-words">
                <span className="type-name">{type.name}</span>
                <span className="type-span">{messages.metres(type.wingspan)}</span>
              </span>
              <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                <Marks marks={[silhouette(type, scale, 'currentColor')]} />
              </svg>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
