// What somebody wants a picture of, as plain data, and the sheet that answers it; the page and the terminal ask alike.

import type { Airlift } from '../airlift/airlift.ts';
import type { AircraftFilter } from '../airlift/filter.ts';
import { arcsOf } from '../cartography/arcs/arcs.ts';
import type { TextWidth } from '../cartography/drawing/marks.ts';
import type { Gazetteer } from '../cartography/ground/gazetteer.ts';
import { type Ground, type GroundLevel, groundLevel } from '../cartography/ground/ground.ts';
import type { Camera } from '../cartography/projection/camera.ts';
import type { Size } from '../cartography/projection/perspective.ts';
import type { LensProjection } from '../cartography/projection/projection.ts';
import type { SheetContent, SheetParts } from '../cartography/sheet/content.ts';
import { composeFixedSheet, type FixedSheet } from '../cartography/sheet/fixed-sheet.ts';
import { type SheetFormat, sheetSize } from '../cartography/sheet/format.ts';
import { groundSeen, type Scenery, type SceneryOptions, sceneryOf } from '../cartography/sheet/scenery.ts';
import { composeSheet } from '../cartography/sheet/sheet.ts';
import type { Detail } from '../cartography/style/map-marks.ts';
import { type ThemeName, themes } from '../cartography/style/theme.ts';
import { type Extent, extentOf } from '../geodesy/position.ts';
import type { Language, Localized } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Report, reportOf } from '../report/report.ts';

export interface SnapshotRequest {
  readonly filter: AircraftFilter;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly projection: LensProjection;
  /** Where the reader looks, in a map of which size; null: the whole route. */
  readonly seen: { readonly camera: Camera; readonly size: Size } | null;
  /** `screen`: the map keeps the size it is seen in, and the sheet is as large as it takes. */
  readonly format: SheetFormat | 'screen';
  readonly parts: SheetParts;
  readonly headline: string | null;
  readonly note: string | null;
  readonly isTransparent: boolean;
  /** A vector file is drawn as for a screen: it is to stay small, and can be magnified. */
  readonly isVector: boolean;
}

/** The size of the map in a window of 1280 × 800: an address says where to look, but not in a map of which size. */
export const usualMap: Size = { width: 856, height: 716 };
const wholeMap = { size: usualMap };

/** Pixels of a picture as on screen for one of the page. */
const screenRatio = 2;

export interface SnapshotResources {
  readonly airlift: Airlift;
  readonly gazetteer: (language: Language) => Promise<Gazetteer>;
  readonly borders: Localized;
  readonly licences: Localized;
  readonly textWidth: TextWidth;
  /** The words of a language. */
  readonly messages: (language: Language) => Promise<Messages>;
  /** Reads the ground of a level, all of it or what is near an extent; rejects where it cannot be had. */
  readonly ground: (level: GroundLevel, near: Extent | null) => Promise<Ground>;
}

export interface Drawn {
  readonly sheet: FixedSheet;
  readonly report: Report;
  readonly messages: Messages;
}

/**
 * Composes the sheet of a request.
 * @returns null where what is asked for finds no room in its format
 */
export async function drawRequest(
  request: SnapshotRequest,
  resources: SnapshotResources,
): Promise<Drawn | null> {
  const { filter, language, theme, projection, seen, format, isTransparent, isVector } = request;
  const { airlift, textWidth } = resources;
  const [messages, gazetteer] = await Promise.all([
    resources.messages(language),
    resources.gazetteer(language),
  ]);
  const report = reportOf(airlift, filter, language, messages);
  const arcs = arcsOf(airlift);
  const { size, ratio } =
    format === 'screen'
      ? { size: (seen ?? wholeMap).size, ratio: screenRatio }
      : { size: sheetSize(format), ratio: format.ratio };
  const { zoom, near } = groundSeen({ arcs, projection, seen }, size);
  const [whole, fine] = await Promise.all([
    resources.ground(groundLevel(zoom, isVector ? 1 : ratio), near),
    request.parts.inset && airlift.movements.length > 0 ? resources.ground(6, destinations(airlift)) : null,
  ]);
  const options: SceneryOptions = {
    airlift,
    arcs,
    movements: report.shown.movements.map(({ movement }) => movement),
    theme: themes[theme],
    projection,
    ground: { whole, fine: fine ?? whole },
    seen,
    isTransparent,
    detail: isVector ? vectorDetail : pixelDetail(ratio),
  };
  const content: SheetContent = {
    airlift,
    arcs,
    report,
    language,
    messages,
    theme: themes[theme],
    gazetteer,
    textWidth,
    projection,
    hasBasemap: true,
    borders: resources.borders[language],
    licences: resources.licences[language],
    parts: request.parts,
    headline: request.headline,
    note: request.note,
    isTransparent,
  };
  const scenery = sceneryOf(options);
  const sheet =
    format === 'screen' ? screenSheet(content, scenery, size) : composeFixedSheet(content, format, scenery);
  return sheet === null ? null : { sheet, report, messages };
}

/** The sheet round the map as it is seen. */
function screenSheet(content: SheetContent, scenery: Scenery, size: Size): FixedSheet {
  const { view, camera, layers } = scenery.whole(size, false);
  const sheet = composeSheet({ ...content, view, camera, layers });
  const pixels = {
    width: Math.round(sheet.width * screenRatio),
    height: Math.round(sheet.height * screenRatio),
  };
  return { ...sheet, format: { id: 'screen', pixels, ratio: screenRatio, resolution: null } };
}

/** As fine as the picture's pixels. */
const pixelDetail = (ratio: number): Detail =>
  ratio > 2 ? { digits: 2, tolerance: 0.01 } : { digits: 1, tolerance: 0.1 };
const vectorDetail: Detail = { digits: 1, tolerance: 0.6 };

/** Degrees round the airfields that an inset shows at most. */
const around = 4;

/** Where insets are: round the destinations, several of which one movement may have close together. */
function destinations(airlift: Airlift): Extent {
  const [west, south, east, north] = extentOf(
    airlift.movements.flatMap(({ to }) => to.map(({ position }) => position)),
  );
  return [west - around, south - around, east + around, north + around];
}
