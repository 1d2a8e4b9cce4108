// A part of the page that is loaded when it is wanted. Not by React's `lazy`: where that cannot load, as without a network,
// it takes the whole page with it.
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';

interface Part<Props> {
  readonly default: ComponentType<Props>;
}

/**
 * @param load imports the module of the part
 * @param onFailure called when it cannot be had; the next time it is wanted it is asked for again, which some browsers
 * refuse until the page is loaded anew
 * @returns null until it has come
 */
export function usePart<Props>(
  load: () => Promise<Part<Props>>,
  isWanted: boolean,
  onFailure: () => void,
): ComponentType<Props> | null {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  const begin = useEffectEvent(load);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (!isWanted || part !== null) return;
    let isStale = false;
    begin().then(
      (module) => {
        if (!isStale) setPart(() => module.default);
      },
      () => {
        if (!isStale) fail();
      },
    );
    return () => {
      isStale = true;
    };
  }, [isWanted, part]);
  return part;
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
