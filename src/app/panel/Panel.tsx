// The panel beside the map: figures, filter, charts, table and everything that was said. Drawn anew only where something
// in it is another, for the map's comings and goings make the page anew often.

import { memo } from 'react';
import { basisOf } from '../../airlift/basis.ts';
import { leadClaim } from '../../airlift/pointing/links.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { Unbroken } from '../page/Unbroken.tsx';
import { Claims } from './Claims.tsx';
import { Estimates } from './Estimates.tsx';
import { Figures } from './Figures.tsx';
import { NotReported } from './NotReported.tsx';
import { OtherStatements } from './OtherStatements.tsx';
import { RoutesTable } from './RoutesTable.tsx';
import { TypeFilter } from './TypeFilter.tsx';
import { UnitCharts } from './UnitCharts.tsx';
import './Panel.css';

export interface PanelProps {
  readonly pointing: Pointing;
  readonly onToggle: (type: string) => void;
  readonly onShowAll: () => void;
}

export const Panel = memo(function Panel({ pointing, onToggle, onShowAll }: PanelProps) {
  const { airlift, report, language } = usePresentation();
  const lead = basisOf(leadClaim(airlift)?.id);
  return (
    <div className="panel">
      <p className="standfirst" data-basis={lead}>
        <Unbroken text={airlift.summary[language]} />
      </p>
      <Figures pointing={pointing} />
      <TypeFilter onToggle={onToggle} />
      <UnitCharts {...{ pointing, onShowAll }} />
      <RoutesTable pointing={pointing} />
      <NotReported />
      <p className="source-line" data-basis={lead}>
        {report.sourceLine}
      </p>
      <Claims pointing={pointing} />
      <OtherStatements />
      <Estimates />
    </div>
  );
});
