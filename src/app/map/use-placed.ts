// What is laid over the map where it has come to rest: of few lines at once, of many in steps, while what was placed where it
// rested before has come along.
import { useEffect, useState } from 'react';
import { once } from '../../airlift/once.ts';
import { atOnce } from '../../cartography/drawing/steps.ts';
import type { drawingFlowOverlay } from '../../cartography/overlay/flow-overlay.ts';
import { drawOverlay, type Overlay, type OverlayOptions } from '../../cartography/overlay/overlay.ts';
import type { View } from '../../cartography/projection/view.ts';
import type { Report } from '../../report/report.ts';
import { inTasks } from '../web/in-tasks.ts';

/** All that it is drawn from but the view; null while some of it is on its way. */
export type Content = Omit<OverlayOptions, 'view'> & {
  /** Null where lines have no widths. */
  readonly drawFlows: typeof drawingFlowOverlay | null;
};

export interface Placed {
  readonly content: Content | null;
  /** In which it was placed. */
  readonly view: View | null;
  readonly overlay: Overlay | null;
}

/** Of fewer lines it takes less than a frame. */
const many = 100;

export const isSameFrame = (one: View | null, other: View | null) =>
  one !== null && other !== null && one.width === other.width && one.height === other.height;

/**
 * @param restOf where it is to be placed, by where it was placed last
 * @param overscan what is drawn beyond each side of the frame, pixels
 */
export function usePlaced(
  content: Content | null,
  restOf: (view: View | null) => View | null,
  overscan: number,
): { readonly placed: Placed; readonly isPlacing: boolean } {
  const [last, setPlaced] = useState<Placed>({ content: null, view: null, overlay: null });
  const rest = restOf(last.view);
  const isStale = content !== last.content || rest !== last.view;
  const mayWait =
    content !== null &&
    content === last.content &&
    content.report.flows.length >= many &&
    (last.overlay?.move ?? null) !== null &&
    isSameFrame(rest, last.view);
  let placed = last;
  if (isStale && !mayWait) {
    const slot = content === null ? null : slotOf(content.report);
    const before = slot?.placed ?? null;
    const isKnown = before !== null && before.view === rest && isSameContent(before.content, content);
    placed = isKnown ? { ...before, content } : placedAtOnce(content, rest, overscan);
    if (slot !== null) slot.placed = placed;
    setPlaced(placed);
  }
  const isPlacing = isStale && mayWait;
  useEffect(() => {
    if (!isPlacing) return;
    const steps = stepsOf(content, rest, overscan);
    if (steps === null || 'flown' in steps) return;
    return inTasks(steps, (overlay) => setPlaced({ content, view: rest, overlay }));
  }, [isPlacing, content, rest, overscan]);
  return { placed, isPlacing };
}

/** What was placed last of a report: a reader who takes a box of the filter out and puts it back finds it again. */
const slotOf = once((_report: Report): { placed: Placed | null } => ({ placed: null }));

function isSameContent(one: Content | null, other: Content | null): boolean {
  if (one === null || other === null) return one === other;
  return (Object.keys(other) as (keyof Content)[]).every((name) => Object.is(one[name], other[name]));
}

function placedAtOnce(content: Content | null, view: View | null, overscan: number): Placed {
  const steps = stepsOf(content, view, overscan);
  return { content, view, overlay: steps === null ? null : 'flown' in steps ? steps : atOnce(steps) };
}

function stepsOf(content: Content | null, rest: View | null, overscan: number) {
  if (content === null || rest === null) return null;
  const { drawFlows, ...options } = content;
  const view = { ...rest, overscan };
  return drawFlows === null ? drawOverlay({ ...options, view }) : drawFlows({ ...options, view });
}
