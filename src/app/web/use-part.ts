// A part of the page that is loaded when it is wanted. Not by React's `lazy`: where that cannot load, as without a network,
// it takes the whole page with it.
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';

interface PartModule<Props> {
  readonly default: ComponentType<Props>;
}

/** Something that is not in the page's program. */
export interface Loadable<Thing> {
  /** Rejects where it cannot be had. */
  readonly load: () => Promise<Thing>;
  /** Null until it has been loaded by whomever. */
  readonly loaded: () => Thing | null;
}

/** A part of the page that is not in its program. */
export type Part<Props> = Loadable<ComponentType<Props>>;

export function loadable<Thing>(importThing: () => Promise<Thing>): Loadable<Thing> {
  let known: Thing | null = null;
  return {
    load: async () => {
      known = await importThing();
      return known;
    },
    loaded: () => known,
  };
}

/** @param importModule imports the module whose default export is the part */
export const partOf = <Props>(importModule: () => Promise<PartModule<Props>>): Part<Props> =>
  loadable(async () => (await importModule()).default);

/**
 * @param onFailure called when it cannot be had; the next time it is wanted it is asked for again, which some browsers
 * refuse until the page is loaded anew
 * @returns null until it has come
 */
export function usePart<Thing>(
  part: Loadable<Thing>,
  isWanted: boolean,
  onFailure: () => void,
): Thing | null {
  const [isLoaded, setLoaded] = useState(false);
  const begin = useEffectEvent(part.load);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (!isWanted || isLoaded) return;
    let isStale = false;
    begin().then(
      () => {
        if (!isStale) setLoaded(true);
      },
      () => {
        if (!isStale) fail();
      },
    );
    return () => {
      isStale = true;
    };
  }, [isWanted, isLoaded]);
  return part.loaded();
}

/** Whether some part of the page could not be had: what is imported is told by Vite wherever it fails. */
export function useIsPartMissing(): boolean {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const miss = () => setMissing(true);
    window.addEventListener('vite:preloadError', miss);
    return () => window.removeEventListener('vite:preloadError', miss);
  }, []);
  return isMissing;
}
