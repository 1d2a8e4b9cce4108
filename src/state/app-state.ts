// The state of the page as plain data: what an address holds and a picture restores.

import type { Measure } from '../airlift/amount.ts';
import { everything, type Filter } from '../airlift/counting/filter.ts';
import type { Projection } from '../cartography/projection/projection.ts';

import type { ThemeName } from '../cartography/style/theme.ts';
import type { Language } from '../i18n/languages.ts';

export interface AppState {
  /** The path of a file beside the page that is shown in place of its airlift, or null. */
  readonly src: string | null;
  /** The id under which this browser keeps a reader's own airlift that is shown in place of the page's, or null. */
  readonly own: string | null;
  /** The slug of the airlift that an address asks for; null: the page's own. */
  readonly airlift: string | null;
  readonly filter: Filter;
  /** Null: the airlift's main one. */
  readonly measure: Measure | null;
  /** The id of the airfield, route, movement or claim pointed at, or null. */
  readonly focus: string | null;
  /** Null: as the browser prefers. */
  readonly language: Language | null;
  /** Null: as the system prefers. */
  readonly theme: ThemeName | null;
  readonly projection: Projection;
  /** The map without the panel, for other people's pages. */
  readonly embed: boolean;
}

export const initialState: AppState = {
  src: null,
  own: null,
  airlift: null,
  filter: everything,
  measure: null,
  focus: null,
  language: null,
  theme: null,
  projection: 'mercator',
  embed: false,
};
