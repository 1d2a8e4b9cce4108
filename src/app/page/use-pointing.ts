// What is pointed at on the page, and what lights up with it.
import { type Dispatch, useMemo, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { relatedIds } from '../../airlift/pointing/links.ts';
import type { Action } from '../../state/reducer.ts';
import type { Pointing } from './pointing.ts';

/** @param focus the id pinned, which the state holds */
export function usePointing(airlift: Airlift, focus: string | null, dispatch: Dispatch<Action>): Pointing {
  const [pointed, onPoint] = useState<string | null>(null);
  const [lighted, onLight] = useState<string | null>(null);
  const lit = useMemo(
    () => relatedIds(airlift, pointed ?? lighted ?? focus),
    [airlift, pointed, lighted, focus],
  );
  return useMemo(
    (): Pointing => ({
      pointed,
      focus,
      lit,
      onPoint,
      onLight,
      onFocus: (id) => dispatch({ kind: 'focus', id }),
    }),
    [pointed, focus, lit, dispatch],
  );
}
