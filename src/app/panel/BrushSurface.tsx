// The days under a pointer: it drags a grip where it is near one, else a new brush from where it was set down.
import { type PointerEvent, useRef } from 'react';
import type { DayChart } from '../../cartography/charts/day-chart.ts';
import type { Brush } from './DaySliders.tsx';

interface BrushSurfaceProps {
  readonly count: number;
  readonly picked: Brush;
  readonly chart: DayChart;
  readonly onDraft: (brush: Brush) => void;
  readonly onEnd: () => void;
}

/** Half of a grip's target, pixels. */
const reach = 14;

export function BrushSurface({ count, picked, chart, onDraft, onEnd }: BrushSurfaceProps) {
  const fixed = useRef<number | null>(null);
  const before = useRef<Brush>(picked);
  const { right } = chart.axis;
  const dayAt = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return { x, day: Math.max(0, Math.min(count - 1, Math.floor((x / right) * count))) };
  };
  const draw = (day: number) => {
    const other = fixed.current ?? day;
    const brush: Brush = [Math.min(other, day), Math.max(other, day)];
    if (brush[0] === before.current[0] && brush[1] === before.current[1]) return;
    before.current = brush;
    onDraft(brush);
  };
  const stop = () => {
    if (fixed.current === null) return;
    fixed.current = null;
    onEnd();
  };
  return (
    <div
      className="brush-surface"
      style={{ width: right }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const { x, day } = dayAt(event);
        const [start, end] = [(picked[0] / count) * right, ((picked[1] + 1) / count) * right];
        const [toStart, toEnd] = [Math.abs(x - start), Math.abs(x - end)];
        before.current = picked;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (Math.min(toStart, toEnd) > reach) {
          fixed.current = day;
          draw(day);
        } else fixed.current = toStart < toEnd ? picked[1] : picked[0];
      }}
      onPointerMove={(event) => {
        if (fixed.current !== null) draw(dayAt(event).day);
      }}
      onPointerUp={stop}
      onPointerCancel={stop}
      onLostPointerCapture={stop}
    />
  );
}
