// The filter by aircraft type: a card each, with the aircraft from above to one scale.

import { reference } from '../../airlift/basis.ts';
import { isPicked } from '../../airlift/counting/filter.ts';
import { outlinedOf } from '../../cartography/charts/outline.ts';
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
          const outlined = outlinedOf(type);
          const width = (outlined?.wingspan ?? 0) * scale;
          const height = (outlined?.length ?? 0) * scale;
          return (
            <label key={type.id} className={isPicked(filter.types, type.id) ? 'type-card on' : 'type-card'}>
              <input
                type="checkbox"
                checked={isPicked(filter.types, type.id)}
                onChange={() => onToggle(type.id)}
                aria-label={type.name}
              />
              <span className="type-words">
                <span className="type-name">{type.name}</span>
                {outlined !== null && <span className="type-span">{messages.metres(outlined.wingspan)}</span>}
              </span>
              {outlined !== null && (
                <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                  <Marks marks={[silhouette(outlined, scale, 'currentColor')]} />
                </svg>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
