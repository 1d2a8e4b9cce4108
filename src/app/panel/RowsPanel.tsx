// The panel of an airlift of several rows: totals as measures, facets, the table of routes, and every source with its rows.
import { type Dispatch, useCallback } from 'react';
import type { Measure } from '../../airlift/amount.ts';
import type { Action } from '../../state/reducer.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { Facets, type OnToggle, rowsOf, useFacets } from './Facets.tsx';
import { FlowTable } from './FlowTable.tsx';
import { MeasureFigures } from './MeasureFigures.tsx';
import { OtherStatements } from './OtherStatements.tsx';
import { SourcesLine } from './SourcesLine.tsx';
import { UnitCharts } from './UnitCharts.tsx';
import { useRehearsal } from './use-rehearsal.ts';
import { useRowsOfWindow } from './use-rows-of-window.ts';
import './RowsPanel.css';

export interface RowsPanelProps {
  readonly pointing: Pointing;
  readonly dispatch: Dispatch<Action>;
}

/** Pixels: the height of a window, what it leaves for facets and rows, and what one of either takes. */
const laidOutFor = 800;
const forFacetsAndRows = 370;
const facetRow = 26;
const remarkHeight = 22;
const tableRow = 24;
/** So many rows stand in the table at least. */
const fewestRows = 5;

export function RowsPanel({ pointing, dispatch }: RowsPanelProps) {
  const { airlift, report } = usePresentation();
  const facets = useFacets();
  useRehearsal();
  const onMeasure = useCallback((measure: Measure) => dispatch({ kind: 'measure', measure }), [dispatch]);
  const onToggle: OnToggle = useCallback((facet, id) => dispatch({ kind: 'toggle', facet, id }), [dispatch]);
  const [types, operators] = facets.map((facet) => rowsOf(facet) * facetRow);
  const remarks = airlift.notReported.length * remarkHeight;
  const [shorter, longer] = [types ?? 0, operators ?? 0].sort((one, other) => one - other);
  const taken = Math.max((shorter ?? 0) + remarks, longer ?? 0);
  const more = useRowsOfWindow(laidOutFor, tableRow);
  const fitting = Math.max(fewestRows, Math.floor((forFacetsAndRows - taken) / tableRow)) + more;
  return (
    <>
      <MeasureFigures onMeasure={onMeasure} />
      <Facets facets={facets} onToggle={onToggle} />
      {(report.units.length > 0 || report.shown.portion !== 'whole') && (
        <UnitCharts pointing={pointing} onShowAll={() => dispatch({ kind: 'show-all' })} />
      )}
      <FlowTable pointing={pointing} fitting={fitting} />
      <SourcesLine />
      <OtherStatements />
    </>
  );
}
