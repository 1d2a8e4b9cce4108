// An airlift of many movements answers its reader's first press as quickly as the later ones.
import { useEffect } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { whenIdle } from '../web/when-idle.ts';
import { rehearsal } from './rehearsal.ts';

/** Of fewer movements the first press, too, is painted in the next frame. */
const fewest = 5000;

const rehearsed = new WeakSet<Airlift>();

function* toTheEnd(airlift: Airlift, steps: Iterable<void>): Generator<void> {
  yield* steps;
  rehearsed.add(airlift);
}

export function useRehearsal(): void {
  const { airlift, measure, language, messages } = usePresentation();
  useEffect(
    () =>
      airlift.movements.length < fewest || rehearsed.has(airlift)
        ? undefined
        : whenIdle(toTheEnd(airlift, rehearsal(airlift, measure, language, messages))),
    [airlift, measure, language, messages],
  );
}
