// The page goes on where another state of its airlift is shown: what was chosen stays as far as there is such a thing.
import { type Dispatch, useLayoutEffect, useRef } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Action } from '../../state/reducer.ts';

/** @param own the id under which the browser keeps what is shown */
export function useExchanged(airlift: Airlift, own: string | null, dispatch: Dispatch<Action>): void {
  const known = useRef(airlift);
  // Before anything of it is painted under a choice that is none any more.
  useLayoutEffect(() => {
    if (known.current === airlift) return;
    known.current = airlift;
    dispatch({ kind: 'exchange', own });
  }, [airlift, own, dispatch]);
}
