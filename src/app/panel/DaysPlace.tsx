// Where the days stand in the map's column, in the page of an airlift that has any.
import { type Dispatch, memo } from 'react';
import { spanOfDays } from '../../airlift/counting/days.ts';
import { isOneCount } from '../../report/rows/filter-words.ts';
import type { Action } from '../../state/reducer.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { usePart } from '../web/use-part.ts';
import { days } from './rows-parts.ts';

export const DaysPlace = memo(function DaysPlace({ dispatch }: { readonly dispatch: Dispatch<Action> }) {
  const { airlift } = usePresentation();
  const hasDays = !isOneCount(airlift) && spanOfDays(airlift) !== null;
  const Days = usePart(days, hasDays, () => undefined);
  return hasDays && Days !== null ? <Days dispatch={dispatch} /> : null;
});
