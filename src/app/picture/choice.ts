// What is chosen in the dialog of pictures, and the request that it makes.
import { allParts, type SheetParts } from '../../cartography/sheet/content.ts';
import { formatOf, isPossible, sheetFormats } from '../../cartography/sheet/format.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PictureRequest } from '../../picture/request.ts';
import { screenRatio } from './as-pressed.ts';
import type { PressedView } from './pressed-view.ts';

export const grounds = ['light', 'dark', 'transparent'] as const;

export interface Choice {
  readonly format: string;
  readonly own: { readonly width: number; readonly height: number };
  /** Null: as the page has it. */
  readonly ground: (typeof grounds)[number] | null;
  readonly language: Language | null;
  readonly isConic: boolean;
  readonly parts: SheetParts;
  readonly headline: string;
  readonly note: string;
}

export const firstChoice: Choice = {
  format: 'article',
  own: { width: 2400, height: 1600 },
  ground: null,
  language: null,
  isConic: false,
  parts: allParts,
  headline: '',
  note: '',
};

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

/** @returns null where the size cannot be made */
export function requestOf(choice: Choice, view: PressedView): PictureRequest | null {
  const { filter, measure, address } = view;
  const isScreen = choice.format === 'screen';
  const known = sheetFormats.find(({ id }) => id === choice.format);
  if (!isScreen && known === undefined && !isPossible(choice.own)) return null;
  const ground = choice.ground ?? view.theme;
  return {
    filter,
    measure,
    language: choice.language ?? view.language,
    theme: ground === 'dark' ? 'dark' : 'light',
    projection: choice.isConic ? 'conic' : view.projection,
    seen: isScreen ? view.frame : view.seen,
    format: isScreen ? { id: 'screen', ratio: screenRatio() } : (known ?? formatOf(choice.own)),
    parts: choice.parts,
    headline: filled(choice.headline),
    note: filled(choice.note),
    isTransparent: ground === 'transparent',
    isVector: false,
    address,
  };
}
