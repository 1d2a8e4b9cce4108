// The panel beside the map: figures, filter, charts, table and everything that was said, by what the airlift has. Drawn anew only where something
// in it is another, for the map's comings and goings make the page anew often.

import { type Dispatch, memo, type ReactNode } from 'react';
import { basisOf } from '../../airlift/basis.ts';
import { leadClaim } from '../../airlift/pointing/links.ts';
import { isOneCount } from '../../report/rows/filter-words.ts';
import type { Action } from '../../state/reducer.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { Unbroken } from '../page/Unbroken.tsx';
import { usePart } from '../web/use-part.ts';
import { Claims } from './Claims.tsx';
import { Estimates } from './Estimates.tsx';
import { Figures } from './Figures.tsx';
import { NotReported } from './NotReported.tsx';
import { OtherAirlifts } from './OtherAirlifts.tsx';
import { OtherStatements } from './OtherStatements.tsx';
import { RoutesTable } from './RoutesTable.tsx';
import { rowsPanel } from './rows-parts.ts';
import { TypeFilter } from './TypeFilter.tsx';
import { UnitCharts } from './UnitCharts.tsx';
import './Panel.css';

export interface PanelProps {
  readonly pointing: Pointing;
  readonly dispatch: Dispatch<Action>;
}

export const Panel = memo(function Panel({
  ownLine,
  ...props
}: PanelProps & { readonly ownLine: ReactNode }) {
  const { airlift, language } = usePresentation();
  const hasRows = !isOneCount(airlift);
  // That it cannot be had is told where all missing parts are.
  const RowsPanel = usePart(rowsPanel, hasRows, () => undefined);
  return (
    <div className="panel">
      {airlift.summary[language] !== '' && (
        <p className="standfirst" data-basis={basisOf(leadClaim(airlift)?.id)}>
          <Unbroken text={airlift.summary[language]} />
        </p>
      )}
      {ownLine}
      {!hasRows && <OneCountPanel {...props} />}
      {hasRows && RowsPanel !== null && <RowsPanel {...props} />}
      <OtherAirlifts />
    </div>
  );
});

/** The panel of an airlift that is one count of aircraft: nothing to add up, and a split by type at most. */
function OneCountPanel({ pointing, dispatch }: PanelProps) {
  const { airlift, report } = usePresentation();
  return (
    <>
      <Figures pointing={pointing} />
      <TypeFilter onToggle={(id) => dispatch({ kind: 'toggle', facet: 'types', id })} />
      <UnitCharts pointing={pointing} onShowAll={() => dispatch({ kind: 'show-all' })} />
      <RoutesTable pointing={pointing} />
      <NotReported />
      <p className="source-line" data-basis={basisOf(leadClaim(airlift)?.id)}>
        {report.sourceLine}
      </p>
      <Claims pointing={pointing} />
      <OtherStatements />
      <Estimates />
    </>
  );
}
