// The figures set large, each with the paragraph it stands on.

import { Fragment } from 'react';
import type { Figure } from '../../report/figures.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { needsProgramToPress } from '../web/needs-program.ts';
import './Figures.css';

export interface FiguresProps {
  readonly pointing: Pointing;
}

export function Figures({ pointing }: FiguresProps) {
  const { figures } = usePresentation().report;
  const groups = ['total', 'fleet', 'apart'] as const;
  return (
    <div className="figures">
      {groups.map((kind) => {
        const members = figures.filter((figure) => figure.kind === kind);
        const heading = members[0]?.heading;
        if (heading === undefined) return null;
        return (
          <div key={kind} className={`figure-group ${kind}`}>
            <p className="figure-heading">{heading}</p>
            <div className="figure-row">
              {members.map((figure) => (
                <FigureElement key={figure.id} {...{ figure, pointing }} />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function FigureElement({ figure, pointing }: FiguresProps & { figure: Figure }) {
  const { messages } = usePresentation();
  const { claim, comparator, number, upTo, noun, where } = figure;
  const { focus, lit, onFocus } = pointing;
  const isFocused = claim !== null && focus === claim.id;
  const isSign = comparator.length === 1;
  return (
    <div
      data-basis={figure.basis}
      className={`figure ${number === null ? 'hidden-by-filter' : ''} ${claim !== null && lit.has(claim.id) ? 'lit' : ''}`}
    >
      <p className="figure-number">
        {number === null ? (
          <span aria-hidden="true">–</span>
        ) : (
          <Fragment>
            {comparator !== '' && (
              <span className={isSign ? 'comparator' : 'comparator word'}>{comparator}</span>
            )}
            <span>{number}</span>
            {upTo !== null && <span className="up-to">{upTo}</span>}
          </Fragment>
        )}
      </p>
      <p className="figure-note">
        <span>{claim === null && number !== null ? noun : `${noun},`}</span>{' '}
        {number === null ? (
          <span>{messages.filteredOut}</span>
        ) : claim === null || where === null ? null : (
          <button
            type="button"
            className="paragraph"
            {...needsProgramToPress}
            aria-pressed={isFocused}
            onClick={() => onFocus(isFocused ? null : claim.id)}
          >
            {where}
          </button>
        )}
      </p>
    </div>
  );
}
