// The page at the press of a button, as plain data: what is handed out is taken from it and from nothing later.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import type { Filter } from '../../airlift/counting/filter.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import type { ThemeName } from '../../cartography/style/theme.ts';
import type { Language, Localized } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { writeAddress } from '../../state/address.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Frame } from '../map/frame.ts';

/** What pictures of the page are made from, whatever is pressed. */
export interface PictureSource {
  readonly airlift: Airlift;
  readonly loadWords: (language: Language) => Promise<Messages>;
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
  readonly borders: Localized;
  readonly bordersYear: number;
  readonly licences: Localized;
}

/** What is shown, but for where the map looks. */
export interface ShownState {
  readonly state: AppState;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: ThemeName;
}

/** Where the map or its drawing looks. */
export interface Looking {
  /** Null before there is either. */
  readonly frame: Frame | null;
  /** The same where the reader has gone to look; null: the whole route. */
  readonly seen: Frame | null;
}

export interface PressedView extends Looking {
  readonly filter: Filter;
  readonly measure: Measure | null;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: ThemeName;
  readonly projection: Projection;
  /** Query and fragment of the view, with nothing in them that is not the view's. */
  readonly address: string;
}

export function pressedView(
  { state, language, messages, theme }: ShownState,
  { frame, seen }: Looking,
): PressedView {
  const { filter, measure, projection } = state;
  const address = writeAddress(state, seen?.camera ?? null);
  return { filter, measure, language, messages, theme, projection, frame, seen, address };
}
