// The fleets as unit charts, with what the filter shows of the report.

import { basisOf, reader } from '../../airlift/basis.ts';
import { fleetChart } from '../../cartography/charts/unit-chart.ts';
import type { UnitRow } from '../../report/report.ts';
import { LeftAsBuilt } from '../page/LeftAsBuilt.tsx';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import './UnitCharts.css';

/** Pixels a metre, and pixels a full row takes. */
const scale = 0.26;
const width = 367;

export interface UnitChartsProps {
  readonly pointing: Pointing;
  readonly onShowAll: () => void;
}

export function UnitCharts({ pointing, onShowAll }: UnitChartsProps) {
  const { report, messages } = usePresentation();
  const isAll = report.shown.portion === 'whole';
  const words = report.units.map((row) => `${row.count} ${row.type}`);
  return (
    <div className="unit-charts">
      {!isAll && (
        <p className="filter-sentence" data-basis={reader}>
          <span>{report.filter}</span>{' '}
          <button
            type="button"
            className="link"
            onClick={(event) => {
              // The button goes with what it shows: who pressed it stands by the types, not at the page's start.
              const { currentTarget } = event;
              const types = currentTarget
                .closest('.panel')
                ?.querySelector<HTMLElement>(':is(.type-filter, .facet) input');
              if (document.activeElement === currentTarget) types?.focus({ preventScroll: true });
              onShowAll();
            }}
          >
            {messages.showAll}
          </button>
        </p>
      )}
      {words.length > 0 && (
        <p className="visually-hidden" data-basis={basisOf(...report.units.map((row) => row.fleet.claim.id))}>
          {messages.unitChart(words)}
        </p>
      )}
      <div aria-hidden="true">
        {report.units.map((row, index) => (
          <UnitRowElement
            key={row.fleet.id}
            row={row}
            isLit={pointing.lit.has(row.fleet.claim.id)}
            hint={isAll && index === 0 ? messages.oneMark : null}
          />
        ))}
      </div>
    </div>
  );
}

function UnitRowElement({ row, isLit, hint }: { row: UnitRow; isLit: boolean; hint: string | null }) {
  const { messages } = usePresentation();
  const claim = row.fleet.claim.id;
  // Written once: seventy times the same outline would be a third of the page.
  const shape = `unit-${row.fleet.id}`;
  const { isInLine, chart } = fleetChart(row, width, scale, 'currentColor');
  const label = (
    <p data-basis={claim} className={`unit-label ${isLit ? 'lit' : ''}`}>
      <strong>{row.count}</strong> <span>{row.type}</span>
    </p>
  );
  if (chart === null)
    return (
      <div className="unit-head" data-basis={claim}>
        {label}
        <p className="aside">{messages.tooManyMarks}</p>
      </div>
    );
  const chartWidth = isInLine ? chart.end.x + 1 : width;
  const svg = (
    <svg
      className={isInLine ? '' : 'unit-rows'}
      width={`${Math.round((chartWidth / width) * 1e4) / 100}%`}
      viewBox={`0 0 ${chartWidth} ${chart.height}`}
      aria-hidden="true"
    >
      <defs>
        <path id={shape} d={row.fleet.aircraft.silhouette ?? undefined} />
      </defs>
      <LeftAsBuilt as="g" version={`${row.units} ${row.openEnd !== null}`}>
        <UnitMarks row={row} shape={shape} />
      </LeftAsBuilt>
    </svg>
  );
  if (isInLine)
    return (
      <div className="unit-line" data-basis={claim}>
        {label}
        {svg}
      </div>
    );
  return (
    <div className="unit-block" data-basis={claim}>
      <div className="unit-head">
        {label}
        {hint !== null && <p className="aside">{hint}</p>}
      </div>
      <div className="unit-body">
        {svg}
        {row.openEnd !== null && <p className="aside unit-end">{row.openEnd}</p>}
      </div>
    </div>
  );
}

/** Sets the row out once more by itself: given its marks, it would hold them while they are left as built. */
function UnitMarks({ row, shape }: { row: UnitRow; shape: string }) {
  const { chart } = fleetChart(row, width, scale, 'currentColor');
  return chart?.marks.map(({ at, scale: size, fill, opacity }) => (
    <use
      key={`${at?.x} ${at?.y}`}
      href={`#${shape}`}
      transform={`translate(${at?.x} ${at?.y}) scale(${size})`}
      fill={fill}
      opacity={opacity}
    />
  ));
}
