// What a fleet could carry at most, as a range: an estimate from reported counts and the types' largest loads.
import type { Fleet } from './airlift.ts';
import { type Bounds, boundsOf } from './count.ts';

/** The least and the most a fleet could lift at once, tonnes; no upper bound where the count has none. */
export function liftOf(fleet: Fleet): Bounds {
  const { minimum, maximum } = boundsOf(fleet.count);
  const load = fleet.aircraft.largestLoad;
  return { minimum: minimum * load.minimum, maximum: maximum * load.maximum };
}
