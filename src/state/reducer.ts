// How the state of the page is changed: a reducer over plain data. What is derived from it is computed, never stored.

import type { Airlift } from '../airlift/airlift.ts';
import type { Measure } from '../airlift/amount.ts';
import { spanOfDays } from '../airlift/counting/days.ts';
import {
  everything,
  normaliseFilter,
  type Picked,
  type PickedDays,
  toggle,
} from '../airlift/counting/filter.ts';
import { mainMeasureOf } from '../airlift/counting/totals.ts';
import { findTarget } from '../airlift/pointing/focus.ts';
import type { Projection } from '../cartography/projection/projection.ts';

import type { ThemeName } from '../cartography/style/theme.ts';
import type { Language } from '../i18n/languages.ts';
import type { AppState } from './app-state.ts';

export type Action =
  | { readonly kind: 'toggle'; readonly facet: 'types' | 'operators'; readonly id: string }
  | { readonly kind: 'days'; readonly days: PickedDays | null }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'show-all' }
  | { readonly kind: 'focus'; readonly id: string | null }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'theme'; readonly theme: ThemeName }
  | { readonly kind: 'projection'; readonly projection: Projection }
  | { readonly kind: 'restore'; readonly state: AppState }
  /** Another state of the airlift is shown, which a browser keeps under an id. */
  | { readonly kind: 'exchange'; readonly own: string | null };

/** The reducer of one airlift's page. */
export function reducerFor(airlift: Airlift) {
  return (state: AppState, action: Action): AppState => {
    switch (action.kind) {
      case 'toggle':
        return { ...state, filter: toggle(airlift, state.filter, action.facet, action.id) };
      case 'days':
        return { ...state, filter: { ...state.filter, days: action.days } };
      case 'measure':
        return { ...state, measure: action.measure === mainMeasureOf(airlift) ? null : action.measure };
      case 'show-all':
        return { ...state, filter: everything };
      case 'focus':
        return { ...state, focus: action.id };
      case 'language':
        return { ...state, language: action.language };
      case 'theme':
        return { ...state, theme: action.theme };
      case 'projection':
        return { ...state, projection: action.projection };
      case 'exchange':
        return exchanged(airlift, state, action.own);
      case 'restore':
        return { ...action.state, filter: normaliseFilter(airlift, action.state.filter) };
    }
  };
}

/** What a filter or a press chose of an airlift that has it no more falls away. */
function exchanged(airlift: Airlift, state: AppState, own: string | null): AppState {
  const { types, operators, days } = normaliseFilter(airlift, state.filter);
  const span = spanOfDays(airlift);
  const isOver = days !== null && (span === null || days.from > span.to || days.to < span.from);
  const orAll = (picked: Picked, before: Picked): Picked =>
    picked.length === 0 && before.length > 0 ? 'all' : picked;
  return {
    ...state,
    own,
    src: null,
    airlift: null,
    filter: {
      types: orAll(types, state.filter.types),
      operators: orAll(operators, state.filter.operators),
      days: isOver ? null : days,
    },
    focus: state.focus === null || findTarget(airlift, state.focus) === null ? null : state.focus,
  };
}
