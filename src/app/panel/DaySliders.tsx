// The two ends of the brush as sliders: arrows move them by a day, with Shift by a week. What is seen of them are the grips.
import { Fragment, type KeyboardEvent } from 'react';
import { type Days, dayAfter } from '../../airlift/period.ts';
import type { DayChart } from '../../cartography/charts/day-chart.ts';
import { usePresentation } from '../page/presentation-context.ts';

/** The first and the last day picked, counted from the first of all. */
export type Brush = readonly [first: number, last: number];

export interface DaySlidersProps {
  readonly span: Days;
  readonly count: number;
  readonly picked: Brush;
  readonly chart: DayChart;
  /** Whether the chart's width is known, and so where the grips stand. */
  readonly isPlaced: boolean;
  readonly onPick: (brush: Brush) => void;
}

const week = 7;
const steps: Readonly<Record<string, number>> = {
  ArrowRight: week,
  ArrowUp: week,
  ArrowLeft: -week,
  ArrowDown: -week,
};

export function DaySliders({ span, count, picked, chart, isPlaced, onPick }: DaySlidersProps) {
  const { messages } = usePresentation();
  const [first, last] = picked;
  const move = (end: 0 | 1, to: number) => {
    const day = Math.max(0, Math.min(count - 1, to));
    // An end takes the other one with it.
    onPick(end === 0 ? [day, Math.max(day, last)] : [Math.min(first, day), day]);
  };
  return ([0, 1] as const).map((end) => {
    const x = ((end === 0 ? first : last + 1) / count) * chart.axis.right;
    const place = isPlaced ? { left: x } : undefined;
    return (
      <Fragment key={end}>
        <input
          type="range"
          className="day-slider"
          style={place}
          aria-label={end === 0 ? messages.firstDay : messages.lastDay}
          aria-valuetext={messages.date(dayAfter(span.from, picked[end]))}
          min={0}
          max={count - 1}
          value={picked[end]}
          onChange={(event) => move(end, event.currentTarget.valueAsNumber)}
          onKeyDown={(event: KeyboardEvent) => {
            const step = steps[event.key];
            if (!event.shiftKey || step === undefined) return;
            event.preventDefault();
            move(end, picked[end] + step);
          }}
        />
        {isPlaced && (
          <svg
            className="day-grip"
            style={place}
            width="10"
            height="78"
            viewBox="0 0 10 78"
            aria-hidden="true"
          >
            <path d="M5 8V60" className="grip-line" />
            <rect x="1" y="39" width="8" height="18" rx="3" className="grip-body" />
            <path d="M4 44v8M6 44v8" className="grip-ribs" />
          </svg>
        )}
      </Fragment>
    );
  });
}
