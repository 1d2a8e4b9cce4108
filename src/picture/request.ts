// What somebody wants a picture of, as plain data, and what it is drawn from. The page and the terminal ask alike.
import type { Airlift } from '../airlift/airlift.ts';
import type { Measure } from '../airlift/amount.ts';
import type { Filter } from '../airlift/counting/filter.ts';
import type { Mark, TextWidth } from '../cartography/drawing/marks.ts';
import type { Gazetteer } from '../cartography/ground/gazetteer.ts';
import type { Ground, GroundLevel } from '../cartography/ground/ground.ts';
import type { Camera } from '../cartography/projection/camera.ts';
import type { Size } from '../cartography/projection/perspective.ts';
import type { LensProjection } from '../cartography/projection/projection.ts';
import { allParts, type SheetParts } from '../cartography/sheet/content.ts';
import type { ScreenFormat, SheetFormat } from '../cartography/sheet/format.ts';
import type { ThemeName } from '../cartography/style/theme.ts';
import type { Extent } from '../geodesy/position.ts';
import type { Language, Localized } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { MakeContext } from './canvas/canvas.ts';

export interface PictureRequest {
  readonly filter: Filter;
  /** Null: the airlift's main one. */
  readonly measure: Measure | null;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly projection: LensProjection;
  /** Where the reader looks, in a map of which size; null: the whole route. */
  readonly seen: { readonly camera: Camera; readonly size: Size } | null;
  readonly format: SheetFormat | ScreenFormat;
  readonly parts: SheetParts;
  /** The reader's own instead of the title, or null. */
  readonly headline: string | null;
  /** A line of the reader's own before the source, or null. */
  readonly note: string | null;
  readonly isTransparent: boolean;
  /** A vector file is drawn as for a screen: it is to stay small, and can be magnified. */
  readonly isVector: boolean;
  /** Query and fragment of the view, by which the picture opens again. */
  readonly address: string;
}

/** The size of the map in a viewport of 1280 × 800: an address says where to look, but not in a map of which size. */
export const usualMap: Size = { width: 856, height: 716 };

/** What the picture of one press holds: everything but the inset, in the airlift's own words. */
export const asSeen = {
  parts: { ...allParts, inset: false },
  headline: null,
  note: null,
  isTransparent: false,
  isVector: false,
} as const satisfies Partial<PictureRequest>;

/** What a picture lacks because it could not be had; each is told to the reader. */
export type Lack = 'font' | 'ground' | 'fine-ground';

/** How it stands with the fonts of marks: there, come only now, or not to be had in time. */
export type FontState = 'ready' | 'came' | 'missing';

/** The picture of somebody else's map, as it was at the press. */
export interface PaintedMap {
  readonly image: CanvasImageSource;
  /** What it asks to have said of it, in its own words; empty where it asks for nothing. */
  readonly credits: string;
}

export interface PictureResources {
  readonly airlift: Airlift;
  readonly gazetteer: (language: Language) => Promise<Gazetteer>;
  readonly borders: Localized;
  /** Whose borders and names the map has. */
  readonly bordersYear: number;
  readonly licences: Localized;
  /** The words of a language. */
  readonly messages: (language: Language) => Promise<Messages>;
  /** Reads the ground of a level, all of it or what is near an extent; rejects where it cannot be had. */
  readonly ground: (level: GroundLevel, near: Extent | null) => Promise<Ground>;
  /** Sends for the fonts of marks and waits for them, but not for ever. */
  readonly fonts: (marks: readonly Mark[]) => Promise<FontState>;
  /** Measures with the fonts that are there now. */
  readonly textWidth: () => TextWidth;
  readonly makeContext: MakeContext;
  /** Lets whatever else waits go on between two pieces of work. */
  readonly pause: () => Promise<void>;
  /** Over somebody else's basemap, the map's own picture; null: the map is drawn. */
  readonly paintedMap: PaintedMap | null;
}
