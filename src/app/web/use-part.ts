// A part of the page that is loaded when it is wanted. Not by React's `lazy`: where that cannot load, as without a network,
// it takes the whole page with it.
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';

interface PartModule<Props> {
  readonly default: ComponentType<Props>;
}

/** A part that is not in the page's program. */
export interface Part<Props> {
  /** Rejects where it cannot be had. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** Null until it has been loaded by whomever. */
  readonly loaded: () => ComponentType<Props> | null;
}

/** @param importModule imports the module whose default export is the part */
export function partOf<Props>(importModule: () => Promise<PartModule<Props>>): Part<Props> {
  let known: ComponentType<Props> | null = null;
  return {
    load: async () => {
      known = (await importModule()).default;
      return known;
    },
    loaded: () => known,
  };
}

/**
 * @param onFailure called when it cannot be had; the next time it is wanted it is asked for again, which some browsers
 * refuse until the page is loaded anew
 * @returns null until it has come
 */
export function usePart<Props>(
  part: Part<Props>,
  isWanted: boolean,
  onFailure: () => void,
): ComponentType<Props> | null {
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
