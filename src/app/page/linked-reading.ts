// What a press or a pointer on a number of the page means: no part of the program, since nothing is pointed at at first.
import type { Airlift } from '../../airlift/airlift.ts';
import { findTarget } from '../../airlift/pointing/focus.ts';
import type { Pointing } from './pointing.ts';

/** What answers to a press itself. */
const interactive = 'a, button, input, select, label, summary, [role="button"], canvas';

/** The id that the thing under the pointer stands on and that can be pointed at, or null. */
function idUnder(target: EventTarget | null, airlift: Airlift): string | null {
  const element = target instanceof Element ? target.closest('[data-basis]') : null;
  const ids = element?.getAttribute('data-basis')?.split(' ') ?? [];
  return ids.find((id) => findTarget(airlift, id) !== null) ?? null;
}

const isOnMap = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.overlay, .details, canvas') !== null;

/** Answers one event of the page. */
export function answerTo(event: Event, airlift: Airlift, { focus, onFocus, onLight }: Pointing): void {
  const { type, target } = event;
  if (type === 'pointerleave') onLight(null);
  // The map and its cards say themselves what is pointed at there.
  if (type === 'pointerover' && event instanceof PointerEvent && event.pointerType === 'mouse')
    onLight(isOnMap(target) ? null : idUnder(target, airlift));
  if (type !== 'click' || !(target instanceof Element)) return;
  if (target.closest(interactive) !== null || isOnMap(target)) return;
  // Somebody marking text to copy it means no press.
  if (getSelection()?.isCollapsed === false) return;
  const id = idUnder(target, airlift);
  if (id !== null) onFocus(focus === id ? null : id);
}
