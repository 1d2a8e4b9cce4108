// Everything computed, in one place, never mixed with what was reported: closed at first.

import { memo } from 'react';
import { More } from '../page/More.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { estimateList } from './closed-parts.ts';
import './Estimates.css';

export const Estimates = memo(function Estimates() {
  const { report, language, messages } = usePresentation();
  if (report.routeGroups.length + report.units.length === 0) return null;
  return (
    <More
      heading={messages.computed}
      hint={messages.computedHint}
      version={`${language} ${report.filter}`}
      part={estimateList}
    />
  );
});
