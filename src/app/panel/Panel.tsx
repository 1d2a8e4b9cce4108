// The panel beside the map: figures, filter, charts, table and everything that was said. Drawn anew only where something
// in it is another, for the map's comings and goings make the page anew often.
import { memo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { basisOf } from '../../airlift/basis.ts';
import type { AircraftFilter } from '../../airlift/filter.ts';
import { leadClaim } from '../../airlift/links.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../report/report.ts';
import type { Pointing } from '../page/pointing.ts';
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
  readonly airlift: Airlift;
  readonly filter: AircraftFilter;
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
  readonly textWidth: TextWidth;
  readonly pointing: Pointing;
  readonly onToggle: (type: string) => void;
  readonly onShowAll: () => void;
}

export const Panel = memo(function Panel(props: PanelProps) {
  const { airlift, filter, report, language, messages, textWidth, pointing, onToggle, onShowAll } = props;
  const lead = basisOf(leadClaim(airlift)?.id);
  return (
    <div className="panel">
      <p className="standfirst" data-basis={lead}>
        <Unbroken text={airlift.summary[language]} />
      </p>
      <Figures figures={report.figures} messages={messages} pointing={pointing} />
      <TypeFilter {...{ airlift, filter, messages, onToggle }} />
      <UnitCharts {...{ report, messages, pointing, onShowAll }} />
      <RoutesTable report={report} messages={messages} pointing={pointing} />
      <NotReported airlift={airlift} language={language} messages={messages} />
      <p className="source-line" data-basis={lead}>
        {report.sourceLine}
      </p>
      <Claims {...{ airlift, language, messages, pointing }} />
      <OtherStatements {...{ airlift, language, messages, theme: pageTheme, textWidth }} />
      <Estimates {...{ airlift, report, language, messages }} />
    </div>
  );
});
