// What the card beside something pointed at says. The card is no part of the program, since nothing is pointed at at first.
import { type Basis, basisOf, computed, reference } from '../../airlift/basis.ts';
import { findTarget } from '../../airlift/pointing/focus.ts';
import type { Overlay } from '../../cartography/overlay/overlay.ts';
import type { Description } from '../../report/describe.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { loadable, usePart } from '../web/use-part.ts';

const detailsPart = loadable(() => import('./described.ts'));
/** That a part of the page could not be had is told above it. */
const noCard = () => undefined;

export interface Card {
  readonly Details: typeof import('./Details.tsx').Details;
  readonly description: Description;
  readonly basis: Basis;
}

/**
 * @param active the id of what is pointed at or pinned, or null
 * @param isSoon whether something will probably be pointed at
 * @returns null where there is nothing to say, or not yet
 */
export function useCard(active: string | null, isSoon: boolean, overlay: Overlay | null): Card | null {
  const presentation = usePresentation();
  const part = usePart(detailsPart, isSoon || active !== null, noCard);
  if (active === null || part === null) return null;
  const target = findTarget(presentation.airlift, active);
  const description =
    target === null ? (overlay?.describe?.(active) ?? null) : part.describe(target, presentation);
  const basis = basisOf(target && active, computed, reference);
  return description === null ? null : { Details: part.Details, description, basis };
}
