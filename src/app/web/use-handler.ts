// A function for events that stays the same while what it does is always the newest, so that who is given it is not drawn
// anew with everything else.
import { useCallback, useLayoutEffect, useRef } from 'react';

/** @param handler for events only: called while something is drawn it would still do what it did before */
export function useHandler<Given extends readonly unknown[], Result>(
  handler: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given) => latest.current(...given), []);
}
