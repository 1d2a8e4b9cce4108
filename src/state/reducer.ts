// How the state of the page is changed: a reducer over plain data. What is derived from it is computed, never stored.

import type { Airlift } from '../airlift/airlift.ts';
import { normaliseFilter, toggleType } from '../airlift/filter.ts';
import type { Projection } from '../cartography/projection/projection.ts';

import type { ThemeName } from '../cartography/style/theme.ts';
import type { Language } from '../i18n/languages.ts';
import type { AppState } from './app-state.ts';

export type Action =
  | { readonly kind: 'toggle-type'; readonly type: string }
  | { readonly kind: 'show-all' }
  | { readonly kind: 'focus'; readonly id: string | null }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'theme'; readonly theme: ThemeName }
  | { readonly kind: 'projection'; readonly projection: Projection }
  | { readonly kind: 'restore'; readonly state: AppState };

/** The reducer of one airlift's page. */
export function reducerFor(airlift: Airlift) {
  return (state: AppState, action: Action): AppState => {
    switch (action.kind) {
      case 'toggle-type':
        return { ...state, filter: toggleType(airlift, state.filter, action.type) };
      case 'show-all':
        return { ...state, filter: 'all' };
      case 'focus':
        return { ...state, focus: action.id };
      case 'language':
        return { ...state, language: action.language };
      case 'theme':
        return { ...state, theme: action.theme };
      case 'projection':
        return { ...state, projection: action.projection };
      case 'restore':
        return { ...action.state, filter: normaliseFilter(airlift, action.state.filter) };
    }
  };
}
