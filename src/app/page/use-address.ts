// State and address kept in step: what the reader chooses is written down, what the address says is restored.
import { type Dispatch, useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import type { Language } from '../../i18n/languages.ts';
import {
  type Address,
  type AddressProblem,
  readAddress,
  writeFragment,
  writeQuery,
} from '../../state/address.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Action, reducerFor } from '../../state/reducer.ts';
import { flushAddress, forgetAddress, writeAddress, writeAfterPaint } from '../web/address-bar.ts';

export interface AddressState {
  readonly state: AppState;
  readonly dispatch: Dispatch<Action>;
  readonly firstCamera: Camera | null;
  /** What the address asked for in vain. */
  readonly problems: readonly AddressProblem[];
  /** Tells where the map has come to rest. */
  readonly onRest: (camera: Camera | null) => void;
  /** Where the map came to rest, as an address has it. */
  readonly fragment: () => string;
}

/** What the page's own place says, before its query. */
export interface PlaceOfPage {
  /** The language of a page that is for one. */
  readonly pageLanguage: Language | null;
  /** Whether the page is the map alone, for other people's pages. */
  readonly isEmbedPage: boolean;
}

/** While the page is built it has no address, and shows what it shows without one. */
function readNow(airlift: Airlift, { pageLanguage, isEmbedPage }: PlaceOfPage): Address {
  const { search, hash } = typeof location === 'undefined' ? { search: '', hash: '' } : location;
  const address = readAddress(airlift, search, hash);
  const language = address.state.language ?? pageLanguage;
  return { ...address, state: { ...address.state, language, embed: address.state.embed || isEmbedPage } };
}

/**
 * @param onCamera called when the reader goes back or forward to another view of the map
 * @param isPainting whether MapLibre has not yet painted what is shown
 */
export function useAddress(
  airlift: Airlift,
  place: PlaceOfPage,
  onCamera: (camera: Camera | null) => void,
  isPainting: () => boolean,
): AddressState {
  const [first] = useState(() => readNow(airlift, place));
  const [problems, setProblems] = useState(first.problems);
  const [state, dispatch] = useReducer(reducerFor(airlift), first.state);
  const fragment = useRef(writeFragment(first.camera));
  const written = useRef<AppState>(first.state);
  const isPickingDays = useRef(false);

  const write = useEffectEvent((next: string, isStep: boolean) =>
    isPainting() ? writeAfterPaint(next, isStep) : writeAddress(next, isStep),
  );
  const { isEmbedPage } = place;
  useEffect(() => {
    if (written.current === state) return;
    const query = writeQuery(isEmbedPage ? { ...state, embed: false } : state);
    const isSameBut = (left: (of: AppState) => AppState) =>
      writeQuery(left(state)) === writeQuery(left(written.current));
    const isOnlyFocus = isSameBut((of) => ({ ...of, focus: null }));
    // Days follow each other while a brush is dragged or a slider moved: one step, not one a day.
    const isOnlyDays = isSameBut((of) => ({ ...of, filter: { ...of.filter, days: null } }));
    const isGoingOn = isOnlyDays && isPickingDays.current;
    isPickingDays.current = isOnlyDays;
    written.current = state;
    // A look at one thing is no step that a reader would want to go back from.
    const isStep = !isOnlyFocus && !isGoingOn;
    if (isStep) flushAddress();
    const address = `${location.pathname}${query}${fragment.current}`;
    if (isStep && address === `${location.pathname}${location.search}${location.hash}`) return;
    write(address, isStep);
  }, [state, isEmbedPage]);

  useEffect(() => {
    const end = () => {
      isPickingDays.current = false;
    };
    window.addEventListener('pointerdown', end, true);
    window.addEventListener('focusin', end, true);
    return () => {
      window.removeEventListener('pointerdown', end, true);
      window.removeEventListener('focusin', end, true);
    };
  }, []);

  const restore = useEffectEvent(() => {
    forgetAddress();
    const address = readNow(airlift, place);
    written.current = address.state;
    setProblems(address.problems);
    dispatch({ kind: 'restore', state: address.state });
    const next = writeFragment(address.camera);
    if (next !== fragment.current) {
      fragment.current = next;
      onCamera(address.camera);
    }
  });
  useEffect(() => {
    const listen = () => restore();
    window.addEventListener('popstate', listen);
    return () => window.removeEventListener('popstate', listen);
  }, []);

  const onRest = useCallback((camera: Camera | null) => {
    const next = writeFragment(camera);
    if (next === fragment.current) return;
    fragment.current = next;
    flushAddress();
    writeAddress(`${location.pathname}${location.search}${next}`, false);
  }, []);

  const fragmentNow = useCallback(() => fragment.current, []);

  return { state, dispatch, firstCamera: first.camera, problems, onRest, fragment: fragmentNow };
}
