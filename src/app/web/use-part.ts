// A part of the page that is loaded when it is wanted. Not by React's `lazy`: where that cannot load, as without a network,
// it takes the whole page with it.
import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from 'react';

interface Part<Props> {
  readonly default: ComponentType<Props>;
}

/** The address of a module in a browser's error that it could not be fetched, without its query; null where it says none. */
const addressIn = (error: unknown): string | null =>
  /https?:\/\/[^\s?#]+/.exec(error instanceof TypeError ? error.message : '')?.[0] ?? null;

/**
 * @param load imports the module of the part
 * @param onFailure called when it cannot be had; the next time it is wanted it is asked for again
 * @returns null until it has come
 */
export function usePart<Props>(
  load: () => Promise<Part<Props>>,
  isWanted: boolean,
  onFailure: () => void,
): ComponentType<Props> | null {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  const failed = useRef<{ readonly address: string | null; readonly times: number }>({
    address: null,
    times: 0,
  });
  const begin = useEffectEvent((): Promise<Part<Props>> => {
    const { address, times } = failed.current;
    // Chromium 150 remembers, for as long as the page is open, that an address could not be had; another query is another.
    return address === null ? load() : import(/* @vite-ignore */ `${address}?again=${times}`);
  });
  const fail = useEffectEvent((error: unknown) => {
    failed.current = { address: addressIn(error), times: failed.current.times + 1 };
    onFailure();
  });
  useEffect(() => {
    if (!isWanted || part !== null) return;
    let isStale = false;
    begin().then(
      (module) => {
        if (!isStale) setPart(() => module.default);
      },
      (error: unknown) => {
        if (!isStale) fail(error);
      },
    );
    return () => {
      isStale = true;
    };
  }, [isWanted, part]);
  return part;
}
