// The days of an airlift between map and strip: what was counted on each, and a brush that picks from a day to a day, by
// pointer or by two sliders.
import { type Dispatch, memo, useEffect, useMemo, useRef, useState, useTransition } from 'react';
import { computed, reader } from '../../airlift/basis.ts';
import type { Filter, PickedDays } from '../../airlift/counting/filter.ts';
import { once, recent } from '../../airlift/once.ts';
import { dayAfter, daysBetween } from '../../airlift/period.ts';
import { type DayChartOptions, dayChart } from '../../cartography/charts/day-chart.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import { type DayBars, dayBarsOf } from '../../report/rows/day-bars.ts';
import type { Action } from '../../state/reducer.ts';
import { LeftAsBuilt } from '../page/LeftAsBuilt.tsx';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { lastFilters } from '../page/use-page-presentation.ts';
import { needsProgram } from '../web/needs-program.ts';
import { useHandler } from '../web/use-handler.ts';
import { useSize } from '../web/use-size.ts';
import { BrushSurface } from './BrushSurface.tsx';
import { type Brush, DaySliders } from './DaySliders.tsx';
import './Days.css';

export interface DaysProps {
  readonly dispatch: Dispatch<Action>;
}

/** Pixels; the width is that of a window of 1280 until it is known. */
const height = 80;
const usualWidth = 632;

export function Days(props: DaysProps) {
  const { airlift, filter, measure, messages } = usePresentation();
  const { types, operators } = filter;
  const barsFor = useMemo(
    () =>
      recent(
        (of: Pick<Filter, 'types' | 'operators'>) =>
          dayBarsOf(airlift, { ...of, days: null }, measure, messages),
        lastFilters,
        () => false,
      ),
    [airlift, measure, messages],
  );
  const bars = useMemo(() => barsFor({ types, operators }), [barsFor, types, operators]);
  // One day alone is no chart, and leaves nothing to be picked.
  const isOne = bars !== null && bars.bars.length < 2 && bars.unknown === null && filter.days === null;
  return bars === null || isOne ? null : <DaysOf {...props} bars={bars} />;
}

function DaysOf({ bars, dispatch }: DaysProps & { readonly bars: DayBars }) {
  const { filter, measure, messages, textWidth } = usePresentation();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const [draft, setDraft] = useState<Brush | null>(null);
  const [isFollowing, startFollowing] = useTransition();
  const next = useRef<Brush | null>(null);
  const { span, unknown } = bars;
  const count = daysBetween(span.from, span.to) + 1;
  const hasUnknown = filter.days === null || filter.days.hasUnknown;
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index));
  const picked: Brush =
    draft ??
    (filter.days === null
      ? [0, count - 1]
      : [clamp(daysBetween(span.from, filter.days.from)), clamp(daysBetween(span.from, filter.days.to))]);
  const isWhole = picked[0] === 0 && picked[1] === count - 1;
  const daysOf = ([first, last]: Brush) => ({
    from: dayAfter(span.from, first),
    to: dayAfter(span.from, last),
  });
  const send = (days: PickedDays | null) => dispatch({ kind: 'days', days });
  /** Who picks days for the first time wants these, and not what has none; what has none is then a box of its own. */
  const pick = (brush: Brush) =>
    send(
      brush[0] === 0 && brush[1] === count - 1
        ? null
        : { ...daysOf(brush), hasUnknown: filter.days?.hasUnknown ?? false },
    );
  /** What follows from the brush may lag behind the hand: one brush is followed to its end before the next. */
  const follow = useHandler(() => {
    const brush = next.current;
    next.current = null;
    if (brush !== null) startFollowing(() => pick(brush));
  });
  useEffect(() => {
    if (!isFollowing) follow();
  }, [isFollowing, follow]);
  const pickUnknown = () =>
    send(isWhole && !hasUnknown ? null : { ...daysOf(picked), hasUnknown: !hasUnknown });
  const width = size?.width ?? usualWidth;
  const shown = daysOf(picked);
  const { from, to } = shown;
  // Of bars that are shown again the chart is there already.
  const chartOf = useMemo(
    () =>
      once((of: DayBars) =>
        recent(
          (wish: Pick<DayChartOptions, 'picked' | 'hasUnknown' | 'width'>) =>
            dayChart({ bars: of, ...wish, height, theme: pageTheme, messages, textWidth }),
          1,
          () => false,
        ),
      ),
    [messages, textWidth],
  );
  const chart = chartOf(bars)({ picked: isWhole ? null : { from, to }, hasUnknown, width });
  return (
    <fieldset className="days" aria-label={messages.daysGroup} data-basis={`${computed} ${reader}`}>
      <div className="days-row">
        <div className="days-words">
          <p className="heading">{messages.countsBy(measure, bars.unit)}</p>
          <p>{messages.days(from, to)}</p>
          {isWhole && hasUnknown ? (
            bars.bars.some(({ bounds }) => bounds === null) && <p className="aside">{messages.noRowDotted}</p>
          ) : (
            <button type="button" className="link" onClick={() => send(null)}>
              {messages.allDays}
            </button>
          )}
        </div>
        <DayWords bars={bars} />
        <div ref={place} className="days-chart" {...needsProgram}>
          <svg
            width="100%"
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="xMinYMax"
            aria-hidden="true"
          >
            {!isWhole && (
              <rect
                className="brushed"
                x={(picked[0] / count) * chart.axis.right}
                width={((picked[1] + 1 - picked[0]) / count) * chart.axis.right}
                height={chart.axis.y}
              />
            )}
            {/* The numbers that find room differ with the fonts that a browser has at first. */}
            <LeftAsBuilt as="g" version={String(size === null)}>
              <Marks marks={chart.marks} />
            </LeftAsBuilt>
          </svg>
          {size !== null && (
            <BrushSurface
              {...{ count, picked, chart }}
              onDraft={(brush) => {
                setDraft(brush);
                next.current = brush;
                if (!isFollowing) follow();
              }}
              onEnd={() => {
                const last = next.current;
                next.current = null;
                startFollowing(() => {
                  if (last !== null) pick(last);
                  setDraft(null);
                });
              }}
            />
          )}
          <DaySliders {...{ span, count, picked, chart }} isPlaced={size !== null} onPick={pick} />
          {unknown !== null && (
            <label
              className="unknown-days"
              style={size === null ? undefined : { left: (chart.unknown?.x ?? 0) - 22 }}
            >
              <input
                type="checkbox"
                checked={hasUnknown}
                onChange={pickUnknown}
                aria-label={messages.unknownOf.days}
              />
            </label>
          )}
        </div>
      </div>
    </fieldset>
  );
}

/** More days than these are heard as their chart's numbers in the table of routes, not one by one. */
const mostHeard = 31;

const DayWords = memo(function DayWords({ bars: { bars, unknown, unit } }: { readonly bars: DayBars }) {
  const { messages } = usePresentation();
  const counted = bars.filter(({ words }) => words !== null);
  if (counted.length > mostHeard) return null;
  return (
    <ul className="visually-hidden">
      {counted.map(({ from, to, words, isRival }) => (
        <li key={from}>
          {`${unit === 'day' ? messages.date(from, 'day') : messages.days(from, to)}: ${words}`}
          {isRival && `, ${messages.sourcesDiffer}`}
        </li>
      ))}
      {unknown?.words != null && <li>{`${unknown.label}: ${unknown.words}`}</li>}
    </ul>
  );
});
