// The filter by aircraft type: a card each, with the aircraft from above to one scale.
import type { Airlift } from '../../airlift/airlift.ts';
import { reference } from '../../airlift/basis.ts';
import { type AircraftFilter, isPicked } from '../../airlift/filter.ts';
import { silhouette } from '../../cartography/charts/unit-chart.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Marks } from '../page/MarksSvg.tsx';
import './TypeFilter.css';

/** Pixels a metre. */
const scale = 0.61;

export interface TypeFilterProps {
  readonly airlift: Airlift;
  readonly filter: AircraftFilter;
  readonly messages: Messages;
  readonly onToggle: (type: string) => void;
}

export function TypeFilter({ airlift, filter, messages, onToggle }: TypeFilterProps) {
  return (
    <fieldset className="type-filter" data-basis={reference}>
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
            <label key={type.id} className="type-card">
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
