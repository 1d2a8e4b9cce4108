// The air group on the map: a callout tied to no airfield, without a leader.
import { memo } from 'react';
import { basisOf, basisOfMovement } from '../../airlift/basis.ts';
import { outlinedOf } from '../../cartography/charts/outline.ts';
import { silhouette } from '../../cartography/charts/unit-chart.ts';
import { claimedWords, countWords } from '../../report/count-words.ts';
import { Marks } from '../page/MarksSvg.tsx';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgramToPress } from '../web/needs-program.ts';
import './FleetCallout.css';

/** Pixels a metre. */
const scale = 0.61;

export interface FleetCalloutProps {
  readonly pointing: Pointing;
}

export const FleetCallout = memo(function FleetCallout({ pointing }: FleetCalloutProps) {
  const { airlift, report, measure, messages } = usePresentation();
  const { focus, lit, onFocus } = pointing;
  const { fleets } = report.shown;
  const claim = fleets[0]?.claim;
  if (claim === undefined) return null;
  const paragraphs = fleets.flatMap((fleet) => fleet.claim.paragraphs);
  const [first] = report.shown.movements;
  const count = first === undefined ? null : claimedWords(first.movement, measure, messages);
  const note = count === null ? messages.noAirfieldNamed : messages.notAdded(count);
  const widest = Math.max(0, ...airlift.fleets.map((fleet) => fleet.aircraft.wingspan ?? 0)) * scale;
  return (
    <aside className="callout" data-reserved="" aria-label={messages.groupFormedTitle}>
      <p className="callout-title" data-basis={basisOf(...fleets.map((fleet) => fleet.claim.id))}>
        <strong>{messages.groupFormedTitle}</strong>{' '}
        <button
          type="button"
          className="paragraph"
          {...needsProgramToPress}
          aria-pressed={focus === claim.id}
          onClick={() => onFocus(focus === claim.id ? null : claim.id)}
        >
          {messages.paragraphs(paragraphs)}
        </button>
      </p>
      <p
        className="callout-note"
        data-basis={first === undefined ? undefined : basisOfMovement(first.movement)}
      >
        {note}
      </p>
      {fleets.map((fleet) => {
        const outlined = outlinedOf(fleet.aircraft);
        const height = (outlined?.length ?? 0) * scale;
        const width = (outlined?.wingspan ?? 0) * scale;
        return (
          <p
            key={fleet.id}
            data-basis={fleet.claim.id}
            className={`callout-fleet ${lit.has(fleet.claim.id) ? 'lit' : ''}`}
          >
            <span>
              {outlined !== null && (
                <svg
                  width={widest}
                  height={height}
                  viewBox={`${(width - widest) / 2} 0 ${widest} ${height}`}
                  aria-hidden="true"
                >
                  <Marks marks={[silhouette(outlined, scale, 'currentColor')]} />
                </svg>
              )}
            </span>
            <span>
              <strong>{countWords(fleet.count, messages)}</strong> <span>{fleet.aircraft.name}</span>
            </span>
          </p>
        );
      })}
    </aside>
  );
});
