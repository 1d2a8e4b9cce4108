// What a fleet could carry at most, as a range: an estimate from reported counts and the types' largest loads.
import type { Fleet } from '../airlift.ts';
import { type Bounds, boundsOf } from '../amount.ts';

/**
 * The least and the most a fleet could lift at once, tonnes; no upper bound where the count has none.
 * @returns null where the type's largest load is not known
 */
export function liftOf(fleet: Fleet): Bounds | null {
  const load = fleet.aircraft.largestLoad;
  if (load === null) return null;
  const { minimum, maximum } = boundsOf(fleet.count);
  return { minimum: minimum * load.minimum, maximum: maximum * load.maximum };
}
