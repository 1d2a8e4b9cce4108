// From a request to a drawn sheet.
import { measureOf } from '../airlift/counting/totals.ts';
import { arcsOf } from '../cartography/arcs/arcs.ts';
import { type Ground, type GroundLevel, groundLevel, groundLevels } from '../cartography/ground/ground.ts';
import type { SheetContent } from '../cartography/sheet/content.ts';
import { sheetSize } from '../cartography/sheet/format.ts';
import {
  groundOfInset,
  insetPair,
  mayNeedInset,
  placesOfInset,
} from '../cartography/sheet/map/inset-pair.ts';
import { groundSeen, sceneryOf } from '../cartography/sheet/map/scenery.ts';
import { composeSheet, type Sheet } from '../cartography/sheet/sheet.ts';
import type { Detail } from '../cartography/style/ground-marks.ts';
import { themes } from '../cartography/style/theme.ts';
import type { Extent } from '../geodesy/position.ts';
import { bordersNote } from '../report/borders-note.ts';
import { type Presentation, presentationOf } from '../report/presentation.ts';
import { type Lack, type PictureRequest, type PictureResources, usualMap } from './request.ts';

/** On paper the ground's lines are a little stronger than on a screen. */
const lineScale = { sheet: 1.2, screen: 1 } as const;

export interface Drawn {
  readonly request: PictureRequest;
  readonly sheet: Sheet;
  readonly presentation: Presentation;
  /** Of all that the map is made of. */
  readonly licences: string;
  readonly lacks: readonly Lack[];
}

/**
 * Draws the sheet of a request. Fonts and ground that cannot be had are done without, and named among its lacks.
 * @returns null where what is asked for finds no room in its format
 */
export async function drawPicture(
  request: PictureRequest,
  resources: PictureResources,
): Promise<Drawn | null> {
  const { filter, measure, language, theme, projection, seen, format, isTransparent, isVector } = request;
  const { airlift, paintedMap } = resources;
  const mapCredits = sentenceOf(paintedMap?.credits ?? '');
  const [messages, gazetteer] = await Promise.all([
    resources.messages(language),
    resources.gazetteer(language),
  ]);
  const presentation = presentationOf(airlift, filter, measureOf(airlift, measure), language, messages);
  const arcs = arcsOf(airlift);
  const isScreen = format.id === 'screen';
  const mapSize = seen?.size ?? usualMap;
  const size = 'pixels' in format ? sheetSize(format) : mapSize;
  const { ratio } = format;
  const { zoom, near } = groundSeen({ airlift, arcs, projection, seen }, size);
  const level = groundLevel(zoom, isVector ? 1 : ratio);
  const [whole, fine] =
    paintedMap === null
      ? await Promise.all([
          groundOf(resources, level, near),
          request.parts.inset ? groundOfCloseUp(resources, presentation, zoom) : null,
        ])
      : [null, null];
  const ground = whole === null ? null : { whole: whole.ground, fine: fine?.ground ?? whole.ground };
  const scenery = sceneryOf({
    airlift,
    arcs,
    movements: presentation.report.shown.movements.map(({ movement }) => movement),
    theme: themes[theme],
    projection,
    ground,
    seen,
    isTransparent,
    detail: isVector ? vectorDetail : pixelDetail(ratio),
    lineScale: isScreen ? lineScale.screen : lineScale.sheet,
    isPainted: paintedMap !== null,
  });
  const contentWith = (textWidth: SheetContent['textWidth']): SheetContent => ({
    presentation,
    textWidth,
    arcs,
    theme: themes[theme],
    gazetteer,
    projection,
    hasBasemap: ground !== null,
    borders: bordersNote(airlift, resources.borders[language], resources.bordersYear, messages),
    licences: resources.licences[language],
    mapCredits,
    parts: request.parts,
    headline: request.headline,
    note: request.note,
    isTransparent,
    isVector,
  });
  const compose = () => composeSheet(contentWith(resources.textWidth()), format, scenery, mapSize);
  const first = compose();
  if (first === null) return null;
  const fonts = await resources.fonts(first.marks);
  // The widths of texts are known only when their fonts are there.
  const sheet = fonts === 'came' ? compose() : first;
  if (sheet === null) return null;
  const lacks: Lack[] = [
    ...(fonts === 'missing' ? (['font'] as const) : []),
    ...(paintedMap !== null
      ? []
      : whole === null
        ? (['ground'] as const)
        : whole.isCoarse || fine?.isCoarse === true
          ? (['fine-ground'] as const)
          : []),
  ];
  const licences = [mapCredits, resources.licences[language]].filter((each) => each !== '').join(' ');
  return { request, sheet, presentation, licences, lacks };
}

const sentenceOf = (text: string) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);

/** The ground of a level, or a coarser one, or null where none can be had. */
async function groundOf(
  { ground }: PictureResources,
  level: GroundLevel,
  near: Extent | null,
): Promise<{ readonly ground: Ground; readonly isCoarse: boolean } | null> {
  const coarser = groundLevels.filter((each) => each <= level).reverse();
  for (const each of coarser) {
    try {
      return { ground: await ground(each, near), isCoarse: each !== level };
    } catch {
      // The next coarser one may be there.
    }
  }
  return null;
}

/** As fine as the picture's pixels. */
const pixelDetail = (ratio: number): Detail =>
  ratio > 2 ? { digits: 2, tolerance: 0.01 } : { digits: 1, tolerance: 0.1 };
const vectorDetail: Detail = { digits: 1, tolerance: 0.6 };

/** The fine ground of an inset; null where there is none, or the map's own ground does. */
async function groundOfCloseUp(
  resources: PictureResources,
  { report }: Presentation,
  zoom: number,
): ReturnType<typeof groundOf> {
  const pair = insetPair(placesOfInset(report.flows));
  if (pair === null) return null;
  const [one, other] = pair.map(({ position }) => position);
  return one === undefined || other === undefined || !mayNeedInset(one, other, zoom)
    ? null
    : groundOf(resources, 6, groundOfInset(one, other));
}
